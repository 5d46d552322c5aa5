/**
 * Eleventy as a render function: one paginated template over data in memory, its result taken as data. The only
 * importer of Eleventy. It finds no input: its input folder is this one, where nothing is a template; no
 * configuration, package.json, ignore file or data file of the working directory is read; nothing is written.
 */
import { Eleventy, type UserConfig } from '@11ty/eleventy';
import type { SitePath } from '../ids.ts';

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

async function resultsOf(pages: readonly BatchPage[]): ReturnType<Eleventy['toJSON']> {
  const eleventy = new Eleventy(import.meta.dirname, undefined, {
    source: 'script',
    configPath: false,
    quietMode: true,
    dryRun: true,
    loader: 'esm',
    config: config => configure(config, pages),
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
  config.on('eleventy.config', merged => {
    merged.getConfig().keys.package = false;
  });
  config.ignores.clear();
  config.setUseGitIgnore(false);
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

function urlOf(path: SitePath): string {
  return `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** Eleventy wraps errors, some of them twice. */
function originOf(error: unknown): unknown {
  if (!(error instanceof Error) || !('originalError' in error)) return error;
  return error.originalError === undefined ? error : originOf(error.originalError);
}
