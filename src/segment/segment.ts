/** Cuts a page into its articles. */
import { emptyPage, noArticle } from '../problems.ts';
import { dateLineOf, pageHeading } from '../trade/dates.ts';
import type { CutPage, Fact, Gazetteer, PageText, Problem, Staged } from '../types.ts';
import { accountsOf } from './accounts.ts';
import { withBareCaptions } from './bare-captions.ts';
import { cuttingsOf } from './cuttings.ts';
import { draftsOf } from './drafts.ts';
import { layOut, type Placed } from './layout.ts';
import { lookAt } from './look-at.ts';
import { withPhotoNews } from './photo-news.ts';
import { withSignatures } from './signatures.ts';
import { rejoin } from './threads.ts';

/**
 * Cuts a page as an editor would: every non-blank line is accounted for, and the text of the cuttings together is
 * the text of the page. A page without an article is a problem, with its lines accounted for all the same.
 */
export function segment(page: PageText, gazetteer: Gazetteer): Staged<CutPage> {
  const { features, manner } = lookAt(page.lines, gazetteer);
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
