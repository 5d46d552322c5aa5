/** What the elements of a web page, and the names papers give them, mean for its text. */

/** An element's part in the page. */
export interface Element {
  /** Neither it nor what is in it is text of the page. */
  readonly dropped: boolean;
  /** Text before and after it stands apart. */
  readonly block: boolean;
  /** Of the site, not of the paper: menus, footers, boxes for sharing. */
  readonly chrome: boolean;
  /** 1 to 6 for a heading; 0: none. */
  readonly level: number;
  readonly part: TitlePart | null;
  readonly link: boolean;
  readonly bold: boolean;
  /** A fact of its own inside a line, by its name: `<span class="author">`. */
  readonly fact: boolean;
}
/** The part of a headline that the name of an element says it holds. */
export type TitlePart = 'kicker' | 'headline' | 'subtitle';

const DROPPED = new Set(
  'script style noscript template iframe object embed applet svg math canvas audio video map select datalist button textarea input rt rp dialog'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'html body div p h1 h2 h3 h4 h5 h6 article section main header footer nav aside address blockquote pre figure figcaption ul ol li dl dt dd table caption thead tbody tfoot tr td th form fieldset legend center hr title details summary founder-title founder-subtitle founder-pretitle founder-author founder-date founder-content'.split(
    ' ',
  ),
);
const CHROME = new Set(['nav', 'footer', 'aside', 'menu']);
const CHROME_ROLES = new Set(['navigation', 'contentinfo', 'complementary', 'search', 'menu', 'toolbar']);
const CHROME_NAMES = new Set(
  'nav navbar navigation menu footer copyright breadcrumb breadcrumbs crumbs sidebar share bdsharebuttonbox toolbar pager pagination comments related login search'.split(
    ' ',
  ),
);
/** Names of the parts of a headline, as e-papers name their boxes; looked up in this order. */
const PARTS: readonly (readonly [part: TitlePart, name: RegExp])[] = [
  ['kicker', /^(?:pre-?title|intro-?title|intro|kicker|shoulder|yin-?ti|jian-?ti)$/],
  ['subtitle', /^(?:sub-?title|sub|sub-?head|fu-?ti|fu-?biaoti|second-?title)$/],
  ['headline', /(?:^|[a-z])(?:title|headline|biaoti)$|^(?:tit|bt|main-?tit)$/],
];
const FACTS = /^(?:author|source|date|time|pubtime|newstime|riqi|editor|laiyuan|zuozhe)$/;

/** Reads an element's name and attributes. */
export function elementOf(name: string, attributes: Readonly<Record<string, string>>): Element {
  const names = namesOf(name, attributes);
  const level = levelOf(name, attributes);
  return {
    dropped: DROPPED.has(name) || isHidden(attributes),
    block: BLOCKS.has(name),
    chrome:
      CHROME.has(name) ||
      CHROME_ROLES.has(attributes.role ?? '') ||
      names.some(each => CHROME_NAMES.has(each)),
    level,
    part: PARTS.find(([, pattern]) => names.some(each => pattern.test(each)))?.[0] ?? null,
    link: name === 'a' && attributes.href !== undefined,
    bold: name === 'b' || name === 'strong' || isBold(attributes.style ?? ''),
    fact: names.some(each => FACTS.test(each)),
  };
}

/** Its class names and id, and the name of a custom element, in lower case: `<founder-title>` is called `title`. */
function namesOf(
  name: string,
  { class: classes = '', id = '' }: Readonly<Record<string, string>>,
): readonly string[] {
  if (classes === '' && id === '' && !name.startsWith('founder-')) return [];
  const given = `${classes} ${id}`.slice(0, 400).split(/\s+/);
  const custom = name.startsWith('founder-') ? [name.slice('founder-'.length)] : [];
  return [...given, ...custom]
    .map(each => each.toLowerCase().replaceAll('_', '-'))
    .filter(each => each !== '');
}

function levelOf(name: string, attributes: Readonly<Record<string, string>>): number {
  if (/^h[1-6]$/.test(name)) return Number(name.charAt(1));
  if (attributes.role !== 'heading') return 0;
  return /^[1-6]$/.test(attributes['aria-level'] ?? '') ? Number(attributes['aria-level']) : 2;
}

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  const style = attributes.style?.slice(0, 2000).replaceAll(' ', '').toLowerCase() ?? '';
  return (
    attributes.hidden !== undefined ||
    attributes['aria-hidden'] === 'true' ||
    style.includes('display:none') ||
    style.includes('visibility:hidden')
  );
}

function isBold(style: string): boolean {
  return /font-weight\s{0,9}:\s{0,9}(?:bold|[6-9]00)/i.test(style.slice(0, 2000));
}
