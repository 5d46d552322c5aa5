/** The owner's pages rendered, their faults as problems. */
import type { SitePath } from '../ids.ts';
import type { Site, SiteSpec } from '../plan/specs.ts';
import { malformedTemplate } from '../problems/owner.ts';
import { renderOwn } from '../render/own.ts';
import type { Problem, Staged } from '../types.ts';

/** The pages among `specs`, by path, without the layout around them. `problemOf` reads faults of pages that are programs. */
export async function renderOwnPages(
  site: Site,
  specs: readonly SiteSpec[],
  problemOf: (fault: unknown) => Problem | null,
): Promise<Staged<ReadonlyMap<SitePath, string>>> {
  const own = specs.filter(spec => spec.kind === 'own');
  if (own.length === 0) return { value: new Map(), problems: [] };
  const { html, faults } = await renderOwn(site, own);
  const problems = faults.map(({ file, line, fault }) => {
    const place = line === undefined ? { file } : { file, line };
    return (
      problemOf(fault) ?? malformedTemplate(place, fault instanceof Error ? fault.message : String(fault))
    );
  });
  return { value: html, problems };
}
