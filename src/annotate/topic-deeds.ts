/** Text → turns of phrase that tell a story's topic, and that no list of phrases can spell out. */
import { isTopicId, type TopicId } from '../ids.ts';
import { type ComparedText, stringOf } from './topic-text.ts';
import { isAbove, type TopicZone } from './topic-zones.ts';

/** A turn of phrase found, and its weight in the topic, at most 5. */
export interface Deed {
  readonly topic: TopicId;
  readonly phrase: string;
  readonly weight: number;
}

interface Turn {
  /** Key of the topic; without effect in an archive that has no such topic. */
  readonly topic: string;
  /** Where it tells: above the text only, in what opens the story only, or anywhere. */
  readonly where: 'above' | 'opening' | 'anywhere';
  readonly weight: number;
  /** Of each of these sets of characters one stands in it: nearly every text is told by that to have none. */
  readonly signs: readonly string[];
  readonly form: RegExp;
}

const NUMBER = '(?:[零〇一二两三四五六七八九十百]{1,5}|\\d{1,3})';
const YEARS = `${NUMBER}(?:多|余|几)?(?:年|载|个春秋|个寒暑)`;
/** A character of every such stretch of years. */
const OF_YEARS = '年载秋暑';
/** Private persons as headlines call them; officers and crews on duty are none. */
const PERSON =
  '(?:老人|老汉|老农|大爷|大妈|大娘|大姐|大哥|大叔|阿姨|奶奶|爷爷|婆婆|夫妻|夫妇|兄弟|姐妹|母子|父子|母女|父女|母亲|父亲|妈妈|爸爸|小伙|姑娘|女孩|男孩|少年|女子|男子|女生|男生|老兵|老党员|支书|老师|教师|护士|司机|的哥|小哥|骑手|保安|保洁员|环卫工|清洁工|店主|老板|摊主|邮递员|乡邮员|快递员|村医|好心人|热心人|陌生人|路人|街坊|老乡|一家人|师傅|退休[\\u4e00-\\u9fff]{2})';
const GIVES =
  '(?:捐出|捐献|捐髓|捐赠|捐资|捐款|资助|义务|免费|无偿|垫付|收养|认养|照顾|赡养|陪伴|陪护|寻找|尽孝|送还|归还|奉还|还给|还了|捡到|捡起|拾到|拾获|拾得|救人|救起|救下|救出|施救|扶起|托举|挺身|热血|让座|守护|坚守|攒下|报恩|圆梦|不图|分文不取|相认)';

/** What befalls people, and who comes to help. */
const PERIL =
  '(?:落水|溺水|滑入|坠|被困|受困|被埋|昏倒|晕倒|昏迷|窒息|中毒|熏倒|起火|失火|着火|爆炸|触电|遇险|走失|迷路|轻生|被卡|卡住|冲走)';
const RESCUE = '(?:救[人起下出回助]|[相施营抢获]救|脱险|脱困|破窗|破门)';

/** Whom a town looks after. */
const NEEDY =
  '(?:老人|孤寡|独居|空巢|留守|残疾|困难|贫困|特困|低保|脱贫户|困境|孤儿|病患|失能|失独|军属|烈属|优抚|高龄|流浪)';
const CARES = '(?:送[^,。;!?\\s]{0,4}|慰问|看望|走访|发放|帮扶|救助|关爱|照料|上门|免费)';

/** Ends no name of a house or a body, nor a speaker’s words. */
const NO_HOUSE = '[^,.。;!?\\s“”宫馆院校站厂园队局会委部处村街路坊室家们说讲称问]';

