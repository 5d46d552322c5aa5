/** The page of a page text: its lines as they came, by whose they are. */
import { lengthOf } from '../../archive/sources.ts';
import { articlePath, issuePath } from '../../plan/planner.ts';
import { articleMark } from '../../plan/sources.ts';
import type { SiteSource, SourceSpec } from '../../plan/specs-source.ts';
import type { LineRole, LineRun, LineSpan, PageRecord, PageText } from '../../types.ts';
import { displayText } from '../display.ts';
import type { SourceArticleView, SourceGroup, SourceLine, SourceView } from '../views/source.ts';
import type { PageContext } from './context.ts';

/** A page text as it is read for its page; `record` null where it was never imported. */
export interface SourceText {
  readonly text: Pick<PageText, 'lines' | 'digest' | 'encoding'>;
  readonly record: PageRecord | null;
}

/** What a page text is called: paper, day and page as far as they are known, else its name. */
export function sourceHeading({ words, site }: PageContext, { page }: SiteSource): string {
  if (page.date === null) return page.id;
  const numbers = page.numbers.map(words.issue.page).join(words.listSeparator);
  return [page.paper ?? site.settings.paper, words.dates.day(page.date), numbers].filter(Boolean).join(' ');
}

/** A page text with its lines. */
export function sourceView(context: PageContext, spec: SourceSpec, { text, record }: SourceText): SourceView {
  const { page } = spec.source;
  const articles = articlesOf(context, spec);
  return {
    kind: 'source',
    heading: sourceHeading(context, spec.source),
    section: page.sections.map(displayText).join(context.words.listSeparator),
    issue: issueOf(context, spec.source),
    total: lengthOf(text.lines),
    file: page.file,
    encoding: text.encoding,
    digest: text.digest,
    original: record?.originalName ?? record?.original?.name ?? null,
    recorded: record !== null,
    articles,
    groups: groupsOf(linesOf(text.lines, record?.lines ?? []), runsOf(spec, articles)),
  };
}

function issueOf({ words, site, href }: PageContext, { page: { date } }: SiteSource): SourceView['issue'] {
  if (date === null || !site.issuePaths.has(date)) return null;
  return { label: words.dates.dayAndWeekday(date), href: href(issuePath(site, date)) };
}

function articlesOf({ href }: PageContext, { source, entries }: SourceSpec): readonly SourceArticleView[] {
  return source.page.articles.map(({ id, runs }, place) => {
    const entry = entries[place] ?? null;
    return {
      number: place + 1,
      link: entry && { label: displayText(entry.title), href: href(articlePath(entry)) },
      marks: runs.map((_run, index) => articleMark(source.page, id, index + 1)),
    };
  });
}

function linesOf(texts: readonly string[], runs: readonly LineRun[]): readonly SourceLine[] {
  const total = lengthOf(texts);
  const roles = new Map<number, LineRole>();
  for (const { from, to, role } of runs)
    for (let line = from; line <= Math.min(to, total); line += 1) roles.set(line, role);
  return texts.slice(0, total).map((text, index) => {
    const isBlank = text.trim() === '';
    return {
      number: index + 1,
      text: isBlank ? '' : text,
      role: isBlank ? null : (roles.get(index + 1) ?? null),
    };
  });
}

/** A run of an article's lines. */
interface Run extends LineSpan {
  readonly article: SourceArticleView;
  /** From 1. */
  readonly run: number;
}

function runsOf({ source }: SourceSpec, articles: readonly SourceArticleView[]): readonly Run[] {
  const runs = source.page.articles.flatMap((held, place) => {
    const article = articles[place];
    return article === undefined
      ? []
      : held.runs.map(({ from, to }, index) => ({ article, run: index + 1, from, to }));
  });
  return runs.sort((a, b) => a.from - b.from);
}

/** A group for each run, and one for what stands between two. A run beyond the text's end keeps its mark. */
function groupsOf(lines: readonly SourceLine[], runs: readonly Run[]): readonly SourceGroup[] {
  const groups: SourceGroup[] = [];
  let done = 0;
  for (const { article, run, from, to } of runs) {
    if (from - 1 > done) groups.push({ article: null, run: 0, lines: lines.slice(done, from - 1) });
    groups.push({ article, run, lines: lines.slice(Math.max(done, from - 1), to) });
    done = Math.max(done, to);
  }
  if (done < lines.length) groups.push({ article: null, run: 0, lines: lines.slice(done) });
  return groups;
}
