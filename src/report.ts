/** What a command has to tell, as text for people. The same facts as data are the reports themselves. */
import type { BuildReport } from './build.ts';
import type { ImportedPage, ImportReport } from './import.ts';
import type { Rehearsal } from './rehearsal.ts';
import type { Problem } from './types.ts';

/** How text is set off: with colours on a terminal, plainly elsewhere. */
export interface Style {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly strong: (text: string) => string;
}

/** No colours. */
export const PLAIN: Style = { error: asIs, warning: asIs, faint: asIs, strong: asIs };
/** The colours of ANSI terminals. */
export const COLOURS: Style = { error: ansi(31), warning: ansi(33), faint: ansi(2), strong: ansi(1) };

function asIs(text: string): string {
  return text;
}

function ansi(code: number): (text: string) => string {
  return text => `\u001b[${code}m${text}\u001b[0m`;
}

/** Text of the archive made fit for a terminal: a control character would be a command to it. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, character => {
    const code = character.codePointAt(0) ?? 0;
    return character === '\n' || character === '\t' ? character : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}

/** `file:line:column  severity  message`, the hint on a line of its own, then the passage where one is given. */
export function formatProblem(problem: Problem, style: Style, frame: string | null = null): string {
  const place = [problem.file, problem.line, problem.line && problem.column].filter(
    part => part !== undefined,
  );
  const head = [style.strong(printable(place.join(':'))), style[problem.severity](problem.severity)];
  const lines = [`${head.join('  ')}  ${printable(problem.message)}`];
  if (problem.hint !== undefined) lines.push(style.faint(`    ${printable(problem.hint)}`));
  if (frame !== null) lines.push(printable(frame).replace(/^/gm, '    '));
  return `${lines.join('\n')}\n`;
}

/** How many problems of each severity. */
export interface Tally {
  readonly errors: number;
  readonly warnings: number;
}

export function tally(problems: readonly Problem[]): Tally {
  const errors = problems.filter(problem => problem.severity === 'error').length;
  return { errors, warnings: problems.length - errors };
}

/** `no problems`, `2 errors, 1 warning`. */
export function formatTally({ errors, warnings }: Tally): string {
  const parts = [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
  ];
  return parts.length === 0 ? 'no problems' : parts.join(', ');
}

/** `1 article`, `2 articles`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** For each page its day, then the articles that import wrote; and a line that sums up. */
export function formatImport({ pages, problems }: ImportReport): string {
  const articles = pages.flatMap(page => page.articles);
  const sum = `${counted(pages.length, 'page')} imported: ${counted(articles.length, 'article')}, ${formatTally(tally(problems))}`;
  return `${[...pages.flatMap(pageLines), sum].join('\n')}\n`;
}

/** The changes of the articles as one patch, what else would be written, then what the import would tell. */
export function formatRehearsal({ pages, problems, changes }: Rehearsal): string {
  const articles = pages.flatMap(page => page.articles);
  const diffs = changes.map(({ diff }) => printable(diff ?? ''));
  const others = changes.filter(({ diff }) => diff === null);
  const sum = `${counted(pages.length, 'page')} to import: ${counted(articles.length, 'article')}, ${formatTally(tally(problems))}; nothing was written`;
  const lines = [
    ...pages.flatMap(pageLines),
    ...others.map(({ change, file }) => `  ${change.padEnd(7)}  ${printable(file)}`),
    sum,
  ];
  return `${diffs.join('')}${lines.join('\n')}\n`;
}

function pageLines({ file, date, dateGiven, articles }: ImportedPage): readonly string[] {
  const head = `${printable(file)}  ${date}${dateGiven ? '' : ' (inferred)'}`;
  const changes = articles.filter(article => article.change !== 'unchanged');
  return [head, ...changes.map(article => `  ${article.change.padEnd(7)}  ${printable(article.file)}`)];
}

/** The lines that end a build. `seconds` is its duration. */
export function formatBuild(report: BuildReport, seconds: number): string {
  const { pages } = report;
  const lines = [
    `${counted(report.articles, 'article')}, ${formatTally(tally(report.problems))}, ${seconds.toFixed(1)} s`,
    report.published
      ? `pages: ${pages.written} written, ${pages.unchanged} unchanged, ${pages.removed} removed`
      : 'nothing was published; the site is as it was',
    ...(report.published ? [`look at ${printable(report.open)}`] : []),
    ...(report.explanation ?? []).map(printable),
  ];
  return `${lines.join('\n')}\n`;
}
