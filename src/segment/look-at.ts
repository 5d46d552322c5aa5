/** Looks at a page before it is laid out: what is seen of each block, and the manner of them all. */
import type { Gazetteer } from '../types.ts';
import { blocksOf } from './blocks.ts';
import { withItems } from './brief-items.ts';
import { withContents } from './contents.ts';
import { withDecks } from './decks.ts';
import { type Features, featuresOf } from './features.ts';
import { papersNamed } from './furniture.ts';
import { withHeadMarks } from './head-marks.ts';
import { withHeadings } from './headings.ts';
import { withLeads } from './leads.ts';
import { type Manner, mannerOf } from './manner.ts';
import { withNotices } from './notices.ts';
import { withPageTop } from './page-top.ts';
import { withRubrics } from './rubrics.ts';
import { withScenes } from './scenes.ts';
import { withVerse } from './verse.ts';

/** What lines can be told by those around them, in order: each look knows what the ones before it found. */
const KNOWN_BY_NEIGHBOURS = [
  withContents,
  withPageTop,
  withNotices,
  withLeads,
  withItems,
  withHeadings,
  withVerse,
  withScenes,
  withRubrics,
  withDecks,
] as const;

/** All blocks of these lines, in order. */
export function lookAt(
  lines: readonly string[],
  gazetteer: Gazetteer,
): { readonly features: readonly Features[]; readonly manner: Manner } {
  const blocks = withHeadMarks(blocksOf(lines));
  const knowledge = { gazetteer, papers: papersNamed(blocks.map(({ text }) => text)) };
  const seen = blocks.map(block => featuresOf(block, knowledge));
  const features = KNOWN_BY_NEIGHBOURS.reduce<readonly Features[]>((known, look) => look(known), seen);
  return { features, manner: mannerOf(features) };
}
