/** Cuts a page into its articles. */
import { emptyPage, noArticle } from '../problems.ts';
import { dateLineOf, pageHeading } from '../trade/dates.ts';
import type { CutPage, Fact, Gazetteer, PageText, Problem, Staged } from '../types.ts';
import { accountsOf } from './accounts.ts';
import { withBareCaptions } from './bare-captions.ts';
import { blocksOf } from './blocks.ts';
import { withContents } from './contents.ts';
import { cuttingsOf } from './cuttings.ts';
import { withDecks } from './decks.ts';
import { draftsOf } from './drafts.ts';
import { type Features, featuresOf } from './features.ts';
import { papersNamed } from './furniture.ts';
import { withHeadMarks } from './head-marks.ts';
import { withHeadings } from './headings.ts';
import { layOut, type Placed } from './layout.ts';
import { withLeads } from './leads.ts';
import { mannerOf } from './manner.ts';
import { withNotices } from './notices.ts';
import { withPageTop } from './page-top.ts';
import { withPhotoNews } from './photo-news.ts';
import { withRubrics } from './rubrics.ts';
import { withScenes } from './scenes.ts';
import { withSignatures } from './signatures.ts';
import { rejoin } from './threads.ts';
import { withVerse } from './verse.ts';

/** What lines can be told by those around them, in order: each look knows what the ones before it found. */
const KNOWN_BY_NEIGHBOURS = [
  withContents,
  withPageTop,
  withNotices,
  withLeads,
  withHeadings,
  withVerse,
  withScenes,
  withRubrics,
  withDecks,
] as const;

/**
 * Cuts a page as an editor would: every non-blank line is accounted for, and the text of the cuttings together is
 * the text of the page. A page without an article is a problem, with its lines accounted for all the same.
 */
export function segment(page: PageText, gazetteer: Gazetteer): Staged<CutPage> {
  const blocks = withHeadMarks(blocksOf(page.lines));
  const knowledge = { gazetteer, papers: papersNamed(blocks.map(({ text }) => text)) };
  const seen = blocks.map(block => featuresOf(block, knowledge));
  const features = KNOWN_BY_NEIGHBOURS.reduce<readonly Features[]>((known, look) => look(known), seen);
  const manner = mannerOf(features);
  const placed = layOut(features, manner);
  const { drafts, rest } = draftsOf(placed, headingOf);
  const whole = withBareCaptions(withPhotoNews(rejoin(drafts, manner)));
  return {
    value: {
      page,
      cuttings: withSignatures(cuttingsOf(page.id, whole)),
      accounts: accountsOf(whole, rest, page.lines),
      joined: [],
      dateLine: factOf(
        rest,
        ({ seen }) => dateLineOf(seen.block.text)?.date ?? pageHeading(seen.block.text)?.date ?? null,
      ),
      masthead: factOf(rest, ({ seen }) =>
        seen.furniture?.kind === 'masthead' ? seen.block.text.replace(/\s/g, '') : null,
      ),
    },
    problems: problemsOf(page, features.length, drafts.length),
  };
}

function problemsOf(page: PageText, blocks: number, articles: number): readonly Problem[] {
  if (blocks === 0) return [emptyPage({ file: page.file, line: 1 })];
  return articles === 0 ? [noArticle({ file: page.file, line: 1 })] : [];
}

function headingOf({ seen }: Placed) {
  const heading = seen.furniture?.kind === 'page heading' ? pageHeading(seen.block.text) : null;
  return heading ? { number: heading.page, section: heading.section } : null;
}

/** The first piece of furniture that tells what is asked. */
function factOf<T>(rest: readonly Placed[], tell: (each: Placed) => T | null): Fact<T> | null {
  for (const each of rest) {
    const value = each.seen.furniture ? tell(each) : null;
    if (value !== null)
      return { value, confidence: 0.97, because: each.because, lines: [each.seen.block.lines] };
  }
  return null;
}
