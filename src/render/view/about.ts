/** The page about the archive. */
import { ACCURACY, ACCURACY_PAGES } from '../../plan/accuracy.ts';
import { feedPaths, folders, pageOf } from '../../plan/paths.ts';
import type { AboutSpec } from '../../plan/specs-coverage.ts';
import type { AboutView } from '../views/coverage.ts';
import type { PageContext } from './context.ts';

type Measure = keyof typeof ACCURACY;

/** How the archive is made, how much it holds, and how far it can be trusted. */
export function aboutView({ href }: PageContext, spec: AboutSpec): AboutView {
  const { path: _path, fingerprint: _fingerprint, links: _links, ...figures } = spec;
  const { atom, json } = feedPaths('');
  const measures = Object.keys(ACCURACY) as Measure[];
  return {
    ...figures,
    accuracy: {
      pages: ACCURACY_PAGES,
      figures: measures.map(measure => ({ measure, percent: Math.floor(ACCURACY[measure] * 100 + 1e-9) })),
    },
    coverage: href(pageOf(folders.coverage)),
    data: href(pageOf(folders.data)),
    atom: href(atom),
    json: href(json),
  };
}
