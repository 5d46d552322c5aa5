import type { VNode } from 'preact';
import type { CoverageView, CoverageYearView, DayGapView } from '../src/render/views/coverage.ts';
import type { Link } from '../src/render/views.ts';
import type { Strings } from './i18n/index.ts';
import { Shades } from './parts/calendar.tsx';
import { CoverageTable } from './parts/coverage-table.tsx';
import { Facts, type LabelledFact } from './parts/facts.tsx';
import { Fold } from './parts/fold.tsx';
import { PageHeading } from './parts/page-heading.tsx';
import { Pager } from './parts/pager.tsx';
import { TextLink, TextLinks } from './parts/text-link.tsx';

type Covered = CoverageView | CoverageYearView;

interface CoverageProps<View extends Covered> {
  readonly view: View;
  readonly words: Strings;
}

/** The whole archive: districts against years, and what of it no year tells. */
export function CoveragePage({ view, words }: CoverageProps<CoverageView>): VNode {
  const { coverage } = words;
  return (
    <>
      <Heading view={view} heading={coverage.heading} words={words} />
      {view.table.columns.length === 0 ? (
        <p class="note">{coverage.empty}</p>
      ) : (
        <Matrix view={view} caption={coverage.caption} words={words} />
      )}
      <LoneTexts view={view} words={words} />
    </>
  );
}

/** A year: districts against months, and the days, pages and texts that lack. */
export function CoverageYearPage({ view, words }: CoverageProps<CoverageYearView>): VNode {
  const { coverage } = words;
  return (
    <>
      <Heading view={view} heading={coverage.headingOf(view.year)} words={words} />
      <Matrix view={view} caption={coverage.captionOf(view.year)} words={words} />
      <DayGaps view={view} words={words} />
      <PageGaps view={view} words={words} />
      <LoneTexts view={view} words={words} />
      <p class="more">
        <a href={view.calendar}>{coverage.calendar}</a>
      </p>
      <Pager view={view} labels={words.neighbours.year} words={words} />
    </>
  );
}

function Heading({ view, heading, words }: CoverageProps<Covered> & { readonly heading: string }): VNode {
  const { coverage } = words;
  const { issues, articles } = view.table;
  return (
    <>
      <PageHeading heading={heading} below={coverage.extent(issues, articles)} words={words} />
      <div class="prose">
        {[...coverage.intro, view.scheduled ? coverage.scheduled : coverage.notScheduled].map(text => (
          <p>{text}</p>
        ))}
      </div>
      <Facts facts={figures(view, words)} />
    </>
  );
}

function figures({ absent, unplacedPercent, drafts }: Covered, words: Strings): readonly LabelledFact[] {
  const { facts, days, share } = words.coverage;
  const absences = (['missing', 'unknown', 'closed'] as const).filter(reason => absent[reason] > 0);
  return [
    ...absences.map(reason => ({ label: facts[reason], value: days(absent[reason]) })),
    ...(unplacedPercent === null ? [] : [{ label: facts.unplaced, value: share(unplacedPercent) }]),
    ...(drafts === 0 ? [] : [{ label: facts.drafts, value: words.articles(drafts) }]),
  ];
}

const MARKS = ['silent', 'missing', 'unknown', 'closed'] as const;

function Matrix({ view, caption, words }: CoverageProps<Covered> & { readonly caption: string }): VNode {
  const { states, meanings } = words.coverage;
  const { fewer, more } = words.calendar;
  const present = new Set<string>(view.table.columns.map(({ state }) => state));
  return (
    <>
      <CoverageTable table={view.table} caption={caption} scheduled={view.scheduled} words={words} />
      <ul class="key">
        <li>
          {fewer} <Shades /> {more}
        </li>
        {MARKS.filter(mark => mark === 'silent' || present.has(mark)).map(mark => (
          <li>
            <span class={`swatch ${mark}`}>{states[mark]}</span> {meanings[mark]}
          </li>
        ))}
      </ul>
      <Silent view={view} words={words} />
    </>
  );
}

/** Districts that no column has an article of. */
function Silent({ view, words }: CoverageProps<Covered>): VNode {
  const links = view.table.bands.flatMap(({ rows, silent }): readonly Link[] => [
    ...rows.flatMap(({ label, href, total }) =>
      total.count === 0 && href !== null ? [{ label, href }] : [],
    ),
    ...silent,
  ]);
  return (
    <section class="lacking-list">
      <h2>{words.coverage.silent}</h2>
      <p>{links.length === 0 ? words.coverage.silentNone : <TextLinks links={links} words={words} />}</p>
    </section>
  );
}

function DayGaps({ view, words }: CoverageProps<CoverageYearView>): VNode {
  const { coverage } = words;
  if (view.gaps.length === 0) {
    return (
      <section class="lacking-list">
        <h2>{coverage.gaps.missing}</h2>
        <p>{coverage.gapsNone}</p>
      </section>
    );
  }
  return (
    <>
      {view.gaps.map(({ absence, months }) => (
        <section class="lacking-list">
          <h2>{coverage.gaps[absence]}</h2>
          <Facts
            facts={months.map(({ month, spans }) => ({
              label: words.dates.monthOfYear(month),
              value: spansOf(spans, words),
            }))}
          />
        </section>
      ))}
    </>
  );
}

function spansOf(spans: readonly DayGapView[], words: Strings): string {
  return spans.map(({ from, to, days }) => words.coverage.span(from, to, days)).join(words.listSeparator);
}

function PageGaps({ view, words }: CoverageProps<CoverageYearView>): VNode | null {
  const { pageGaps } = view;
  if (pageGaps.length === 0) return null;
  const { coverage, issue, dates, listSeparator } = words;
  return (
    <section class="lacking-list">
      <h2>{coverage.pageGaps}</h2>
      <p class="note">{coverage.pageGapsNote}</p>
      <Fold count={pageGaps.length} label={coverage.folded(pageGaps.length)}>
        <ul>
          {pageGaps.map(({ date, href, gaps }) => (
            <li>
              <a href={href}>{dates.day(date)}</a>{' '}
              {gaps.map(({ from, to }) => issue.range(from, to)).join(listSeparator)}
            </li>
          ))}
        </ul>
      </Fold>
    </section>
  );
}

function LoneTexts({ view, words }: CoverageProps<Covered>): VNode | null {
  const { loneTexts } = view;
  if (loneTexts.length === 0) return null;
  const { coverage, source } = words;
  return (
    <section class="lacking-list">
      <h2>{coverage.loneTexts}</h2>
      <Fold count={loneTexts.length} label={coverage.folded(loneTexts.length)}>
        <ul>
          {loneTexts.map(({ label, href, reason }) => (
            <li>
              <TextLink link={{ label: source.named(label), href }} words={words} />{' '}
              <span class="mark">{coverage.reasons[reason]}</span>
            </li>
          ))}
        </ul>
      </Fold>
    </section>
  );
}
