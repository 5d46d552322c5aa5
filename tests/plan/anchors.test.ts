import { expect, test } from 'vitest';
import { digest } from '../../src/digest.ts';
import { linksIn } from '../../src/owner/pages.ts';
import { checkPlan } from '../../src/plan/index.ts';
import type { OwnPage } from '../../src/plan/specs-own.ts';
import { ARTICLES, planOf } from './archive.ts';

/** A page of the owner's with this text. */
function ownPage(text: string, over: Partial<OwnPage> = {}): OwnPage {
  return {
    file: 'templates/pages/visit.md',
    title: '到馆',
    description: '',
    nav: null,
    permalink: null,
    digest: digest(text),
    links: linksIn(text),
    fields: {},
    template: { ending: 'md', text },
    ...over,
  };
}

const found = (text: string, inputs: object = {}) =>
  checkPlan(planOf(ARTICLES, { inputs: { pages: [ownPage(text)], ...inputs } })).map(
    ({ code, file, line, message }) => `${code} ${file}:${line} ${message}`,
  );

test('a link to a place that its page has not is a problem, on its line', () => {
  expect(
    found('一\n[甲](/2024/02/29/#p-B09)和[乙](#hours)\n[丙](/districts/#at-none)').join('\n'),
  ).toMatchInlineSnapshot(`
    "dead-fragment templates/pages/visit.md:2 Expected a link to a place that its page has, found "/2024/02/29/#p-B09".
    dead-fragment templates/pages/visit.md:2 Expected a link to a place that its page has, found "#hours".
    dead-fragment templates/pages/visit.md:3 Expected a link to a place that its page has, found "/districts/#at-none"."
  `);
});

test.each([
  ['the content of any page', '[甲](/about/#main)'],
  ['its top', '[甲](/about/#top)'],
  ['a text', '[甲](/about/#:~:text=%E6%98%A5%E8%80%95)'],
  ['a newspaper page of an issue', '[甲](/2024/02/29/#p-A02)'],
  ['a part of a directory', '[甲](/topics/#at-all)'],
  ['what is related to an article', '[甲](/2024/02/29/hui-yi/#related)'],
  ['a place of the page itself', '<h2 id="hours">几点</h2>\n[甲](#hours)'],
  ['one in Chinese', '<h2 id=开馆>几点</h2>\n[甲](/visit/#%E5%BC%80%E9%A6%86)'],
  ['one that the template makes', '<p id="y-{{ year }}"></p>\n[甲](#y-2024)'],
  ['a file', '[甲](/data/2024.csv#row=3)'],
])('%s can be led to', (_, text) => {
  expect(found(text)).toEqual([]);
});

test('what components of the owner’s have on a page is not known before it is made', () => {
  expect(found('[甲](/about/#ours)', { ownComponents: true })).toEqual([]);
  expect(found('[甲](/about/#ours)')).toHaveLength(1);
});
