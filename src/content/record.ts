import type { z } from 'zod';
import { malformedRecord } from '../problems/content.ts';
import type { ArticleFields, ArticleRecord, ContentFile, PageRecord, Staged } from '../types.ts';
import { jsonText } from './json-text.ts';
import { recordSchema } from './record-schema.ts';
import { isSealed, sealed } from './record-seal.ts';
import { articleSchema } from './schema.ts';

/** Path of the record of a page, below the archive's root; the year is that of the page's date. */
export function recordPath({ page, date }: Pick<PageRecord, 'page' | 'date'>): string {
  return `content/records/${date.value.slice(0, 4)}/${page}.json`;
}

/** The record as a file: the same record gives the same bytes, and a change of one fact or line shows as one. */
export function formatRecord(record: PageRecord): ContentFile {
  const { version, page, file, digest, encoding, originalName, original, given, date, articles, lines } =
    record;
  const heading = { version, page, file, digest, encoding, originalName, original, given, date };
  return {
    path: recordPath(record),
    text: sealed(jsonText({ ...heading, articles: articles.map(linedUp), lines })),
  };
}

/**
 * The record in a file; null with one problem where it is not as import wrote it. One that carries its own digest is taken
 * as it stands: checking the form of a record takes longer than all else of reading it.
 */
export function parseRecord({ path, text }: ContentFile): Staged<PageRecord | null> {
  const json = jsonOf(text);
  if (json === null) return failed(path, 'It is not JSON.');
  const read = isSealed(text) ? { value: trusted(json.value), problems: [] } : checked(path, json.value);
  if (read.value === null) return { value: null, problems: read.problems };
  const { sum: _, ...record } = read.value;
  if (path !== recordPath(record)) return failed(path, `It belongs at ${recordPath(record)}.`);
  return { value: record, problems: [] };
}

type SummedRecord = PageRecord & { readonly sum?: string };

/** What `recordSchema` would give of it. */
function trusted(json: unknown): SummedRecord {
  const record = json as SummedRecord;
  for (const { written, facts } of record.articles) {
    joinLines(written, 'body');
    if (facts.body !== undefined) joinLines(facts.body, 'value');
  }
  return record;
}

function joinLines(holder: object, field: string): void {
  const lines: unknown = Reflect.get(holder, field);
  if (Array.isArray(lines)) Reflect.set(holder, field, lines.join('\n'));
}

function checked(path: string, json: unknown): Staged<SummedRecord | null> {
  const result = recordSchema.safeParse(json);
  return result.success ? { value: result.data, problems: [] } : failed(path, reasonOf(result.error.issues));
}

/** Fields in the order of an article file, bodies as lists of lines. */
function linedUp({ id, source, facts, flags, written }: ArticleRecord): object {
  const { body } = facts;
  return {
    id,
    source,
    facts: inOrder(facts, body && { ...body, value: body.value.split('\n') }),
    flags,
    written: inOrder(written, written.body.split('\n')),
  };
}

type Fields = ArticleRecord['facts'] | ArticleRecord['written'];

const FIELDS = Object.keys(articleSchema.shape) as readonly (keyof ArticleFields)[];

function inOrder(fields: Fields, body: unknown): object {
  const ordered: Record<string, unknown> = {};
  for (const field of FIELDS) if (fields[field] !== undefined) ordered[field] = fields[field];
  if (body !== undefined) ordered.body = body;
  return ordered;
}

function jsonOf(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

function reasonOf([issue]: readonly z.core.$ZodIssue[]): string {
  const at = issue?.path.map(String).join('.') ?? '';
  return `${issue?.message ?? 'It is not one'}${at === '' ? '' : `, at ${at}`}.`;
}

function failed(file: string, reason: string): Staged<null> {
  return { value: null, problems: [malformedRecord({ file }, reason)] };
}
