/**
 * The byline grammar: find the bracket, bullet or line first, then the roles in it, then the names. Offsets are of
 * the text given; both widths of every mark are read alike; nothing throws, and time is linear in the text.
 */
import type { Byline } from '../types.ts';
import { readCaption } from './byline/caption.ts';
import { readHead } from './byline/head.ts';
import { readInline } from './byline/inline.ts';
import { readLine } from './byline/line.ts';
import { readTail } from './byline/tail.ts';

/**
 * A byline at the very start of a paragraph: 本报讯(记者 A), (记者 A 通讯员 B 文/图), X晚报讯 记者A报道：,
 * 新华社北京9月2日电(记者A、B), X网7月5日22时讯(首席记者 A); a dateline alone is one that names nobody. `start` takes
 * in a bullet before it; `end` is where the body begins, white space skipped. Null if none.
 */
export function headByline(text: string): Byline | null {
  return readHead(text);
}

/**
 * A byline at the very end of a paragraph that also holds text: …。(记者 A), …。□记者A 通讯员B 文/图, …。（AB）,
 * …(本报记者A、B), …。(据新华社). `start` is where the body ends, white space before the byline taken into it. Null if none.
 */
export function tailByline(text: string, line?: Byline | null): Byline | null {
  return readTail(text, line);
}

/**
 * A line that is nothing but a byline: 本报记者 A 通讯员 B 文/图, □记者A, A/文 B/图, 综合新华社消息, 本报评论员; or bare
 * names, one to six, with no mark but blanks and 、 (confidence 0.5–0.9). Null if not wholly one, and for editors only.
 * `head` is what `headByline` says of the text, where it has been asked.
 */
export function lineByline(text: string, head?: Byline | null): Byline | null {
  return readLine(text, head);
}

/**
 * The credit at the end of a photo's caption: X记者 A 摄, A B摄影报道, (通讯员 A B 摄), A 供图, 新华社发, 资料图片.
 * Organisations and 资料图片 give no person. Null if no picture is credited.
 */
export function captionByline(text: string): Byline | null {
  return readCaption(text);
}

/**
 * The first credit inside a sentence: …记者A采写, 记者A、B报道. Never 记者获悉, 记者从…了解到, 专家告诉记者. Null if none.
 */
export function inlineByline(text: string): Byline | null {
  return readInline(text);
}
