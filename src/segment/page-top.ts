/** Lines at the top of a page that are its own by where they stand: between its name, its day and its editors. */
import type { Features } from './features.ts';
import type { Furniture } from './furniture.ts';

/** `3 今日关注` `026 区县` `11 江城 社区` `县域·风采 7`: the number and the name of a page, by themselves a count of something. */
const NUMBERED =
  /^(?:[A-Z]?\d{1,3}[ \u3000|丨·:：/]{1,3}(?:\p{Script=Han}{2,4}[ \u3000]{1,3})?[\p{Script=Han}·•]{2,9}|[\p{Script=Han}·•]{2,9}[ \u3000|丨·:：/]{1,3}[A-Z]?\d{1,3})$/u;
const MEASURED = /^\d{1,3} *(?:[年月日个名位条件项次天届岁点步万亿元人户家年度]|小时|分钟)/u;
/** `江城晚报 今日北岸`: the paper, and its edition or part. */
const EDITION =
  /^\p{Script=Han}{2,8}(?:日报|晚报|早报|晨报|时报|商报|都市报|快报|周报|导报|新报|报)[ \u3000|丨]{1,4}[\p{Script=Han}·•]{2,8}$/u;

/** `05 沿江周刊 责编 何青 美编 罗平`: editors named after the page. */
const EDITED =
  /^\S.{0,16}[\s\u3000|丨](?:责任)?(?:编辑|责编|主编|统筹)[\s:：/].*(?:校对|美编|版式|组版|责校|图编|视觉|审读)[\s:：/]/u;

const PAGE: Furniture = { kind: 'page heading', because: 'number and name of a page, where those stand' };
const PAPER: Furniture = { kind: 'masthead', because: 'a newspaper and its edition, at the top of the page' };

/** The blocks of a page, such lines known as furniture; as many, in order. */
export function withPageTop(features: readonly Features[]): readonly Features[] {
  const top = topOf(features);
  if (top === 0) return features;
  return features.map((each, at) => (at < top ? settled(each, features[at + 1]) : each));
}

/** How many lines stand above the first that may be an article's. */
function topOf(features: readonly Features[]): number {
  const first = features.findIndex(
    (each, at) => !each.furniture && !settled(each, features[at + 1]).furniture,
  );
  const top = first < 0 ? features.length : first;
  return features.slice(0, top).some(isDatedOrNamed) ? top : 0;
}

/** What says that these lines are the page's: its day, its paper, or its editors. */
function isDatedOrNamed({ furniture }: Features): boolean {
  const kind = furniture?.kind;
  return kind === 'date line' || kind === 'masthead' || kind === 'staff' || kind === 'page heading';
}

function settled(each: Features, below: Features | undefined): Features {
  if (each.furniture) return each;
  const { text } = each.block;
  if ((NUMBERED.test(text) && !MEASURED.test(text)) || EDITED.test(text)) return { ...each, furniture: PAGE };
  return EDITION.test(text) && below?.furniture ? { ...each, furniture: PAPER } : each;
}
