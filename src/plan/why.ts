/** Why a file was rendered or was not: what it depends on, against what the last build had. For people. */
import { isArticleId, type SitePath } from '../ids.ts';
import type { ArticleEntry, BuildRecord } from '../types.ts';
import { BASE, dependsOn } from './fingerprint.ts';
import { pathOfAddress } from './paths.ts';
import type { SitePlan, SiteSpec } from './specs.ts';

/** What an explanation is drawn from. */
export interface Evidence {
  readonly plan: SitePlan;
  /** What the last build wrote and still stands as it wrote it. */
  readonly record: BuildRecord;
  /** What the last build wrote; null where none is known. */
  readonly manifest: BuildRecord | null;
  /** As `inputsOf` gives them. */
  readonly inputs: Readonly<Record<string, string>>;
}

/** Files and articles named in an answer; the others are told as a number. */
const NAMED = 5;

/** Lines that answer for an address of the site, a path below it, or the file of an article. */
export function why(asked: string, evidence: Evidence): readonly string[] {
  const paths = pathsOf(asked, evidence.plan.site.settings.baseUrl);
  const specs = evidence.plan.specs.filter(spec => paths.includes(spec.path));
  const gone = paths.filter(path => evidence.manifest?.files.get(path as SitePath) !== undefined);
  if (specs.length > 0) return specs.flatMap(spec => answer(spec, evidence));
  if (gone.length > 0)
    return gone.map(path => `${path}: removed. Nothing of the archive has this address any more.`);
  return [`${asked}: not on the site. Expected an address, a path of the site, or an article's file.`];
}

/** What may be meant: a file as it is named, a folder's page, the page of an article. */
function pathsOf(asked: string, baseUrl: string): readonly string[] {
  const id = /^(?:.*\/)?content\/articles\/(.+)\.md$/.exec(asked)?.[1] ?? '';
  if (isArticleId(id)) return [`${id}/index.html`];
  const own = asked.startsWith(baseUrl) ? asked.slice(baseUrl.length) : asked.replace(/^(?:dist)?\//, '');
  return [own, pathOfAddress(`/${own}`) ?? own].filter((path, at, all) => all.indexOf(path) === at);
}

function answer(spec: SiteSpec, { plan, record, manifest, inputs }: Evidence): readonly string[] {
  const { path, fingerprint } = spec;
  const before = record.files.get(path);
  if (before?.fingerprint === fingerprint)
    return [`${path}: kept. Nothing that it shows or is made with has changed.`];
  const rendered = `${path}: rendered.`;
  if (manifest === null) return [`${rendered} There is no record of an earlier build here.`];
  if (manifest.files.get(path) === undefined) return [`${rendered} No earlier build has written it here.`];
  if (before === undefined)
    return [`${rendered} It was removed or altered by another hand since it was written.`];
  const made = differing(spec, manifest.inputs ?? {}, inputs);
  const shown =
    before.fingerprint.slice(BASE) === fingerprint.slice(BASE) ? [] : changesShown(spec, plan, record);
  return [rendered, ...made, ...shown];
}

function differing(spec: SiteSpec, before: Evidence['inputs'], now: Evidence['inputs']): readonly string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(now)]);
  return [...names]
    .filter(name => before[name] !== now[name] && dependsOn(spec.kind, name))
    .map(name => `  changed: ${name}`);
}

/** Articles among those that a file shows which changed; where it shows none of them, those that it counts or stands among. */
function changesShown(spec: SiteSpec, plan: SitePlan, record: BuildRecord): readonly string[] {
  const changed = changedArticles(plan, record);
  const shown = [...entriesOf(spec)].filter(entry => changed.has(entry));
  if (shown.length > 0) return named('content', shown);
  const others = named('content', [...changed]).map(line => `  ${line}`);
  return ['  changed: what it tells of other articles or of page texts', ...others];
}

/** Their data stands for them: it depends on the article alone. */
function changedArticles({ specs }: SitePlan, { files }: BuildRecord): ReadonlySet<ArticleEntry> {
  const changed = new Set<ArticleEntry>();
  for (const spec of specs) {
    if (spec.kind === 'article-data' && files.get(spec.path)?.fingerprint !== spec.fingerprint)
      changed.add(spec.entry);
  }
  return changed;
}

function named(what: string, entries: readonly ArticleEntry[]): readonly string[] {
  const lines = entries.slice(0, NAMED).map(({ file }) => `  changed: ${what} ${file}`);
  return entries.length > NAMED ? [...lines, `  and ${entries.length - NAMED} more`] : lines;
}

/** The articles in any field of a spec: it is plain data that refers to entries. */
function entriesOf(spec: SiteSpec): ReadonlySet<ArticleEntry> {
  const found = new Set<ArticleEntry>();
  const look = (value: unknown, depth: number): void => {
    if (typeof value !== 'object' || value === null || depth > 4) return;
    if (isEntry(value)) found.add(value);
    else for (const held of Array.isArray(value) ? value : Object.values(value)) look(held, depth + 1);
  };
  look(spec.kind === 'article' ? { ...spec, related: spec.related } : spec, 0);
  return found;
}

function isEntry(value: object): value is ArticleEntry {
  return 'card' in value && 'excerpt' in value;
}
