/** Longest value put on one line, in UTF-16 units. */
const WIDTH = 140;
/** What stands between two parts on one line; of all parts but one that is as much as the brackets around them. */
const BETWEEN = ', ';

/** Plain data as JSON: short values on one line, longer ones with each part on a line of its own, indented by one space a level. */
export function jsonText(value: unknown): string {
  const layout = new Layout();
  layout.put(value, 0);
  return layout.text();
}

/**
 * The text in pieces. A value is laid out on one line; where it turns out longer than that, what stands before its parts
 * is put in their places: nothing is written twice.
 */
class Layout {
  readonly #pieces: string[] = [];
  /** The places among the pieces of what stands before each part, of values that are not done: so many as are `#open`. */
  readonly #breaks: number[] = [];
  #open = 0;

  text(): string {
    return this.#pieces.join('');
  }

  /** Puts a value at a depth; gives its length, more than WIDTH where it is on several lines. */
  put(value: unknown, depth: number): number {
    if (typeof value === 'string') return this.#quote(value);
    if (value === null || typeof value !== 'object') return this.#add(JSON.stringify(value));
    return Array.isArray(value) ? this.#list(value, depth) : this.#object(value, depth);
  }

  #list(list: readonly unknown[], depth: number): number {
    const first = this.#open;
    let length = this.#add('[');
    for (const item of list) {
      this.#begin(first);
      length += BETWEEN.length + this.put(item, depth + 1);
    }
    return this.#end(']', { first, depth, length });
  }

  #object(object: object, depth: number): number {
    const first = this.#open;
    let length = this.#add('{');
    for (const key of Object.keys(object)) {
      const member: unknown = object[key as keyof typeof object];
      if (member === undefined) continue;
      this.#begin(first);
      length += BETWEEN.length + this.#add(nameOf(key)) + this.put(member, depth + 1);
    }
    return this.#end('}', { first, depth, length });
  }

  /** Before a part of the value whose breaks begin at `first`. */
  #begin(first: number): void {
    this.#pieces.push(this.#open === first ? '' : BETWEEN);
    this.#breaks[this.#open++] = this.#pieces.length - 1;
  }

  #end(
    bracket: string,
    { first, depth, length }: { readonly first: number; readonly depth: number; readonly length: number },
  ): number {
    const onOneLine = this.#open === first ? 2 : length + 1 - BETWEEN.length;
    if (onOneLine > WIDTH) {
      for (let at = first; at < this.#open; at++)
        this.#pieces[this.#breaks[at] ?? 0] = lineBreak(depth + 1, at > first);
      this.#pieces.push(lineBreak(depth, false));
    }
    this.#open = first;
    this.#pieces.push(bracket);
    return onOneLine;
  }

  #add(piece: string): number {
    this.#pieces.push(piece);
    return piece.length;
  }

  #quote(text: string): number {
    if (ESCAPED.test(text)) return this.#add(JSON.stringify(text));
    this.#pieces.push('"', text, '"');
    return text.length + 2;
  }
}

/** Line breaks with their indents, without and with the comma of the part before; levels are few. */
const breaks: (readonly [string, string])[] = [];

function lineBreak(depth: number, comma: boolean): string {
  breaks[depth] ??= [`\n${' '.repeat(depth)}`, `,\n${' '.repeat(depth)}`];
  return breaks[depth]?.[comma ? 1 : 0] ?? '';
}

/** Keys are few. */
const names = new Map<string, string>();

function nameOf(key: string): string {
  const known = names.get(key);
  if (known !== undefined) return known;
  const name = `${JSON.stringify(key)}: `;
  names.set(key, name);
  return name;
}

/** Of what JSON writes with a backslash, most texts have nothing; whole pairs of surrogates are seldom. */
const ESCAPED = /[^ !#-[\]-\ud7ff\ue000-\uffff]/;
