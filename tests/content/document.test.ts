import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseArchiveFile } from '../../src/content/archive-file.ts';
import { parseArticle } from '../../src/content/parse.ts';
import { articleSchema } from '../../src/content/schema.ts';
import { parseTopics } from '../../src/content/topics.ts';
import { DEFAULT_SETTINGS } from '../../src/settings.ts';
import { gazetteer, topics } from './examples.ts';

const page = readFileSync(new URL('../../docs/content-format.md', import.meta.url), 'utf8');
const [article = '', settings = '', topicList = ''] = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(
  match => match[1] ?? '',
);
const context = { gazetteer, topics };
const path = 'content/articles/2024/02/29/a.md';

describe('docs/content-format.md', () => {
  it('has an article with every field, as the program reads it', () => {
    const { value, problems } = parseArticle({ path, text: article }, context);
    expect(problems).toEqual([]);
    expect(Object.keys(articleSchema.shape).filter(field => value === null || !(field in value))).toEqual([]);
  });

  it('tells of every field, by its Chinese name too', () => {
    const told = [...page.matchAll(/^\| `(\w+)` \| (\S+) \|/gm)].map(match => [match[1], match[2]]);
    expect(told).toEqual(
      Object.entries(articleSchema.shape).map(([field, schema]) => [field, schema.meta()?.title]),
    );
  });

  it('has settings with the defaults', () => {
    const { value, problems } = parseArchiveFile({ path: 'content/archive.yaml', text: settings }, {});
    expect(problems).toEqual([]);
    const { language, timeZone, feeds, lists } = DEFAULT_SETTINGS;
    expect(value).toMatchObject({ language, timeZone, feeds, lists });
  });

  it('has topics', () => {
    expect(parseTopics({ path: 'content/topics.yaml', text: topicList })).toMatchObject({
      value: [{ id: 'economy' }],
      problems: [],
    });
  });

  const rows = [...page.matchAll(/^\| `([^`]+)` \| (warning: )?(Expected .*) \| (.*) \|$/gm)];
  it.each(rows.filter(([, line]) => line?.includes(':')).map(match => match.slice(1)))(
    'quotes what the program says of %s',
    (line, severity, message, hint) => {
      const field = /^(\w+)/.exec(line ?? '')?.[1];
      const others = ['title: 甲', 'date: 2024-02-29'].filter(
        other => line === 'title: 乙' || !other.startsWith(`${field}:`),
      );
      const { problems } = parseArticle(
        { path, text: `---\n${[...others, line].join('\n')}\n---\n` },
        context,
      );
      expect(problems).toMatchObject([
        { message, hint, severity: severity === undefined ? 'error' : 'warning' },
      ]);
    },
  );

  it('quotes every problem of content', () => {
    const files = ['content', 'fields', 'yaml'].map(name => `../../src/problems/${name}.ts`);
    const source = files.map(file => readFileSync(new URL(file, import.meta.url), 'utf8')).join('');
    const messages = [...source.matchAll(/place,\s+[`'](Expected (?:[A-Za-z ]{4,}))/g)].map(
      match => match[1] ?? '',
    );
    expect(messages.length).toBeGreaterThan(10);
    expect(messages.filter(message => !page.includes(message))).toEqual([]);
  });
});
