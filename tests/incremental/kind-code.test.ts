import { expect, test } from 'vitest';
import { KINDS, kindDigests, modulesOf } from '../../src/io/kind-code.ts';
import { ARTICLES, planOf } from '../plan/archive.ts';

/** The kinds that have this module in them. */
const madeWith = (name: string) => KINDS.filter(kind => modulesOf(kind).includes(name));
const PAGES = KINDS.filter(kind => modulesOf(kind).includes('templates/page'));

test('a component belongs to the pages that use it, and to no other', () => {
  expect(madeWith('templates/article')).toEqual(['article']);
  expect(madeWith('templates/parts/cite')).toEqual(['article']);
  expect(madeWith('templates/home')).toEqual(['home']);
  expect(madeWith('templates/coverage')).toEqual(['coverage', 'coverage-year']);
  expect(madeWith('templates/parts/calendar')).not.toContain('article');
});

test('what frames all pages belongs to all, and so do the site’s words', () => {
  for (const name of ['templates/layouts/document', 'templates/parts/footer', 'templates/i18n/zh-CN'])
    expect(madeWith(name)).toEqual(expect.arrayContaining([...PAGES]));
});

test('the Markdown of a body is no matter of lists, feeds none of pages', () => {
  expect(madeWith('src/render/markdown')).toContain('article');
  expect(madeWith('src/render/markdown')).not.toContain('list');
  expect(madeWith('src/render/feeds')).toEqual(['atom', 'json-feed']);
});

test('every module that is named is there: a page without its component depends on nothing that it shows', () => {
  for (const kind of PAGES) expect(modulesOf(kind).length, kind).toBeGreaterThan(30);
  expect(new Set(Object.values(kindDigests())).size).toBeGreaterThan(KINDS.length / 2);
});

test('a kind of page that is not named depends on all code', () => {
  const kinds = new Set<string>(planOf(ARTICLES).specs.map(spec => spec.kind));
  const unnamed = [...kinds].filter(kind => !KINDS.includes(kind));
  expect(unnamed.every(kind => kindDigests()[kind] === undefined)).toBe(true);
});
