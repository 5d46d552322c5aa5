/** The pages of the archive's templates/pages/, read and, where they are programs, compiled and run. */
import { isValidElement, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { checkOwnPage, type OwnPageFields, parseOwnPage } from '../content/own-page.ts';
import type { Fields } from '../content/yaml-values.ts';
import { digest, digestOf } from '../digest.ts';
import type { Root } from '../io/paths.ts';
import { listFiles, readText } from '../io/read.ts';
import type { Located, OwnPage } from '../plan/specs-own.ts';
import { failedCode } from '../problems/owner.ts';
import type { ContentFile, Problem, Staged } from '../types.ts';
import { compilePage, type ExportNames, type Workshop } from './compile.ts';
import { type Running, run } from './run.ts';

const FOLDER = 'templates/pages';
const TEXT = /\.(md|njk|liquid|html)$/;
const PROGRAM = /\.11ty\.(?:[jt]sx?)$/;

/** The owner's pages, and what tells of the faults of those that are programs. */
export interface OwnPages {
  readonly pages: readonly OwnPage[];
  readonly readers: readonly Running['problemOf'][];
}

/** All pages in order of path; those at fault are left out, each with its problems. */
export async function readPages(
  root: Root,
  workshop: Workshop,
  names: ExportNames,
): Promise<Staged<OwnPages>> {
  const listed = listFiles(root, FOLDER, ['.md', '.njk', '.liquid', '.html', '.js', '.ts', '.jsx', '.tsx']);
  const pages: OwnPage[] = [];
  const readers: Running['problemOf'][] = [];
  const problems: Problem[] = [...listed.problems];
  for (const file of listed.value) {
    if (PROGRAM.test(file)) {
      const loaded = await programPage(file, workshop, names);
      problems.push(...loaded.problems);
      if (loaded.value !== null) {
        pages.push(loaded.value.page);
        readers.push(loaded.value.problemOf);
      }
    } else if (TEXT.test(file)) {
      const read = textPage(root, file);
      problems.push(...read.problems);
      if (read.value !== null) pages.push(read.value);
    }
  }
  return { value: { pages, readers }, problems };
}

function textPage(root: Root, path: string): Staged<OwnPage | null> {
  const read = readText(root, path);
  if (read.value === null) return { value: null, problems: read.problems };
  const file: ContentFile = { path, text: read.value.text.replaceAll('\r\n', '\n') };
  const { value: parsed, problems } = parseOwnPage(file);
  if (parsed === null) return { value: null, problems };
  const { text, ...fields } = parsed;
  const ending = TEXT.exec(path)?.[1] as 'md' | 'njk' | 'liquid' | 'html';
  const template = { ending, text } as const;
  return {
    value: { file: path, ...fields, digest: digest(file.text), links: linksIn(text), template },
    problems,
  };
}

/** Addresses that begin at the site's root, or lead to a place in the page itself, as far as they are written out. */
export function linksIn(text: string): readonly Located<string>[] {
  return text.split('\n').flatMap((line, index) =>
    [...line.matchAll(/(?:\]\(|(?:href|src)=["']?)((?:\/(?!\/)|#)[^\s"'()<>{}]*)(?![^\s"'()<>]*\{)/g)].map(
      match => ({
        value: match[1] ?? '',
        line: index + 1,
      }),
    ),
  );
}

interface LoadedPage {
  readonly page: OwnPage;
  readonly problemOf: Running['problemOf'];
}

async function programPage(
  file: string,
  workshop: Workshop,
  names: ExportNames,
): Promise<Staged<LoadedPage | null>> {
  const compiled = await compilePage(workshop, file, names);
  if (compiled.value === null) return { value: null, problems: compiled.problems };
  const running = run(compiled.value, workshop.folder);
  if ('code' in running) return { value: null, problems: [running] };
  try {
    const program = programOf(running.exports);
    const fields = await program.data();
    const { value, problems } = checkOwnPage(fields, { file, line: () => undefined });
    const page = value && pageOf(file, value, { code: compiled.value.code, render: program.render });
    return { value: page && { page, problemOf: running.problemOf }, problems };
  } catch (fault) {
    const problem = running.problemOf(fault) ?? failedCode({ file }, String(fault));
    return { value: null, problems: [problem] };
  }
}

function pageOf(
  file: string,
  fields: OwnPageFields,
  { code, render }: { readonly code: string; readonly render: (data: unknown) => unknown },
): OwnPage {
  const template = { ending: '11ty.js', render } as const;
  return { file, ...fields, digest: digestOf([code]), links: [], template };
}

interface Program {
  data(): Fields | Promise<Fields>;
  render(data: unknown): unknown;
}

/** The forms that Eleventy knows: a class, an object, a function or a text; `data` beside it or in it. */
function programOf(exported: Readonly<Record<string, unknown>>): Program {
  const whole = exported.default ?? exported;
  const held = isClass(whole) ? Reflect.construct(whole, []) : whole;
  const rendered = typeof held === 'function' ? held : (memberOf(held, 'render') ?? exported.render);
  const data = memberOf(held, 'data') ?? exported.data ?? {};
  return {
    data: () => (typeof data === 'function' ? data.call(held) : data),
    render: async given => markupOf(typeof rendered === 'function' ? await rendered.call(held, given) : held),
  };
}

function isClass(value: unknown): value is new () => unknown {
  return typeof value === 'function' && typeof value.prototype?.render === 'function';
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function markupOf(made: unknown): string {
  return isValidElement(made) ? renderToString(made as VNode) : String(made ?? '');
}
