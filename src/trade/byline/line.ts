/** Lines that are nothing but a byline. */
import type { Byline } from '../../types.ts';
import { sourceOf } from './dateline.ts';
import { BULLET, closingBracket, fold } from './fold.ts';
import { readHead } from './head.ts';
import { type Reading, readByline } from './read.ts';
import { allLikely, bareConfidence, bylineOf } from './weigh.ts';

const LONGEST_LINE = 300;

/** See `lineByline` in byline.ts. */
export function readLine(text: string): Byline | null {
  if (text.length > LONGEST_LINE) return null;
  const head = readHead(text);
  if (head && head.end === text.length) return head;
  const folded = fold(text);
  const start = folded.length - folded.trimStart().length;
  const end = folded.trimEnd().length;
  const bullet = BULLET.exec(folded)?.[0].length ?? start;
  const { inside, bracketed } = unwrapped(folded.slice(bullet, end));
  const source = sourceOf(inside);
  if (source)
    return bylineOf({ start, end, confidence: 0.95, form: 'a line naming its source', ...source }, null);
  const judged = judge(inside, { bracketed, bulleted: bullet > start });
  return judged && bylineOf({ start, end, ...judged }, judged.reading);
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

function judge(
  inside: string,
  dress: { readonly bracketed: boolean; readonly bulleted: boolean },
): Judged | null {
  const announced = dress.bracketed || dress.bulleted;
  const reading =
    readByline(inside, { trust: 'surnames', caption: false }) ??
    readByline(inside, { trust: 'tokens', caption: false });
  if (!reading) return null;
  if (reading.office) return { reading, confidence: 0.97, form: 'a line signed by office' };
  if (reading.credits.length === 0) return null;
  if (reading.labelled && allLikely(reading, announced ? -8 : -3))
    return { reading, confidence: 0.97, form: 'a line of labels and names' };
  if (reading.acted && allLikely(reading, announced ? -2 : 0))
    return { reading, confidence: 0.93, form: 'a line of names and what they did' };
  const confidence = bareConfidence(reading, announced);
  if (confidence === 0 && dress.bulleted && isPenName(reading))
    return { reading, confidence: 0.6, form: 'a pen name after a bullet' };
  if (confidence === 0) return null;
  return {
    reading,
    confidence: announced ? Math.max(confidence, 0.85) : confidence,
    form: 'a line of bare names',
  };
}

/** `□ 清风`: one token of characters that are common in names. */
function isPenName({ people, labelled, acted }: Reading): boolean {
  const [person, ...others] = people;
  return (
    !labelled &&
    !acted &&
    others.length === 0 &&
    person?.kind === 'person' &&
    !person.sure &&
    person.odds >= -1
  );
}
