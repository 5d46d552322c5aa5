import { describe, expect, it } from 'vitest';
import { captionByline, headByline, lineByline, tailByline } from '../../src/trade/byline.ts';
import type { Byline } from '../../src/types.ts';
import { write } from './write.ts';

/** Names and bodies that are rarely met, with who is credited; 「|」 ends the byline. */
const HEADS: readonly [text: string, credits: string][] = [
  ['本报讯（记者 古丽娜尔•阿不都 通讯员 巴图）|昨日', '记 古丽娜尔•阿不都; 通 巴图'],
  ['本报讯（记者 帕提曼・吐尔逊、贺强）|昨日', '记 帕提曼・吐尔逊 贺强'],
  ['本报讯（记者 艾力·买买提）|昨日', '记 艾力·买买提'],
  ['本报讯（记者温台生通讯员清河县农业局）|昨日', '记 温台生; 通 清河县农业局'],
  ['本报讯（记者 惠民生）|昨日', '记 惠民生'],
  ['本报讯（记者 凌霄 通讯员 余检）|昨日', '记 凌霄; 通 余检'],
  ['本报讯（记者 宣城 通讯员 方块）|昨日', '记 宣城; 通 方块'],
  ['江城晚报讯 记者申屠雨 通讯员丰泽街道办事处报道：|昨日', '记 申屠雨; 通 丰泽街道办事处'],
  ['（据新华社电）|昨日', '新华社'],
  ['(据新华社北京9月2日电)|昨日', '新华社'],
  ['（新华社供本报专电）|昨日', '新华社'],
  ['【本报讯】（记者 闫红）|昨日', '记 闫红'],
  ['[江城晚报讯] (记者 方远)|昨日', '记 方远'],
  ['（本报讯）|昨日', 'nobody'],
  ['本报讯（全媒体记者麦田 通讯员从宣）|距离', '记 麦田; 通 从宣'],
  ['本报讯（记者 方远 通讯员 市气象台）|昨日', '记 方远; 通 市气象台'],
];
const TAILS: readonly [text: string, credits: string][] = [
  ['工程将于明年完工。|□综合新华社电、《江城晚报》', '新华社'],
  ['工程将于明年完工。|（县妇联 供稿）', '通 县妇联'],
  ['工程将于明年完工。|(柳河镇宣传办)', '通 柳河镇宣传办'],
  ['早晚添衣。|（柳河市气象台）', '通 柳河市气象台'],
  ['工程将于明年完工。|（本报记者）', 'nobody'],
  ['工程将于明年完工。|（本报综合报道）', 'nobody'],
];
const LINES: readonly [text: string, credits: string][] = [
  ['江报全媒体记者魏长风文简宁图', '记 魏长风; 摄 简宁'],
  ['□本报记者 仝丫 惠民生', '记 仝丫 惠民生'],
  ['□记者 文 豫 慕容迪', '记 文豫 慕容迪'],
  ['（本报记者）', 'nobody'],
  ['□雁滩', '记 雁滩'],
  ['□ 河口', '记 河口'],
  ['本报记者', 'nobody'],
  ['□本报记者 禚涵昊 通讯员 矫敏', '记 禚涵昊; 通 矫敏'],
];
const CAPTIONS: readonly [text: string, credits: string][] = [
  ['工人在给船头上漆。|江城时报记者 屈又铭 摄', '摄 屈又铭'],
  ['村民在晒场上打谷。|（裘实 摄）', '摄 裘实'],
];
/** Words beside which names stand, and forms that bylines have, with something else said. */
const NONE: readonly [read: (text: string) => Byline | null, text: string][] = [
  [lineByline, '通讯员之家'],
  [lineByline, '评论员文章'],
  [lineByline, '新华社发布重要消息'],
  [lineByline, '记者节快乐'],
  [tailByline, '票价二十元。（含手续费）'],
  [tailByline, '电话：0371-66668888。（王先生）'],
  [tailByline, '会议通过了这一决定。（排名不分先后）'],
  [headByline, '【核心提示】昨日，村里的老窑又点火了。'],
  [headByline, '（记者从县里了解到）昨日'],
  [tailByline, '节目今晚播出。（市电视台）'],
  [lineByline, '本报记者站'],
  [lineByline, '□安全'],
  [lineByline, '口河口'],
  [headByline, '记者问：项目什么时候完工？'],
  [headByline, '（以下简称《办法》）自明年起施行。'],
  [headByline, '新华社发布的消息说，昨日'],
  [captionByline, '抓拍摄像头已经启用。'],
];

describe('a byline of rare names, of bodies, or in a rare form', () => {
  it.each(HEADS)('%s', (marked, credits) => {
    const text = marked.replace('|', '');
    const byline = headByline(text);
    expect(write(byline)).toBe(credits);
    expect(text.slice(byline?.end)).toBe(marked.split('|')[1]);
  });
  it.each([
    ...TAILS.map(each => [tailByline, ...each] as const),
    ...CAPTIONS.map(each => [captionByline, ...each] as const),
  ])('%o %s', (read, marked, credits) => {
    const text = marked.replace('|', '');
    const byline = read(text);
    expect(write(byline)).toBe(credits);
    expect(text.slice(0, byline?.start)).toBe(marked.split('|')[0]);
  });
  it.each(LINES)('%s', (text, credits) => {
    expect(write(lineByline(text))).toBe(credits);
  });
  it.each(NONE)('is not in what %o reads of %s', (read, text) => {
    expect(read(text)).toBeNull();
  });
});
