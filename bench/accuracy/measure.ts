/** Compares what import finds on a page with what an editor makes of it. */
import type { AnnotatedArticle, CutPage } from '../../src/types.ts';
import type { ExpectedArticle, ExpectedPage } from './expected.ts';

export const MEASURES = [
  'borders',
  'headline',
  'kicker',
  'subtitle',
  'series',
  'paragraphs',
  'captions',
  'people',
  'district',
  'districts',
  'topic',
  'second topics',
  'date',
  'text kept',
] as const;
export type Measure = (typeof MEASURES)[number];

/** One comparison: was it right, and if not, what was found in place of what. */
export interface Outcome {
  readonly measure: Measure;
  readonly right: boolean;
  readonly article: string;
  readonly expected: unknown;
  readonly found: unknown;
}

export interface FoundPage {
  readonly cut: CutPage;
  readonly date: string | null;
  readonly articles: readonly AnnotatedArticle[];
}

/** Every comparison of one page. Articles are paired by the lines they share. */
export function compare(expected: ExpectedPage, found: FoundPage): readonly Outcome[] {
  const free = new Set(found.articles);
  const pairs = expected.articles.map(article => {
    const match = nearest(article, free);
    if (match) free.delete(match);
    return { article, match };
  });
  const spurious = [...free].map(each =>
    outcome('borders', each.article.title, { expected: null, found: hull(each) }),
  );
  return [
    outcome('date', 'page', { expected: expected.date, found: found.date }),
    outcome('text kept', 'page', { expected: '', found: lostText(found) }),
    ...pairs.flatMap(({ article, match }) => compareArticle(article, match)),
    ...spurious,
  ];
}

function compareArticle(article: ExpectedArticle, match: AnnotatedArticle | null): readonly Outcome[] {
  const { title } = article;
  const found = match?.article;
  const districts = [article.district ?? []].flat();
  const texts = match?.cutting.paragraphs ?? [];
  return [
    outcome('borders', title, { expected: article.lines, found: match ? hull(match) : null }),
    outcome('headline', title, { expected: title, found: found?.title ?? null }),
    outcome('kicker', title, { expected: article.kicker ?? null, found: found?.kicker ?? null }),
    outcome('subtitle', title, { expected: article.subtitle ?? null, found: found?.subtitle ?? null }),
    outcome('series', title, { expected: article.series ?? null, found: found?.series ?? null }),
    ...compareParagraphs(article, texts),
    outcome('captions', title, {
      expected: article.captions ?? [],
      found: texts.filter(({ kind }) => kind === 'caption').map(({ text }) => text),
    }),
    outcome('people', title, { expected: peopleIn(article), found: found ? peopleIn(found) : null }),
    outcome('district', title, { expected: districts[0] ?? null, found: found?.district[0] ?? null }),
    outcome('districts', title, {
      expected: [...districts].sort(),
      found: [...(found?.district ?? [])].sort(),
    }),
    outcome('topic', title, { expected: article.topics[0] ?? null, found: found?.topics[0] ?? null }),
    ...(found?.topics ?? []).slice(1).map(topic => ({
      ...outcome('second topics', title, { expected: article.topics, found: topic }),
      right: article.topics.includes(topic),
    })),
  ];
}

function compareParagraphs(
  article: ExpectedArticle,
  found: AnnotatedArticle['cutting']['paragraphs'],
): readonly Outcome[] {
  const texts = new Set(found.filter(({ kind }) => kind !== 'caption').map(({ text }) => text));
  const wanted = new Set(article.paragraphs);
  const missed = article.paragraphs.map(text => ({
    ...outcome('paragraphs', article.title, { expected: text, found: nearestText(text, texts) }),
    right: texts.has(text),
  }));
  const extra = [...texts]
    .filter(text => !wanted.has(text))
    .map(text => outcome('paragraphs', article.title, { expected: null, found: text }));
  return [...missed, ...(missed.every(({ right }) => right) ? extra : [])];
}

function nearestText(text: string, texts: ReadonlySet<string>): string | null {
  const found = [...texts].find(each => each.includes(text.slice(0, 8)) || text.includes(each.slice(0, 8)));
  return found ?? null;
}

function peopleIn(
  article:
    | Pick<ExpectedArticle, 'reporter' | 'correspondent' | 'photographer' | 'agency'>
    | AnnotatedArticle['article'],
) {
  const sorted = (names: readonly string[] | undefined) => [...(names ?? [])].sort();
  return {
    reporter: sorted(article.reporter),
    correspondent: sorted(article.correspondent),
    photographer: sorted(article.photographer),
    agency: article.agency ?? null,
  };
}

function outcome(
  measure: Measure,
  article: string,
  { expected, found }: { expected: unknown; found: unknown },
): Outcome {
  return { measure, article, expected, found, right: JSON.stringify(expected) === JSON.stringify(found) };
}

function hull({ cutting }: AnnotatedArticle): readonly [number, number] {
  return [Math.min(...cutting.lines.map(({ from }) => from)), Math.max(...cutting.lines.map(({ to }) => to))];
}

function nearest(article: ExpectedArticle, free: ReadonlySet<AnnotatedArticle>): AnnotatedArticle | null {
  const shared = (each: AnnotatedArticle) => {
    const [from, to] = hull(each);
    return (
      Math.min(to, article.lines[1]) -
      Math.max(from, article.lines[0]) +
      1 +
      (each.article.title === article.title ? 0.5 : 0)
    );
  };
  const [best] = [...free].filter(each => shared(each) > 0).sort((a, b) => shared(b) - shared(a));
  return best ?? null;
}

/** What is not text: blanks, marks of Markdown, and characters that only say how others are set. */
const INVISIBLE = /[\s#*\u200b\u200e\u200f\u2060\ufeff\f]/g;

/** Characters that stand in an article's lines and in none of its fields, marks that only set them aside; empty where all is kept. */
export function lostText({
  cut,
  articles,
}: {
  readonly cut: CutPage;
  readonly articles: readonly Pick<AnnotatedArticle, 'cutting'>[];
}): string {
  const kept = new Map<string, number>();
  const add = (text: string, sign: number) => {
    // By halves: a page may hold half a character, and meet the other half where lines are joined.
    for (const half of text.replace(INVISIBLE, '').split('')) kept.set(half, (kept.get(half) ?? 0) + sign);
  };
  for (const { cutting } of articles) for (const text of textsOf(cutting)) add(text, 1);
  for (const { line, cutting } of cut.accounts) if (cutting !== null) add(cut.page.lines[line - 1] ?? '', -1);
  return [...kept]
    .filter(([char, count]) => count < 0 && !/[●◆■◇○★▲□▪◎☆▶►【】〖〗『』「」[\]丨|▍]/.test(char))
    .map(([char]) => char)
    .join('');
}

function textsOf(cutting: AnnotatedArticle['cutting']): readonly string[] {
  const titles = [cutting.placeLine, cutting.kicker, cutting.headline, cutting.subtitle].map(
    each => each?.text ?? '',
  );
  const series = cutting.series && cutting.series.lines.length > 0 ? cutting.series.text : '';
  return [
    series,
    ...titles,
    ...cutting.paragraphs.map(({ text }) => text),
    ...cutting.bylines.filter(({ position }) => position !== 'inline').map(({ text }) => text),
    ...cutting.jumps.map(({ text }) => text),
  ];
}
