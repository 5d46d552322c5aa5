/** Lines that are nothing but a byline. */
import type { Byline } from '../../types.ts';
import { isLikelyNames } from '../name-runs.ts';
import { isOrdinaryWord } from '../ordinary-words.ts';
import { sourceOf } from './dateline.ts';
import { BULLET, closingBracket, fold } from './fold.ts';
import { readHead } from './head.ts';
import { type Reading, readInTurn } from './read.ts';
import { tipAt } from './tip.ts';
import { allLikely, bareConfidence, bylineOf } from './weigh.ts';

const LONGEST_LINE = 300;
/** A sentence's end or a quotation inside the line: looked for first. */
const SENTENCE = /[。！？!?“”"…][^。！？!?“”"…）)】\]\s]/;

/** See `lineByline` in byline.ts. */
export function readLine(text: string, asked?: Byline | null): Byline | null {
  if (text.length > LONGEST_LINE || SENTENCE.test(text)) return null;
  const head = asked === undefined ? readHead(text) : asked;
  if (head && head.end === text.length) return head;
  const folded = fold(text);
  const start = folded.length - folded.trimStart().length;
  const end = folded.trimEnd().length;
  const bullet = BULLET.exec(folded)?.[0] ?? '';
  const worn = folded.slice(bullet.length || start, end);
  const { inside, bracketed } = unwrapped(worn);
  const source = sourceOf(inside);
  if (source)
    return bylineOf({ start, end, confidence: 0.95, form: 'a line naming its source', ...source }, null);
  if (isReader(inside, bracketed))
    return bylineOf({ start, end, confidence: 0.9, form: 'a letter signed by its reader' }, null);
  if (tipAt(inside) === 0)
    return bylineOf({ start, end, confidence: 0.9, form: 'a line naming who told the paper' }, null);
  if (OFFICE_ALONE.test(inside))
    return bylineOf({ start, end, confidence: 0.9, form: 'a line that names nobody of the paper' }, null);
  if (isAuthors(inside, bracketed))
    return bylineOf({ start, end, confidence: 0.95, form: 'a line that says who the author is' }, null);
  const judged = judge(inside, { bracketed, bullet, stopped: worn.endsWith('。') });
  return judged && bylineOf({ start, end, ...judged }, judged.reading);
}

/** `（本报记者）` `本报讯`: of the paper, and nobody is named. */
export const OFFICE_ALONE = /^本报(?:记者|讯|通讯员|编辑部|综合报道|报道组|采访组)$/;

/** `作者单位:市委党校`; in brackets also `作者系县作协会员`. */
const AFFILIATION = /^(?:第一)?作者(?:单位|简介|所在单位)[: ]/;
const AUTHOR = /^(?:本文|第一|两位)?作者(?:系|为|是|均|分别|单位)/;

/** Where an author works or what he is: no name, and no part of the text. */
function isAuthors(inside: string, bracketed: boolean): boolean {
  return AFFILIATION.test(inside) || (bracketed && AUTHOR.test(inside));
}

const READER =
  /^\p{Script=Han}{0,10}(?:读者|市民|居民|村民|网友|家长|学生|业主|乘客|顾客|用户|职工|农民)(?<apart>[ :]*)(?<name>\p{Script=Han}{0,4})$/u;
/** `北岸区 方小雨`: where a reader lives, and the name. */
const PLACED_READER = /^\p{Script=Han}{1,8}(?:[县区镇乡村]|街道|社区) (?<name>\p{Script=Han}{2,4})$/u;
/** `实验小学五（2）班 刘小雨 指导老师：王芳`. */
const PUPIL = /^\p{Script=Han}{2,14}(?:学|校|园|[班级]|\d\)班).{2,16}指导(?:老师|教师)[: ]/u;
const LONGEST_SIGNATURE = 24;

/** Who wrote a letter to the paper, or a pupil's piece, is not of its people: the line names nobody. */
function isReader(inside: string, bracketed: boolean): boolean {
  if (inside.length > LONGEST_SIGNATURE + (inside.includes('指导') ? 10 : 0)) return false;
  const { apart = '', name = '' } = READER.exec(inside)?.groups ?? {};
  if (bracketed && READER.test(inside)) return name === '' || apart !== '';
  const placed = PLACED_READER.exec(inside)?.groups?.name;
  if (placed !== undefined && isLikelyNames(placed)) return true;
  return (apart !== '' && name.length > 1) || PUPIL.test(inside);
}

/** Without the brackets around it, matched or not, and a full stop after it. */
function unwrapped(text: string): { readonly inside: string; readonly bracketed: boolean } {
  const line = text.replace(/[。 ]+$/, '');
  const close = line.startsWith('(') ? closingBracket(line, 0) : null;
  if (close === line.length - 1) return { inside: line.slice(1, -1).trim(), bracketed: true };
  const lost = line.startsWith('(') !== line.endsWith(')') && !/[()]/.test(line.slice(1, -1));
  return { inside: lost ? line.replace(/^\(|\)$/g, '').trim() : line, bracketed: lost };
}

interface Judged {
  readonly reading: Reading;
  readonly confidence: number;
  readonly form: string;
}

const IN_A_LINE = [
  { trust: 'surnames', caption: false },
  { trust: 'tokens', caption: false },
] as const;
/** Bare names that no surname vouches for are taken for names after a □ only. */
const BARE = IN_A_LINE.slice(0, 1);
const PEN_NAME = /[□口]/;

/** What a line wears: brackets all round, a bullet before it (empty: none), a full stop after it. */
interface Dress {
  readonly bracketed: boolean;
  readonly bullet: string;
  readonly stopped: boolean;
}

function judge(inside: string, dress: Dress): Judged | null {
  const announced = dress.bracketed || dress.bullet !== '';
  const reading = readInTurn(inside, IN_A_LINE, PEN_NAME.test(dress.bullet) ? IN_A_LINE : BARE);
  if (!reading) return null;
  if (reading.office) return { reading, confidence: 0.97, form: 'a line signed by office' };
  if (reading.credits.length === 0) return null;
  if (reading.labelled && allLikely(reading, announced ? -8 : -3))
    return { reading, confidence: 0.97, form: 'a line of labels and names' };
  if (reading.acted && allLikely(reading, announced ? -2 : 0))
    return { reading, confidence: 0.93, form: 'a line of names and what they did' };
  return judgeBare(reading, dress);
}

/** □ stands before bylines; the other bullets before items too, which may be one word. */
function judgeBare(reading: Reading, { bracketed, bullet, stopped }: Dress): Judged | null {
  if (stopped) return null;
  const confidence = bareConfidence(reading, bracketed || bullet !== '');
  const signs = PEN_NAME.test(bullet) || (bullet !== '' && reading.people.length > 1);
  if (confidence > 0)
    return {
      reading,
      confidence: signs ? Math.max(confidence, 0.85) : confidence,
      form: 'a line of bare names',
    };
  return signs && isPenName(reading, bullet.trim() === '□')
    ? { reading, confidence: 0.6, form: 'a pen name after a bullet' }
    : null;
}

/** `□ 清风`: one token of characters that are common in names; after a box that is no misread one any that is no word. */
function isPenName({ people: [person, ...others], words }: Reading, boxed: boolean): boolean {
  if (others.length > 0 || words.length > 0 || person?.kind !== 'person' || person.sure) return false;
  return person.odds >= -1 || (boxed && person.name.length <= 3 && !isOrdinaryWord(person.name));
}
