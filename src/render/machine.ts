/** The files for machines and servers that are rendered whole; a year's files come in pieces. */
import type { Site } from '../plan/specs.ts';
import type { MachineSpec, YearDataSpec } from '../plan/specs-machine.ts';
import { type ArticleData, articleData, type DataTexts } from './data/article.ts';
import type { YearMaker } from './data/index.ts';
import { dataPackage } from './data/package.ts';
import { jsonText } from './data/year.ts';
import { nginxConfiguration } from './nginx.ts';
import { type SearchMaker, searchDirectory } from './search.ts';
import { headerFile, manifest, openSearch, redirectList } from './server.ts';

/** What the files are made from. */
export interface MachineContext {
  readonly site: Site;
  readonly texts: DataTexts;
  readonly years: YearMaker;
  readonly search: SearchMaker;
  /** Told the data of each article whose data file is made. */
  readonly noteData?: (data: ArticleData) => void;
}

/** The contents of a file. */
export async function machineFile(
  spec: Exclude<MachineSpec, YearDataSpec>,
  { site, texts, years, search, noteData = () => {} }: MachineContext,
): Promise<string | Uint8Array> {
  switch (spec.kind) {
    case 'article-data': {
      const data = await articleData(site, spec.entry, texts);
      noteData(data);
      return `${jsonText(data, 1)}\n`;
    }
    case 'data-package':
      return dataPackage(site, spec, await years.measures(spec.years));
    case 'manifest':
      return manifest(site, spec);
    case 'opensearch':
      return openSearch(site, spec);
    case 'redirect-list':
      return redirectList(site, spec);
    case 'headers':
      return headerFile(site, spec);
    case 'search-file':
      return search.file(spec);
    case 'search-directory':
      return searchDirectory(spec);
    case 'nginx':
      return nginxConfiguration(site, spec);
  }
}
