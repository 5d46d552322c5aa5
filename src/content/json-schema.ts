/** The JSON Schemas by which editors check content as it is typed: content/schema/. */
import { z } from 'zod';
import { archiveSchema } from './archive-file.ts';
import { articleSchema } from './schema.ts';
import { topicsSchema } from './topics.ts';

/** Each schema by the name of its file in content/schema/. */
export const SCHEMAS = {
  'archive.schema.json': archiveSchema,
  'article.schema.json': articleSchema,
  'topics.schema.json': topicsSchema,
} as const;

/**
 * The text of a schema's file, with a line feed at its end. It takes what the program takes: a number where text is
 * written without quotes, a single value where a list is meant, nothing after the colon.
 */
export function jsonSchemaText(name: keyof typeof SCHEMAS): string {
  const schema = z.toJSONSchema(SCHEMAS[name], { io: 'input', unrepresentable: 'any', target: 'draft-7' });
  return `${JSON.stringify(forEditors(schema), null, 2)}\n`;
}

/** Words about a value, which stand before the alternatives for it. */
const ABOUT = ['title', 'description'] as const;

function forEditors(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(forEditors);
  if (!isObject(schema)) return schema;
  const { json, many, propertyNames, ...plain } = schema;
  if (isObject(json)) return { ...aboutOf(schema), ...json };
  const inner = Object.fromEntries(Object.entries(plain).map(([key, value]) => [key, forEditors(value)]));
  if (many === true)
    return { ...aboutOf(schema), anyOf: [inner.items, { type: 'array', items: inner.items }] };
  const isText = schema.type === 'string' && schema.enum === undefined && schema.const === undefined;
  return isText ? { ...inner, type: ['string', 'number', 'null'] } : inner;
}

function aboutOf(schema: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(ABOUT.flatMap(key => (key in schema ? [[key, schema[key]]] : [])));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
