/** Lines of names between a title and its text, which belong to neither. */
import { lineByline } from '../trade/byline.ts';

const INDENT = /^(?:\u3000{2}| {4}|\t)/u;
/** `记者 白露 通讯员 方远`: labels, each with its names apart. */
const LABELLED =
  /^[□■◎]?\s*(?:文[/／]|图[/／])?\p{Script=Han}{0,6}(?:记者|通讯员|实习生)[ \u3000/／:：]{1,2}\S/u;
const SURE = 0.9;

/** A line of names below a title that fills the column, right above the first paragraph. */
export function signsBelow(lines: readonly string[], at: number): boolean {
  const [above = '', line = '', below = ''] = lines.slice(at - 1, at + 2);
  if (!LABELLED.test(line) || /[（(][^）)]*$/u.test(above) || !(INDENT.test(below) || below.trim() === ''))
    return false;
  return (lineByline(line.trim())?.confidence ?? 0) >= SURE;
}
