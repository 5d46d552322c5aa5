/** Sets of a segment's articles: ascending numbers, each with a byte of what is known of it. */

export interface Found {
  readonly articles: Int32Array;
  /** For each article the fields that were found, a bit each; or a rank. */
  readonly marks: Uint8Array;
}

export const NOTHING: Found = { articles: new Int32Array(), marks: new Uint8Array() };

type Join = (a: number, b: number) => number;

/** Articles in both; `join` makes their marks. */
export function both(a: Found, b: Found, join: Join): Found {
  const size = Math.min(a.articles.length, b.articles.length);
  const [articles, marks] = [new Int32Array(size), new Uint8Array(size)];
  let length = 0;
  for (let i = 0, j = 0; i < a.articles.length && j < b.articles.length; ) {
    const [left, right] = [a.articles[i] ?? 0, b.articles[j] ?? 0];
    if (left === right) {
      articles[length] = left;
      marks[length] = join(a.marks[i] ?? 0, b.marks[j] ?? 0);
      length += 1;
    }
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return { articles: articles.subarray(0, length), marks: marks.subarray(0, length) };
}

/** Articles in either. */
export function either(a: Found, b: Found, join: Join): Found {
  if (a.articles.length === 0) return b;
  if (b.articles.length === 0) return a;
  const size = a.articles.length + b.articles.length;
  const [articles, marks] = [new Int32Array(size), new Uint8Array(size)];
  let length = 0;
  for (let i = 0, j = 0; i < a.articles.length || j < b.articles.length; length += 1) {
    const left = a.articles[i] ?? Number.POSITIVE_INFINITY;
    const right = b.articles[j] ?? Number.POSITIVE_INFINITY;
    articles[length] = Math.min(left, right);
    marks[length] =
      left === right
        ? join(a.marks[i] ?? 0, b.marks[j] ?? 0)
        : ((left < right ? a.marks[i] : b.marks[j]) ?? 0);
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return { articles: articles.subarray(0, length), marks: marks.subarray(0, length) };
}

/** Articles of `a` that are not among `b`, ascending. */
export function without(a: Found, b: Found): Found {
  const out = new Set(b.articles);
  return filtered(a, article => !out.has(article));
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

/** The numbers in both, ascending. */
export function common(a: Int32Array, b: Int32Array): Int32Array {
  const found = new Int32Array(Math.min(a.length, b.length));
  let length = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [left, right] = [a[i] ?? 0, b[j] ?? 0];
    if (left === right) {
      found[length] = left;
      length += 1;
    }
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return found.subarray(0, length);
}
