/** What the schemas of the content files are made of. Every leaf is read from the text of a YAML scalar. */
import { z } from 'zod';
import { type IsoDate, isIsoDate, isPageId, type PageId } from '../ids.ts';
import { EXPECTED } from '../problems/fields.ts';
import type { DaySpan } from '../types.ts';

/** Text of one line. The YAML reader has taken out what is empty. */
export const text = z.string({ error: EXPECTED.text });

/** More names than any byline has. What an article says of each of its names costs the square of their number. */
const MOST_VALUES = 500;

/** A list of `item`; one alone stands for a list of one. `many` is what editors are told. */
export function many<Item extends z.ZodType>(item: Item, most = MOST_VALUES) {
  const list = z.array(item, { error: EXPECTED.list }).max(most, { error: EXPECTED.fewer });
  return z.preprocess(value => (Array.isArray(value) ? value : [value]), list).meta({ many: true });
}

/** Text that `holds` is true of. `pattern` says the same, or less, to editors. */
export function textThat<T extends string>(
  holds: (text: string) => text is T,
  { expected, pattern }: { readonly expected: string; readonly pattern: string },
) {
  const check = (value: unknown) => typeof value === 'string' && holds(value);
  return z.custom<T>(check, { error: expected }).meta({ type: 'string', pattern });
}

/** A whole number written as text. `json` is what editors are told. */
export function wholeNumber(expected: string, highest: number) {
  const digits = z.string({ error: expected }).regex(/^[1-9]\d{0,8}$/, { error: expected, abort: true });
  const number = digits.transform(Number).refine(value => value <= highest, { error: expected });
  return number.meta({ json: { type: 'integer', minimum: 1, maximum: highest } });
}

/** A day. */
export const date = textThat<IsoDate>(isIsoDate, {
  expected: EXPECTED.date,
  pattern: '^[1-9]\\d{3}-\\d{2}-\\d{2}$',
});

/** A day, or the first and last of several: `2024-02-10/2024-02-17` (ISO 8601-1, 5.5). */
export const daySpan = text
  .regex(/^[1-9]\d{3}-\d{2}-\d{2}(?:\/[1-9]\d{3}-\d{2}-\d{2})?$/, { error: EXPECTED.closed, abort: true })
  .transform((value, context): DaySpan => {
    const [from = '', to = from] = value.split('/');
    if (isIsoDate(from) && isIsoDate(to) && from <= to) return { from, to };
    context.addIssue({ code: 'custom', message: EXPECTED.closed });
    return z.NEVER;
  });

/** The id of a page text. */
export const pageId = textThat<PageId>(isPageId, {
  expected: EXPECTED.pageId,
  pattern: '^[^./\\\\][^/\\\\]*$',
});
