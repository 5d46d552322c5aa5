import { expect, test } from 'vitest';
import { checkPlan } from '../../src/plan/index.ts';
import type { StoredArticle } from '../../src/types.ts';
import { ARTICLES, article, planOf } from './archive.ts';

const found = (articles: readonly StoredArticle[]) =>
  checkPlan(planOf(articles)).map(({ code, file, message }) => `${code} ${file.slice(17)}: ${message}`);

test('a plan of good articles has nothing wrong', () => {
  expect(found(ARTICLES)).toEqual([]);
});

test('an empty archive has nothing wrong', () => {
  expect(found([])).toEqual([]);
});

test('lists by year, month and part have nothing wrong', () => {
  const days = Array.from({ length: 28 }, (_, day) => `2024/02/${String(day + 1).padStart(2, '0')}/a`);
  expect(found([...days, ...days.map(day => day.replace('2024', '2023'))].map(day => article(day)))).toEqual(
    [],
  );
});

test('two aliases, or an alias and a page, may not have one path; nor may they differ only in case', () => {
  const problems = found([
    article('2024/02/29/a', { aliases: ['/old/', '/about/', '/2024/02/28/B/'] }),
    article('2024/02/28/b', { aliases: ['/OLD/'] }),
  ]);
  expect(problems.join('\n')).toMatchInlineSnapshot(`
    "path-collision 2024/02/29/a.md: Expected a path of its own on the site, found that 2024/02/28/B/index.html clashes with 2024/02/28/b/index.html (content/articles/2024/02/28/b.md).
    path-collision 2024/02/28/b.md: Expected a path of its own on the site, found that OLD/index.html clashes with old/index.html (content/articles/2024/02/29/a.md).
    path-collision 2024/02/29/a.md: Expected a path of its own on the site, found that about/index.html clashes with about/index.html."
  `);
});

test('a file may not be a folder too', () => {
  const problems = found([article('2024/02/29/a', { aliases: ['/robots.txt/', '/x.html', '/x.html/y/'] })]);
  expect(problems.join('\n')).toMatchInlineSnapshot(`
    "path-collision 2024/02/29/a.md: Expected a path of its own on the site, found that robots.txt/index.html clashes with robots.txt.
    path-collision 2024/02/29/a.md: Expected a path of its own on the site, found that x.html/y/index.html clashes with x.html (content/articles/2024/02/29/a.md)."
  `);
});

test('a link in an article to a page that is not there is its problem', () => {
  const problems = found([
    article('2024/02/29/a', { body: '[甲](/2024/02/28/b/)和[乙](/2024/02/28/none/)' }),
    article('2024/02/28/b'),
  ]);
  expect(problems.join('\n')).toMatchInlineSnapshot(
    `"dead-link 2024/02/29/a.md: Expected a link to a page of this site, found "/2024/02/28/none/", which is not one."`,
  );
});