const TURNS: readonly Turn[] = [
  {
    topic: 'public-safety',
    where: 'above',
    weight: 5,
    signs: ['救险困破'],
    form: new RegExp(`${PERIL}[^。;!?\\n]{0,16}${RESCUE}|${RESCUE}[^。;!?\\n]{0,8}${PERIL}`),
  },
  {
    topic: 'people',
    where: 'anywhere',
    weight: 5,
    signs: ['就', OF_YEARS],
    form: new RegExp(`一[^一,。，\\s]{1,2}就是${YEARS}`),
  },
  {
    topic: 'people',
    where: 'anywhere',
    weight: 5,
    signs: [OF_YEARS, '如弃改断阻'],
    form: new RegExp(`${YEARS}(?:如一日|不离不弃|初心不改|不间断|从未间断|风雨无阻)`),
  },
  {
    topic: 'people',
    where: 'anywhere',
    weight: 4,
    signs: [OF_YEARS, '守顾持伴义'],
    form: new RegExp(`(?:坚守|守护|照顾|坚持|陪伴|义务)(?:了|着)?${YEARS}`),
  },
  {
    topic: 'people',
    where: 'anywhere',
    weight: 4,
    signs: [OF_YEARS, '守顾义默免偿'],
    form: new RegExp(`${YEARS}(?:来|间)?(?:坚守|守护|照顾|义务|默默|免费|无偿)`),
  },
  {
    topic: 'people',
    where: 'above',
    weight: 5,
    signs: [],
    form: new RegExp(`${PERSON}[^,。;!?\\n]{0,12}${GIVES}|${GIVES}[^,。;!?\\n]{0,8}${PERSON}`),
  },
  {
    topic: 'people',
    where: 'above',
    weight: 4,
    signs: [OF_YEARS],
    form: new RegExp(`${PERSON}[^。;!?\\n]{0,10}${YEARS}|${YEARS}[^。;!?\\n]{0,8}${PERSON}`),
  },
  {
    topic: 'people',
    where: 'above',
    weight: 5,
    signs: [':'],
    form: new RegExp(`(?:${PERSON}|民警|医生|工人|农民|战士|志愿者)[\\u4e00-\\u9fff]{1,2}${NO_HOUSE}:`),
  },
  {
    topic: 'people',
    where: 'above',
    weight: 4,
    signs: ['他她'],
    form: /(?:^|[\s,:!?—])(?:他|她)(?![人山乡国们])/,
  },
  {
    topic: 'people',
    where: 'above',
    weight: 4,
    signs: ['当', '天回次'],
    form: /当(?:了|上)?[一1](?:天|回|次)[^,。;!?\n]{0,8}[工员警兵师手]/,
  },
  { topic: 'people', where: 'opening', weight: 2, signs: ['岁'], form: /\d{2}岁的[\u4e00-\u9fff]{2,3}/ },
  { topic: 'people', where: 'above', weight: 4, signs: ['记'], form: /——?记(?![者录])[^,。\s]{2,}/ },
  {
    topic: 'welfare',
    where: 'above',
    weight: 5,
    signs: ['老孤独空留残困贫特低脱失军烈优高流'],
    form: new RegExp(
      `${CARES}[^,。;!?\\s]{0,6}${NEEDY}|(?:为|给|让|替)[^,。;!?\\s]{0,6}${NEEDY}|${NEEDY}[^,。;!?\\s]{0,4}(?:收到|领到|住上|吃上|喝上|用上)`,
    ),
  },
  {
    topic: 'welfare',
    where: 'opening',
    weight: 4,
    signs: ['老孤独空留残困贫特低脱失军烈优高流'],
    form: new RegExp(
      `(?:为|给|向|看望|慰问)[^,。;!?\\s]{0,10}${NEEDY}[^。;!?]{0,14}(?:送去|送来|送上|发放|配备|安装|捐赠)`,
    ),
  },
  {
    topic: 'law',
    where: 'above',
    weight: 5,
    signs: ['例法定'],
    form: /(?:条例|办法|规定)[^,。\s]{0,10}(?:施行|实施|表决|通过)|(?:出台|施行|公布)[^,。\s]{0,12}条例/,
  },
  {
    topic: 'discipline-inspection',
    where: 'above',
    weight: 5,
    signs: ['查马审诉栽投'],
    form: /(?:[局镇乡县市区院校行科处站]长|书记|主任|主席|总经理|董事长)[^,。;!?\n]{0,6}(?:被查|落马|受审|被诉|栽了|主动投案|接受.{0,6}调查)/,
  },
  {
    topic: 'government',
    where: 'above',
    weight: 5,
    signs: ['调求出'],
    form: /(?:调研|检查|督导|督查|走访|慰问|座谈|宣讲)[^,。;!?\n]{0,12}(?:强调|要求|指出)/,
  },
  {
    topic: 'government',
    where: 'above',
    weight: 5,
    signs: ['委府组', '会'],
    form: /(?:[市县区州旗省]委|政府|领导小组)[^,。;!?\n]{0,10}会议?(?:第[^,。;!?\n]{1,4}次)?(?:会议)?(?:召开|举行|审议|听取|研究|强调|要求|部署)/,
  },
  { topic: 'government', where: 'above', weight: 4, signs: ['召会'], form: /主持召开|会见/ },
  {
    topic: 'government',
    where: 'above',
    weight: 5,
    signs: ['代委', '视调问'],
    form: /(?:代表|委员)[^,。;!?\n]{0,8}(?:视察|调研|问政)/,
  },
  {
    topic: 'weather',
    where: 'anywhere',
    weight: 4,
    signs: ['℃度'],
    form: /(?:零下|最高|最低|气温|高温)[^,。\d]{0,4}\d{1,2}(?:℃|度|摄氏度)/,
  },
  {
    topic: 'transport',
    where: 'anywhere',
    weight: 4,
    signs: ['路', '交'],
    form: /(?:[^\d]|^)\d{1,3}路公交|公交\d{1,3}路/,
  },
];

