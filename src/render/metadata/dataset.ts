/** The archive's data as a data set that search engines list. */
import type { DataDownload, Dataset } from 'schema-dts';
import type { DataSpec, YearDataSpec } from '../../plan/specs-machine.ts';
import { absolute } from '../view/context.ts';
import type { FramedPage } from './page.ts';
import { keeperThing, siteThing, type Thing } from './things.ts';

/** The data set of its page. */
export function datasetThing({ context, frame }: FramedPage, spec: DataSpec): Thing<Dataset> {
  const { site } = context;
  const { title, publisher, licence, language, baseUrl } = site.settings;
  const [newest, oldest] = [site.index.entries[0], site.index.entries.at(-1)];
  return {
    '@type': 'Dataset',
    '@id': `${frame.canonical}#data`,
    url: frame.canonical,
    name: title,
    description: frame.description,
    inLanguage: language,
    isAccessibleForFree: true,
    isPartOf: siteThing(site),
    creator: keeperThing(site, publisher || title, baseUrl),
    ...(newest && oldest ? { temporalCoverage: `${oldest.date}/${newest.date}` } : {}),
    ...(/^https?:\/\/\S+$/.test(licence) ? { license: licence } : {}),
    distribution: spec.years.flatMap(({ csv, jsonl }) =>
      [csv, jsonl].map(file => download(absolute(site, file.path), file.kind)),
    ),
  };
}

function download(contentUrl: string, kind: YearDataSpec['kind']): Thing<DataDownload> {
  const encodingFormat = kind === 'year-csv' ? 'text/csv' : 'application/jsonl';
  return { '@type': 'DataDownload', contentUrl, encodingFormat };
}
