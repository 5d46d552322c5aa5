/**
 * What a query asks: every term must be found; `"a phrase"` is one term; `-term` must not be; `a | b` is either; a term may
 * name its field (`标题:两会`). Signs may be full-width. Chinese quotation marks part a phrase only where they enclose a
 * whole term: within one they are punctuation, as in a text.
 */
import { FIELD_NAMES, FIELDS, type SearchField } from './fields.ts';
import { fold } from './fold.ts';

/** What is looked for in one piece. */
export interface Term {
  /** Null: in any field. */
  readonly field: SearchField | null;
  /** As it was written, without quotation marks and field. */
  readonly text: string;
  /** As it was written, with them: asks for this term alone. */
  readonly written: string;
  /** As it is matched; never empty. */
  readonly folded: string;
}

/** Terms of which one must be found, or none of which may be. */
export interface Clause {
  readonly without: boolean;
  /** At least one. */
  readonly any: readonly Term[];
}

export type QueryFault =
  | 'nothing-asked'
  | 'only-without'
  | 'unclosed-quote'
  | 'nothing-in-term'
  | 'loose-or'
  | 'too-long';

/** Something odd in a query; it is answered all the same, as far as it can be. */
export interface QueryProblem {
  readonly code: QueryFault;
  /** The part of the query that is meant; empty where it is the whole. */
  readonly text: string;
}

export interface Query {
  readonly clauses: readonly Clause[];
  readonly problems: readonly QueryProblem[];
}

/** UTF-16 units of a query that are read. */
export const LONGEST_QUERY = 500;

const QUOTES: Readonly<Record<string, string>> = { '"': '"', '＂': '＂', '“': '”', '「': '」', '『': '』' };
const OR = /^[|｜]$/;
const MINUS = /^[-－]$/;
const SPACE = /^\s$/;
const ENDS_TERM = /^[\s|｜]$/;

const FIELD_OF = new Map(FIELDS.flatMap(field => FIELD_NAMES[field].map(name => [name, field] as const)));

interface Token {
  readonly kind: 'term' | 'or';
  readonly without: boolean;
  readonly field: SearchField | null;
  readonly text: string;
  readonly written: string;
}

/** Reads a query as it was typed. */
export function parseQuery(typed: string): Query {
  const problems: QueryProblem[] = [];
  const clauses: { without: boolean; any: Term[] }[] = [];
  if (typed.length > LONGEST_QUERY) problems.push({ code: 'too-long', text: '' });
  let joins = false;
  for (const token of tokens(typed.slice(0, LONGEST_QUERY), problems)) {
    if (token.kind === 'or') {
      if (clauses.length === 0 || joins) problems.push({ code: 'loose-or', text: token.written });
      else joins = true;
      continue;
    }
    const term = termOf(token);
    if (term === null) {
      problems.push({ code: 'nothing-in-term', text: token.written });
      continue;
    }
    const last = clauses.at(-1);
    if (joins && last !== undefined) last.any.push(term);
    else clauses.push({ without: token.without, any: [term] });
    joins = false;
  }
  if (joins) problems.push({ code: 'loose-or', text: '|' });
  if (clauses.length === 0) problems.push({ code: 'nothing-asked', text: '' });
  else if (clauses.every(clause => clause.without)) problems.push({ code: 'only-without', text: '' });
  return { clauses, problems };
}

function termOf({ field, text, written, without }: Token): Term | null {
  const folded = fold(text);
  return folded === '' ? null : { field, text, written: without ? written.slice(1) : written, folded };
}

function* tokens(typed: string, problems: QueryProblem[]): Generator<Token, void, undefined> {
  let at = 0;
  while (at < typed.length) {
    const sign = typed[at] ?? '';
    if (SPACE.test(sign)) {
      at += 1;
    } else if (OR.test(sign)) {
      yield { kind: 'or', without: false, field: null, text: '', written: sign };
      at += 1;
    } else {
      const start = at;
      const without = MINUS.test(sign) && !SPACE.test(typed[at + 1] ?? ' ');
      if (without) at += 1;
      const field = fieldAt(typed, at);
      at += field?.length ?? 0;
      const { text, end } = wordsAt(typed, at, problems);
      at = end;
      yield { kind: 'term', without, field: field?.field ?? null, text, written: typed.slice(start, end) };
    }
  }
}

/** `标题:` and its like, with the colon; null where it is not the name of a field. */
function fieldAt(typed: string, at: number): { readonly field: SearchField; readonly length: number } | null {
  const match = /^([^\s:："“|｜]{1,12})[:：]/.exec(typed.slice(at, at + 13));
  const field = match && FIELD_OF.get(fold(match[1] ?? ''));
  return match && field ? { field, length: match[0].length } : null;
}

/** A phrase in quotation marks, or all up to the next space or `|`. */
function wordsAt(
  typed: string,
  at: number,
  problems: QueryProblem[],
): { readonly text: string; readonly end: number } {
  const open = typed[at] ?? '';
  const close = QUOTES[open];
  if (close !== undefined) {
    const found = typed.indexOf(close, at + 1);
    const ascii = open === '"';
    if (found === -1 && ascii) {
      problems.push({ code: 'unclosed-quote', text: typed.slice(at) });
      return { text: typed.slice(at + 1), end: typed.length };
    }
    const after = typed[found + 1];
    if (found !== -1 && (ascii || after === undefined || ENDS_TERM.test(after)))
      return { text: typed.slice(at + 1, found), end: found + 1 };
  }
  let end = at;
  while (end < typed.length && !ENDS_TERM.test(typed[end] ?? '')) end += 1;
  return { text: typed.slice(at, end), end };
}

/** A query in one form, whatever it was typed like: for addresses and for comparing. */
export function formatQuery({ clauses }: Query): string {
  return clauses.map(({ without, any }) => (without ? '-' : '') + any.map(formatTerm).join(' | ')).join(' ');
}

function formatTerm({ field, text }: Term): string {
  const name = field === null ? '' : `${FIELD_NAMES[field][0]}:`;
  const plain = text.replaceAll('"', ' ').trim();
  const [only] = parseQuery(plain).clauses;
  const isOne = !/[\s|｜]/.test(plain) && only?.any[0]?.text === plain && !only.without && plain === text;
  return name + (isOne && only.any[0]?.field === null ? plain : `"${plain}"`);
}
