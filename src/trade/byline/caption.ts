/** Credits of photos at the end of a caption. */
import type { Byline } from '../../types.ts';
import { AGENCIES, agencyIn, MEDIUM } from '../media.ts';
import { isLongSound, isSound } from '../names.ts';
import { surnameClass } from '../surnames.ts';
import { BULLET, openingBracket } from './fold.ts';
import { type Reading, readByline } from './read.ts';
import { endingOf } from './tail.ts';
import { allLikely, bylineOf } from './weigh.ts';

const LONGEST_RUN = 90;
/** 本版图片均由, 上图: what a credit says of its pictures before it names anybody. */
const WHICH_PICTURES =
  /^(?:本[版组栏期文刊]|以上|[上下左右]|资料)?(?:图片|照片|组图|图|摄影|供图)?(?:均|皆)?(?:由|为|:)? */;
/** Some word of pictures or of their source: looked for first, because most texts have none. */
const PICTURE =
  /(?:[摄攝图圖影发供片]|报道|来源|网络|CFP|VCG|IC)[)。 \n]*$|[摄攝图圖影片] ?[/:|]|[图圖影片] +\p{Script=Han}|来源/u;
/** A label before and an act after it, or a blank between the two: a rare name need not be likely then. */
const LABELLED =
  /^\S{0,14}(?:记 {0,2}者|通 {0,2}讯 {0,2}员)(?:(?: {1,2}\p{Script=Han}{2,4}){1,4} ?|\p{Script=Han}{2,4} {1,2})[摄图]$/u;
const SET_APART = /^(\p{Script=Han}{2,8}) 摄$/u;
/** Longer ones only sound. */
const LONGEST_WITH_SURNAME = 4;
const PROVIDED = /^(.{1,24}?)(?:提供|供)(?:图片?|照片)?$/;
const NOBODY = new RegExp(
  `^(?:资料(?:图片?|照片)?|(?:本报|网络|档案)?资料(?:图片?|照片|图)|网络(?:图片?|截图)|视频截图|效果图|示意图|图片(?:来自|源自)?网络|` +
    `(?:图片?|照片)?(?:来源|源) ?:? ?[^。]{1,20}|(?:CFP|IC|VCG|东方IC|IC photo|视觉中国|图虫创意?)(?: ?(?:供图|图|图片))?|` +
    `(?:本报|(?:${AGENCIES.join('|')})|[\\p{Script=Han}]{1,6}${MEDIUM}) ?(?:发|供图|图片?|供稿))$`,
  'u',
);

/** See `captionByline` in byline.ts. */
export function readCaption(text: string): Byline | null {
  const ending = endingOf(text);
  if (!PICTURE.test(ending.window.slice(-LONGEST_RUN))) return null;
  const byline = bracketCredit(ending.window, ending.end) ?? runCredit(ending.window, ending.end);
  return byline && { ...byline, start: ending.base + byline.start, end: ending.base + byline.end };
}

/** What a stretch says about who took the pictures: a reading, nobody (an organisation, the archive), or nothing. */
interface Credit {
  readonly reading: Reading | null;
  readonly agency: string | null;
}

/** `(通讯员 A B 摄)`, `(资料图片)`, `新华社发(A 摄)`. */
function bracketCredit(window: string, end: number): Byline | null {
  const close = window[end - 1] === '。' ? end - 2 : end - 1;
  const open = window[close] === ')' ? openingBracket(window, close) : null;
  const credit = open === null ? null : creditIn(window.slice(open + 1, close).trim(), true);
  if (!credit || open === null) return null;
  const led = /(?:新华社|中新社|新华网)(?:记者|资料|图片)?发? *$/.exec(window.slice(0, open))?.[0];
  const agency = led === undefined ? credit.agency : agencyIn(led);
  const found = {
    start: open - (led?.length ?? 0),
    end,
    confidence: 0.97,
    form: 'bracket under a photo',
    agency,
  };
  return bylineOf(found, credit.reading);
}

/** `…。X记者 A 摄`, `… A B摄影报道`: from the earliest point where a credit may begin. */
function runCredit(window: string, end: number): Byline | null {
  const from = Math.max(0, end - LONGEST_RUN);
  const starts = window
    .slice(from, end)
    .matchAll(/^|(?<=[。!?;…”"』」》),:])|(?:[①-⑳]\d{0,2})?[ \n□■●◆◇◎○▲△(]+/gu);
  for (const { index, 0: mark } of starts) {
    const start = from + index;
    const inside = window
      .slice(start + mark.length, end)
      .replace(BULLET, '')
      .replace(/^[ \n]+|[ \n)。]+$/g, '');
    const credit =
      start > 0 && from + index === from && mark === '' && from > 0 ? null : creditIn(inside, false);
    if (credit)
      return bylineOf(
        { start, end, confidence: 0.93, form: 'credit under a photo', agency: credit.agency },
        credit.reading,
      );
  }
  return null;
}

function creditIn(inside: string, bracketed: boolean): Credit | null {
  if (NOBODY.test(inside)) return { reading: null, agency: agencyIn(inside) };
  const rest = inside.replace(WHICH_PICTURES, '');
  const whole = pictured(inside, bracketed) ?? (rest === inside ? null : pictured(rest, bracketed));
  if (whole) return { reading: whole, agency: whole.agency };
  const provider = PROVIDED.exec(rest)?.[1];
  return provider === undefined ? null : provided(provider);
}

function pictured(inside: string, bracketed: boolean): Reading | null {
  const announced = bracketed || LABELLED.test(inside);
  const apart = isSetApart(inside);
  const trust = announced || apart ? 'tokens' : 'surnames';
  const reading = readByline(inside, { trust, caption: true });
  if (!reading?.pictured) return null;
  return reading.people.length > 0 && allLikely(reading, announced || apart ? -8 : -2) ? reading : null;
}

/** `…。 王刚 摄` `…。 依不拉音 摄`. */
function isSetApart(inside: string): boolean {
  const name = SET_APART.exec(inside)?.[1] ?? '';
  return (
    isSound(name) ||
    isLongSound(name) ||
    (name.length <= LONGEST_WITH_SURNAME && surnameClass(name.charAt(0)) !== null)
  );
}

/** `图片由A提供`, `受访者提供`: a person took the picture, others only own it. */
function provided(provider: string): Credit | null {
  const reading = readByline(`${provider} 供图`, { trust: 'surnames', caption: true });
  if (reading && (reading.credits.length > 0 || reading.people.length > 0))
    return { reading, agency: reading.agency };
  return reading ? { reading: null, agency: reading.agency } : null;
}
