/** Where the end of a title’s line cuts a clause in two: its rest on the next line is joined to it without a blank. */
const HANGS = /(?:[的地得和与及在对为把被将向从以于让使]|[、，,（(《“‘])$/;
/** Words that end in such a character and may end a line. */
const WHOLE_WORD =
  /(?:[高基工土产各外本当内阵场园林草湿绿营实属腹荒田墓盆洼圣]地|的地|[天陆草园阵]地|[方走流风动意导取定志倾去趋]向|作为|行为|有为|成为|[温总柔祥平随谐共]和|[存所实自内潜]在|[应成一相针]对|棉被|[礼转出谦]让|参与|普及|涉及|[可得所难]以|行使|[大天]使|[值难赢心]得|[主干]将|一把)$/u;
/** Verbs that say nothing without what they act on. */
const AWAITS_OBJECT =
  /(?:迎来|救起|救出|捡到|捡回|新划|新增|新添|新建|新开|建起|办起|架起|搭起|唱起|当起|做起|玩起|装上|用上|吃上|喝上|住上|坐上|搭上|走上|穿上|种出|开出|走出|跑出|晒出|交出|送来|送上|送去|引来|带来|请来|换来|来到|走进|住进|搬进|开进|成了|成为|变成|打造|荣获|喜获|斩获|推出|设立|开展|有了|告别|拥有)$/u;
/** `老窑第一批`: of what, stands below. */
const ORDER = /(?:第一|首)[批个条座家届部支艘位名辆趟台]$/u;
/** `柳林坡街道：`: who or where, before what happens there. */
const NAMES_WHO = /^[^\s，,。：:]{2,12}[：:]$/u;
const SPEAKS =
  /(?:强调|指出|要求|提出|建议|表示|提醒|认为|说|称|呼吁|介绍|透露|回应|调研|考察|致辞)时?[：:]$/u;
/** `保洁员把自己的棉袄` above `盖在醉汉身上`: what is acted on, before the deed. */
const ACTED_ON = /\S{2}[把将被][^\s，,把将被]{2,9}$/u;
const DEED = /^\p{Script=Han}{1,2}[在到成给进出上下回入向为了去来走开起满完]/u;
/** What something becomes. */
const BECOMES = /^(?:变成|变身为|成了|成为|化作|当上了)/u;
const NOUN = /[^\s，,]的[^\s，,的]{2,}$|[“‘][^“”‘’]+[”’]$/u;

/** A second part that only counts who: `二百户街坊`, whose deed stands below. */
const COUNTS_WHO =
  /[\s\u3000](?:\d[\d.]*[万千百余多]*|[一二两三四五六七八九十百千万]{1,4}余?)[户名位个只头家群对批]\p{Script=Han}{2,3}$/u;
const WHO =
  /(?:居民|村民|市民|业主|住户|街坊|农户|菜农|果农|瓜农|茶农|师生|学生|孩子|老人|职工|工人|游客|旅客|乘客|司机|企业|商户|群众|党员|干部)$/u;
/** A state that lasts, of whoever was named before: `守着一炉火`. */
const STATE = /^(?!沿|随|朝|向|趁|凭|靠|接|为|跟)\p{Script=Han}着(?:一|两|\d|[^，,]{0,4}“)/u;
const NAMED_THING = /[^\s，,]的[^\s，,的“”]{2,}$/u;

/** True for a line that can’t end there, whatever stands below it. */
export function hangs(line: string): boolean {
  const text = line.trim();
  return (
    (HANGS.test(text) && !WHOLE_WORD.test(text)) ||
    AWAITS_OBJECT.test(text) ||
    ORDER.test(text) ||
    namesWho(text)
  );
}

function namesWho(text: string): boolean {
  return NAMES_WHO.test(text) && !SPEAKS.test(text);
}

/** True where the next line goes on in the clause that this one ends in. */
export function goesOn(line: string, next: string): boolean {
  const [above, below] = [line.trim(), next.trim()];
  return (
    hangs(above) ||
    (ACTED_ON.test(above) && DEED.test(below)) ||
    (NOUN.test(above) && BECOMES.test(below)) ||
    (NAMED_THING.test(above) && STATE.test(below)) ||
    (COUNTS_WHO.test(above) && WHO.test(above) && !/^\d|[：:]/u.test(below)) ||
    restsOn(above, below)
  );
}

/** `把老窑还给街坊` `被邻居救起`: a deed without whoever did it, or suffered it. */
const ACTS_ON = /^(?:把|被|将|让|给)(?!来|领|军|帅|予|力|座)\p{Script=Han}{2}/u;
/** `一棵老榆树`: somebody or something, of which nothing is told yet. */
const ONE_THING =
  /^(?:[一两三四五六七八九十几半]|\d{1,3})[名位个只头条棵根株把张间座粒颗片朵枚碗杯盏本封件场声盘口台辆块双套支杆面艘架群对家户](?![月人家天年次成])\p{Script=Han}{2,5}$/u;
const LONGEST_DEED = 8;

/** True where the two lines are the parts of one headline: of the first alone nothing, or not all, is told. */
export function tellsWith(line: string, next: string): boolean {
  const [above, below] = [line.trim(), next.trim()];
  const plain =
    above.length <= LONGEST_DEED && /^\p{Script=Han}+$/u.test(above) && !/[把被将让给]/u.test(above);
  return (plain && ACTS_ON.test(below)) || (ONE_THING.test(above) && !/[\s，,：:]/u.test(below));
}

/** True where the next line makes the second part of a two-part headline as long as its first, which it is not by itself. */
function restsOn(line: string, next: string): boolean {
  const [left = '', right = '', ...more] = line.split(/[ \u3000]+/u);
  if (!/[^\d—：:]$/u.test(right) || more.length > 0 || /[ \u3000]/u.test(next)) return false;
  const whole = right.length + next.length;
  return right.length < left.length - 2 && Math.abs(whole - left.length) <= 3;
}
