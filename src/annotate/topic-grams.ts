/** A story → its characters and pairs of characters, by which stories are likened to each other. */

/** What is read of a story. */
export interface StoryText {
  /** Its headline, and the lines that stand with it. */
  readonly above: readonly string[];
  readonly paragraphs: readonly string[];
}

/** A character, or a pair of neighbours, as a number: `second`, or `first * 0x10000 + second`. */
export type Gram = number;

/** What one more place of a gram above the text is worth, where one in the text is worth 1: twice to five times told stories equally well. */
const ABOVE = 2;
const TEXT = 1;
/** What stands beyond these UTF-16 units of the text is not read: what a story is about it says before. */
const READ_TO = 300;

/** Chinese characters alone: figures and Latin letters are of every topic. */
const FIRST = 0x4e00;
const LAST = 0x9fff;

/** Tells every gram of a story's lines above and of its first 300 UTF-16 units of text, with what it is worth there. */
export function eachGram({ above, paragraphs }: StoryText, tell: (gram: Gram, worth: number) => void): void {
  for (const line of above) gramsIn(line, ABOVE, tell);
  let read = 0;
  for (const text of paragraphs) {
    if (read >= READ_TO) return;
    gramsIn(text.slice(0, READ_TO - read), TEXT, tell);
    read += text.length;
  }
}

function gramsIn(text: string, worth: number, tell: (gram: Gram, worth: number) => void): void {
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < FIRST || unit > LAST) {
      before = 0;
      continue;
    }
    tell(unit, worth);
    if (before !== 0) tell(before * 0x10000 + unit, worth);
    before = unit;
  }
}

/** The gram as it is written. */
export function gramText(gram: Gram): string {
  const first = Math.floor(gram / 0x10000);
  return (first === 0 ? '' : String.fromCharCode(first)) + String.fromCharCode(gram % 0x10000);
}

/** The gram that is written so: one character or two. */
export function gramOf(text: string): Gram {
  return text.length === 1 ? text.charCodeAt(0) : text.charCodeAt(0) * 0x10000 + text.charCodeAt(1);
}

/** What a gram says for being rare: the more, the fewer of `stories` have it. */
export function gramRarity(having: number, stories: number): number {
  return Math.log(1 + stories / having);
}