/** The first of each turn in one part of a story; empty where none stands. */
export function deedsIn(text: ComparedText, where: TopicZone): readonly Deed[] {
  const signs = signsIn(text);
  const found: Deed[] = [];
  let words: string | null = null;
  for (const { topic, form, weight, mask } of TELLING[where]) {
    if ((signs & mask) !== mask) continue;
    words ??= stringOf(text);
    const phrase = form.exec(words)?.[0];
    if (phrase !== undefined) found.push({ topic, phrase, weight });
  }
  return found;
}

const SIGNS = [...new Set(TURNS.flatMap(({ signs }) => signs))];
/** For each UTF-16 unit the sets of signs that it is of, a bit each. */
const SIGNS_OF = new Uint32Array(0x10000);
for (const [bit, set] of SIGNS.entries())
  for (const sign of set) SIGNS_OF[sign.charCodeAt(0)] = (SIGNS_OF[sign.charCodeAt(0)] ?? 0) | (1 << bit);

function signsIn({ units, length }: ComparedText): number {
  let signs = 0;
  for (let at = 0; at < length; at++) signs |= SIGNS_OF[units[at] as number] as number;
  return signs;
}

interface TellingTurn extends Pick<Turn, 'form' | 'weight'> {
  readonly topic: TopicId;
  /** The bits of its signs. */
  readonly mask: number;
}

function turnsIn(zone: TopicZone): readonly TellingTurn[] {
  return TURNS.filter(turn => tellsIn(turn, zone)).flatMap(({ topic, signs, form, weight }) => {
    const mask = signs.reduce((bits, set) => bits | (1 << SIGNS.indexOf(set)), 0);
    return isTopicId(topic) ? [{ topic, form, weight, mask }] : [];
  });
}

const TELLING: Readonly<Record<TopicZone, readonly TellingTurn[]>> = {
  series: turnsIn('series'),
  section: turnsIn('section'),
  kicker: turnsIn('kicker'),
  headline: turnsIn('headline'),
  subtitle: turnsIn('subtitle'),
  first: turnsIn('first'),
  body: turnsIn('body'),
  source: turnsIn('source'),
};

function tellsIn({ where }: Turn, zone: TopicZone): boolean {
  if (where === 'anywhere') return zone !== 'source';
  return where === 'above' ? isAbove(zone) : zone === 'first';
}
