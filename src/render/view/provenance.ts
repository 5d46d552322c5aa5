/** Where an article came from, how each of its fields was found, and what was changed by hand since. */
import type { ArticleSpec } from '../../plan/specs.ts';
import type { Article, ArticleRecord, Fact, PageRecord } from '../../types.ts';
import type {
  Provenance,
  ProvenanceField,
  ProvenanceFlag,
  ProvenanceReason,
  TracedField,
} from '../views/source.ts';
import type { PageContext } from './context.ts';
import { evidenceLines, sourceLinesOf } from './lines.ts';

const FIELDS = [
  ...(['title', 'kicker', 'subtitle', 'series', 'date', 'page', 'section'] as const),
  ...(['district', 'places', 'reporter', 'correspondent', 'photographer', 'agency', 'byline'] as const),
  ...(['topics', 'summary', 'body'] as const),
] satisfies readonly TracedField[];

/** What an article's page is made from beside its entry; `record` is that of its page, null for one by hand. */
export interface ArticleText {
  /** Markdown. */
  readonly body: string;
  readonly record: PageRecord | null;
}

/** The provenance of an article. */
export function provenanceOf(context: PageContext, { entry }: ArticleSpec, text: ArticleText): Provenance {
  const { record, body } = text;
  const recorded = record?.articles.find(({ id }) => id === entry.id) ?? null;
  const evidence = recorded && { context, recorded, standing: { ...entry, body } };
  return {
    paper: record?.given.paper ?? context.site.settings.paper,
    source: sourceLinesOf(context, entry),
    recorded: recorded !== null,
    fields: evidence === null ? [] : FIELDS.flatMap(field => fieldOf(evidence, field)),
    flags: evidence === null ? [] : flagsOf(evidence),
  };
}

/** An article as import recorded it, and as it stands in its file. */
interface Evidence {
  readonly context: PageContext;
  readonly recorded: ArticleRecord;
  readonly standing: Article;
}

/** Nothing for a field that import found nothing for and the file has as import wrote it. */
function fieldOf({ context, recorded, standing }: Evidence, field: TracedField): readonly ProvenanceField[] {
  const fact = recorded.facts[field];
  const [written, now] = [recorded.written, standing].map(article =>
    shownValue(context, field, article[field]),
  );
  const byHand = written !== now;
  if (field === 'body') {
    const changed = { field, found: null, reason: null, outcome: 'by-hand', standing: null } as const;
    return byHand ? [changed] : [];
  }
  if (fact === undefined && !byHand) return [];
  const found = fact === undefined ? null : shownValue(context, field, fact.value);
  const outcome = byHand ? 'by-hand' : found === now ? 'taken' : 'unsure';
  const reason = fact === undefined ? null : reasonOf(context, recorded, fact);
  return [{ field, found, reason, outcome, standing: found === now ? null : (now ?? '') }];
}

function reasonOf(context: PageContext, { source }: ArticleRecord, fact: Fact<unknown>): ProvenanceReason {
  const { confidence, because, lines } = fact;
  return {
    percent: Math.round(confidence * 100),
    sureness: confidence >= 0.9 ? 'certain' : confidence >= 0.7 ? 'likely' : 'doubtful',
    because,
    lines: evidenceLines(context, lines, source[0]?.page),
  };
}

function flagsOf({ context, recorded }: Evidence): readonly ProvenanceFlag[] {
  return recorded.flags.map(({ code, excerpt, because, lines }) => ({
    code,
    excerpt,
    because,
    lines: evidenceLines(context, lines, recorded.source[0]?.page),
  }));
}

/** A field's value in the site's words; empty where there is none. Punctuation as in the file. */
function shownValue(context: PageContext, field: TracedField, value: unknown): string {
  const { words, site } = context;
  if (Array.isArray(value)) {
    const named = field === 'topics' ? value.map(id => site.topicWith.get(id)?.label ?? id) : value;
    return named.join(words.listSeparator);
  }
  if (field === 'body') return String(value ?? '').trim();
  return field === 'date' ? words.dates.day(value as Article['date']) : String(value ?? '');
}
