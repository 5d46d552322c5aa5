import type { z } from 'zod';
import { malformedRecord } from '../problems/content.ts';
import type { ArticleRecord, ContentFile, PageRecord, Staged } from '../types.ts';
import { jsonText } from './json-text.ts';
import { recordSchema } from './record-schema.ts';
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
    text: `${jsonText({ ...heading, articles: articles.map(linedUp), lines })}\n`,
  };
}

/** The record in a file; null with one problem where it is not as import wrote it. */
export function parseRecord({ path, text }: ContentFile): Staged<PageRecord | null> {
  const json = jsonOf(text);
  if (json === null) return failed(path, 'It is not JSON.');
  const result = recordSchema.safeParse(json.value);
  if (!result.success) return failed(path, reasonOf(result.error.issues));
  if (path !== recordPath(result.data)) return failed(path, `It belongs at ${recordPath(result.data)}.`);
  return { value: result.data, problems: [] };
}

/** Fields in the order of an article file, bodies as lists of lines. */
function linedUp({ id, source, facts, flags, written }: ArticleRecord): object {
  const body = facts.body && { ...facts.body, value: facts.body.value.split('\n') };
  return {
    id,
    source,
    facts: inOrder({ ...facts, body }),
    flags,
    written: inOrder({ ...written, body: written.body.split('\n') }),
  };
}

const FIELDS = [...Object.keys(articleSchema.shape), 'body'];

function inOrder(fields: object): object {
  return Object.fromEntries(FIELDS.map(field => [field, Reflect.get(fields, field)]));
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
