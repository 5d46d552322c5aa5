/** All that teaches the parts of a page. */
import { join } from 'node:path';
import { type Fixture, readFixtures, readReference } from '../accuracy/fixtures.ts';
import { lessonsOfHeadings, readHeadings } from './headings.ts';
import { lessonsOfPage, type RoleLesson } from './pages.ts';

/** The home whose gazetteer headings are read with: they are of no one place. */
const ANYWHERE = '000000';
/** Paragraphs of such lengths stand below headings. */
const BODY = { least: 60, most: 300 };

/** So often each heading is printed. */
const TIMES = 3;

/** The lessons of these pages, and of the labelled headings printed above paragraphs of theirs. */
export function roleLessons(root: string, pages: readonly Fixture[]): readonly RoleLesson[] {
  const { gazetteer } = readReference(root, join(root, 'tests/homes'));
  const bodies = pages
    .flatMap(({ expected }) => expected.articles.flatMap(({ paragraphs }) => paragraphs))
    .filter(({ length }) => length >= BODY.least && length <= BODY.most);
  return [
    ...pages.flatMap(page => lessonsOfPage(page, gazetteer(page.expected.home))),
    ...lessonsOfHeadings(readHeadings(join(root, 'tests/segment/headings.jsonl')), bodies, {
      gazetteer: gazetteer(ANYWHERE),
      times: TIMES,
    }),
  ];
}

/** Those of tests/pages and tests/segment/headings.jsonl. */
export function allRoleLessons(root: string): readonly RoleLesson[] {
  return roleLessons(root, readFixtures(join(root, 'tests/pages')));
}
