/** Newspapers, agencies and bodies: who a reporter works for, whose copy it is, who signs as a correspondent. Half width. */
import { QUALIFIER, QUALIFIERS } from './roles.ts';

/** Agencies and national media whose copy other papers print under their name. */
export const AGENCIES: readonly string[] = [
  '新华社 新华网 新华每日电讯 新华全媒 中新社 中新网 中国新闻社 中国新闻网 人民日报 人民网 光明日报 经济日报 央视新闻 央视网 央视',
  '央广网 央广 中央广播电视总台 法新社 路透社 美联社 合众社 塔斯社 俄新社 共同社 时事社 韩联社 朝中社 德新社 安莎社 埃菲社',
]
  .join(' ')
  .split(' ');

const AGENCY = new RegExp(AGENCIES.join('|'));

/** The first agency named in a text, or null. */
export function agencyIn(text: string): string | null {
  return AGENCY.exec(text)?.[0] ?? null;
}

const MEDIA = [
  '日报 晚报 晨报 早报 时报 商报 快报 导报 都市报 青年报 周报 周刊 报业 报社 报 新闻网 网 广播电视台 电视台 电台 广电 台 通讯社',
  '杂志社 杂志 新闻 融媒体中心 融媒体 融媒 全媒体 全媒 传媒 客户端 观察 头条 之声 资讯 在线 频道 频率 发布 云媒 TV APP',
].flatMap(words => words.split(' '));

/** What the names of newspapers, stations and sites end in, as a pattern. */
export const MEDIUM = `(?:${MEDIA.join('|')})`;

/** The characters in which names of media and agencies end. */
export const MEDIUM_ENDS: readonly string[] = endsOf([...MEDIA, ...AGENCIES]);

function endsOf(words: readonly string[]): readonly string[] {
  return [...new Set(words.map(word => word.slice(-1)))];
}

const AFFILIATION = new RegExp(
  `^(?=..)(?:.{0,20}${MEDIUM}|.{0,12}${QUALIFIER}|.{0,12}记者站|驻\\p{Script=Han}{1,6}|发自\\p{Script=Han}{2,8})$`,
  'u',
);

const AFFILIATION_ENDS = new Set([...endsOf([...MEDIA, ...QUALIFIERS, ...AGENCIES]), ...'站发电']);

/** A cheap look before a closer one: most tokens neither begin nor end as an affiliation does. */
function mayBeAffiliation(token: string): boolean {
  return (
    AFFILIATION_ENDS.has(token.charAt(token.length - 1)) || token.startsWith('驻') || token.startsWith('发')
  );
}

/** What ends as a station does and is no medium. */
const OBSERVATORY = /(?:气象|天文|观象|地震)台$/;

/** True for a token that says only whose a reporter is: 本报, 郑报全媒体, 大河报·豫视频客户端, 驻京. */
export function isAffiliation(token: string): boolean {
  if (OBSERVATORY.test(token)) return false;
  if (!mayBeAffiliation(token)) return false;
  return AFFILIATION.test(token) || agencyIn(token) === token.replace(/[发电]$/, '');
}

/** Its endings have three characters at most. */
const BODY = new RegExp(
  `(?:${[
    '中心 委员会 [纪监党团工农发教卫政]委 政府 [局厅处院校所站办部署会] 大学 学院 [中小]学 公司 集团 银行 [支分]行 公安',
    '[支大中总]队 消防 妇联 街道 社区 [镇乡村区县市] 宣 融媒体? 供电 税务 交警 城管 幼儿园 海关 边检 海事 机场 气象 铁路 口岸 景区 基地 俱乐部 工作室 网 社 台',
  ]
    .join(' ')
    .replaceAll(' ', '|')})$`,
);

/** True for the name of a body that signs as a correspondent: X县融媒体中心, 穗妇宣, 县纪委监委. Three characters at least. */
export function isOrganisation(token: string): boolean {
  return token.length >= 3 && BODY.test(token.slice(-3)) && [...token].length >= 3;
}

const NOBODY = new Set(
  (
    '受访者 受访单位 受访企业 本单位 主办方 资料 网络 视觉中国 IC CFP VCG 东方IC 图虫 单位 企业 校方 医院 景区 活动方 ' +
    '当事人 采访对象 读者 网友 市民 村民 警方 院方 家属 志愿者 爱心志愿者 热心市民'
  ).split(' '),
);

/** True where a token stands in a credit's place and names nobody: 受访者供图, 视觉中国. */
export function isNobody(token: string): boolean {
  return NOBODY.has(token);
}
