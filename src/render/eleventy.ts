/**
 * Eleventy as a render function: one paginated template over data in memory, its result taken as data. The only
 * importer of Eleventy. It finds no input: its input folder is this one, where nothing is a template; no
 * configuration, package.json, ignore file or data file of the working directory is read; nothing is written.
 */
import { env } from 'node:process';
import type { Eleventy, UserConfig } from '@11ty/eleventy';
import type { SitePath } from '../ids.ts';
import type { OwnPage } from '../plan/specs-own.ts';

/** A page to render, and its place. */
export interface BatchPage {
  readonly path: SitePath;
  render(): string | Promise<string>;
}

/**
 * Renders pages with different paths, in their order. Memory grows with the batch: give some hundreds at a time.
 * What a page's `render` throws is thrown as it is.
 */
export async function renderBatch(pages: readonly BatchPage[]): Promise<readonly string[]> {
  if (pages.length === 0) return [];
  const results = await resultsOf(pages);
  const contents = new Map(results.map(({ url, content }) => [url, content]));
  return pages.map(({ path }) => {
    const content = contents.get(urlOf(path));
    if (content === undefined) throw new Error(`Eleventy rendered no page for ${path}`);
    return content;
  });
}

/** A page of the owner's to render: its template, the data it is given, and its place. */
export interface TemplatePage {
  readonly path: SitePath;
  readonly template: OwnPage['template'];
  readonly data: Readonly<Record<string, unknown>>;
}

/** A template that can't be rendered. */
export interface TemplateFault {
  readonly path: SitePath;
  readonly fault: unknown;
  /** In the template, where its language tells it. */
  readonly line: number | undefined;
}

/** Templates rendered, by path; and those at fault, each told once. */
export async function renderTemplates(
  pages: readonly TemplatePage[],
): Promise<{ readonly contents: ReadonlyMap<SitePath, string>; readonly faults: readonly TemplateFault[] }> {
  const faults: TemplateFault[] = [];
  const contents = new Map<SitePath, string>();
  // One by one: Eleventy ends at the first fault, and does not say in data whose it is.
  for (const page of pages) {
    try {
      const [result] = await jsonOf(config => configureTemplate(config, page));
      contents.set(page.path, result?.content.trim() ?? '');
    } catch (error) {
      const fault = originOf(error);
      faults.push({ path: page.path, fault, line: lineOf(fault) });
    }
  }
  return { contents, faults };
}

function configureTemplate(config: UserConfig, { path, template, data }: TemplatePage): void {
  isolate(config);
  config.setTemplateFormats(['md', 'njk', 'liquid', 'html', '11ty.js']);
  // What the archive holds is text, whatever the template's language: no mark in it becomes markup.
  config.setLiquidOptions({
    strictFilters: true,
    strictVariables: true,
    lenientIf: true,
    outputEscape: asText,
  });
  config.setNunjucksEnvironmentOptions({ autoescape: true, throwOnUndefined: true });
  const given = { ...data, eleventyExcludeFromCollections: true, permalink: () => `/${path}` };
  if (template.ending === '11ty.js') {
    config.addTemplate('own.11ty.js', { data: given, render: () => template.render(data) });
  } else config.addTemplate(`own.${template.ending}`, template.text, given);
}

/** Punctuation as character references: neither HTML nor Markdown takes them for markup. */
function asText(value: unknown): string {
  return String(value ?? '').replace(/[&<>"'`*_[\]()#!|~\\{}+=-]/g, mark => `&#${mark.charCodeAt(0)};`);
}

/** As Liquid (`line:3, col:5`) and Nunjucks (`[Line 3, Column 5]`) say it. */
function lineOf(fault: unknown): number | undefined {
  const told = fault instanceof Error ? /\bline[: ]\s*(\d+)/i.exec(fault.message)?.[1] : undefined;
  return told === undefined ? undefined : Number(told);
}

async function resultsOf(pages: readonly BatchPage[]): ReturnType<Eleventy['toJSON']> {
  return jsonOf(config => configure(config, pages));
}

/**
 * To load it takes a third of a second, and where nothing changed it has nothing to do. Nor does its thread that resolves modules
 * anew when they change (https://github.com/11ty/eleventy/issues/3371): it is given no module that is on the disk.
 */
async function loaded(): Promise<typeof import('@11ty/eleventy')> {
  env.ELEVENTY_SKIP_ESM_RESOLVER ??= '1';
  return import('@11ty/eleventy');
}

async function jsonOf(configured: (config: UserConfig) => void): ReturnType<Eleventy['toJSON']> {
  const program = await loaded();
  const eleventy = new program.Eleventy(import.meta.dirname, undefined, {
    source: 'script',
    configPath: false,
    quietMode: true,
    dryRun: true,
    loader: 'esm',
    config: configured,
  });
  eleventy.disableLogger();
  try {
    return await eleventy.toJSON();
  } catch (error) {
    throw originOf(error);
  }
}

/** Pages go by their number: Eleventy copies the data that it is given. */
interface PageData {
  readonly place: number;
}

function configure(config: UserConfig, pages: readonly BatchPage[]): void {
  const places = pages.map((_page, place) => place);
  isolate(config);
  config.setTemplateFormats(['11ty.js']);
  config.addTemplate('pages.11ty.js', {
    data: {
      places,
      pagination: { data: 'places', size: 1, alias: 'place' },
      eleventyExcludeFromCollections: true,
      permalink: ({ place }: PageData) => `/${pages[place]?.path}`,
    },
    render: ({ place }: PageData) => pages[place]?.render(),
  });
}

/** Nothing of the working directory is read. */
function isolate(config: UserConfig): void {
  config.on('eleventy.config', merged => {
    merged.getConfig().keys.package = false;
  });
  config.ignores.clear();
  config.setUseGitIgnore(false);
}

function urlOf(path: SitePath): string {
  return `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** Eleventy wraps errors, some of them twice. */
function originOf(error: unknown): unknown {
  if (!(error instanceof Error) || !('originalError' in error)) return error;
  return error.originalError === undefined ? error : originOf(error.originalError);
}
