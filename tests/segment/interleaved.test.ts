import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pageOfLines } from '../../bench/accuracy/page.ts';
import { segment } from '../../src/segment/segment.ts';
import { zhengzhou } from '../place/stories.ts';

/**
 * A file of small pages. `= name` begins a page; each line of it begins with the letter of its article, and `+` where
 * it goes on with the paragraph that a column broke.
 */
interface Labelled {
  readonly name: string;
  readonly lines: readonly { readonly article: string; readonly more: boolean; readonly text: string }[];
}

function pagesOf(file: string): readonly Labelled[] {
  const text = readFileSync(new URL(`interleaved/${file}`, import.meta.url), 'utf8');
  return text
    .split(/^= /mu)
    .filter(part => part.trim() !== '')
    .map(part => {
      const [name = '', ...rest] = part.split('\n').filter(line => line !== '');
      return { name, lines: rest.map(lineOf) };
    });
}

function lineOf(line: string): Labelled['lines'][number] {
  const more = line.charAt(1) === '+';
  const text = line.slice(more ? 2 : 1).replace(/^ /u, '');
  return { article: line.charAt(0), more, text };
}

/** The lines of each article, each with `+` where it goes on with the paragraph before. */
function expected({ lines }: Labelled): readonly string[] {
  const articles = [...new Set(lines.map(({ article }) => article))];
  return articles.map(article =>
    lines
      .flatMap((each, at) => (each.article === article ? [`${each.more ? '+' : ''}${at + 1}`] : []))
      .join(' '),
  );
}

const gazetteer = zhengzhou();

function found({ lines }: Labelled): readonly string[] {
  const page = pageOfLines(lines.flatMap(({ text }) => [text, '']));
  return segment(page, gazetteer).value.cuttings.map(({ lines: spans, paragraphs }) => {
    const more = paragraphs.flatMap(each => each.lines.slice(1).map(({ from }) => from));
    const all = spans.flatMap(({ from, to }) =>
      Array.from({ length: to - from + 1 }, (_, at) => from + at).filter(line => line % 2 === 1),
    );
    return [...new Set(all)].map(line => `${more.includes(line) ? '+' : ''}${(line + 1) / 2}`).join(' ');
  });
}

const NO_DICTIONARY =
  'only a dictionary would know that the torn word is one, or that the two halves are none';
const NO_SHARED_WORD = 'a whole paragraph after the rest shares no word with the article that it belongs to';

/** What is not found yet, and why. */
const MISSES: Readonly<Record<string, string>> = {
  'a word is cut and its rest begins with the other half': NO_SHARED_WORD,
  'a quotation is closed in the next column': NO_SHARED_WORD,
  'the rest begins with a figure': NO_SHARED_WORD,
  'the article that stands between ends on its own open line': NO_DICTIONARY,
  'a cut between verb and object with a quote': NO_DICTIONARY,
  'indented, and the article between goes on': NO_SHARED_WORD,
};

describe.each(['columns.txt', 'columns-again.txt', 'scraps.txt'])('broken columns of %s', file => {
  const pages = pagesOf(file);
  test.each(pages.filter(({ name }) => !(name in MISSES)))('$name', page => {
    expect(found(page)).toEqual(expected(page));
  });
  test.fails.each(
    pages.filter(({ name }) => name in MISSES).map(page => ({ ...page, why: MISSES[page.name] })),
  )('$name: $why', page => {
    expect(found(page)).toEqual(expected(page));
  });
});

test('a short line that no text follows is accounted for beside a broken column', () => {
  const lines = [
    '■金水：修表摊子搬进社区 ',
    '本报讯（通讯员 卢苇）即日',
    '# 沙地里“种”出一座桥',
    '上桥头散步。（记者 稻香 ',
    '摄影报道）',
    '50 2244',
  ];
  const page = pageOfLines(lines);
  expect(segment(page, gazetteer).value.accounts.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6]);
});
