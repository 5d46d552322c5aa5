/** Sets of a segment's articles: ascending numbers, each with a byte of what is known of it. */

export interface Found {
  readonly articles: Int32Array;
  /** For each article the fields that were found, a bit each; or a rank. */
  readonly marks: Uint8Array;
}

export const NOTHING: Found = { articles: new Int32Array(), marks: new Uint8Array() };

type Join = (a: number, b: number) => number;

/** Which articles stay, a bit each: those in the first set alone, in the second alone, in both. */
const FIRST = 2;
const SECOND = 4;
const SHARED = 8;

/** Articles in both; `join` makes their marks. */
export function both(a: Found, b: Found, join: Join): Found {
  return merged([a, b], SHARED, join);
}

/** Articles in either. */
export function either(a: Found, b: Found, join: Join): Found {
  return merged([a, b], FIRST | SECOND | SHARED, join);
}

/** Articles of `a` that are not among `b`. */
export function without(a: Found, b: Found): Found {
  return merged([a, b], FIRST, first => first);
}

function merged([a, b]: readonly [Found, Found], stays: number, join: Join): Found {
  const size = a.articles.length + b.articles.length;
  const [articles, marks] = [new Int32Array(size), new Uint8Array(size)];
  let length = 0;
  for (let i = 0, j = 0; i < a.articles.length || j < b.articles.length; ) {
    const left = a.articles[i] ?? Number.POSITIVE_INFINITY;
    const right = b.articles[j] ?? Number.POSITIVE_INFINITY;
    const where = (left <= right ? 1 : 0) + (right <= left ? 2 : 0);
    const [own, other] = [a.marks[i] ?? 0, b.marks[j] ?? 0];
    if ((stays >> where) & 1) {
      articles[length] = Math.min(left, right);
      marks[length] = where === 3 ? join(own, other) : where === 1 ? own : other;
      length += 1;
    }
    i += where & 1;
    j += where >> 1;
  }
  return { articles: articles.slice(0, length), marks: marks.slice(0, length) };
}

/** Articles that pass. */
export function filtered({ articles, marks }: Found, passes: (article: number) => boolean): Found {
  const kept: number[] = [];
  articles.forEach((article, at) => {
    if (passes(article)) kept.push(at);
  });
  return {
    articles: Int32Array.from(kept, at => articles[at] ?? 0),
    marks: Uint8Array.from(kept, at => marks[at] ?? 0),
  };
}
