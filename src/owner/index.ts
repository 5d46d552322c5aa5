/** All that an archive makes of its site by itself, in its templates/. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { VNode } from 'preact';
import { digestOf } from '../digest.ts';
import { machineDisk } from '../io/disk.ts';
import { packageRoot } from '../io/package.ts';
import type { Root } from '../io/paths.ts';
import type { PlanInputs } from '../plan/index.ts';
import type { Shown } from '../render/view/index.ts';
import type { Problem, Settings, Staged } from '../types.ts';
import { readAssets } from './assets.ts';
import type { Workshop } from './compile.ts';
import { type ComponentFiles, componentExports, findComponents, loadComponents } from './components.ts';
import { readPages } from './pages.ts';

/** What the plan and the pages of an archive's site are made with. */
export interface Owner {
  /** The program's inputs, with the archive's. */
  readonly inputs: PlanInputs;
  /** The component that lays out any page; null where the program's own is to be taken. */
  readonly page: ((props: Shown) => VNode) | null;
  /** The problem behind what was thrown while a page was rendered; null for a fault of the program. */
  problemOf(fault: unknown): Problem | null;
}

const NONE: ComponentFiles = { components: new Map(), others: [], problems: [], known: [] };

/** Reads, compiles and runs what the archive has of its own; all its problems at once. */
export async function readOwner(
  root: Root & { readonly settings: Settings },
  built: PlanInputs,
): Promise<Staged<Owner>> {
  const program: Root = { folder: fileURLToPath(new URL('../..', import.meta.url)), disk: machineDisk };
  // Who works in the program's own folder edits the components themselves.
  const shared = join(root.folder, 'templates') === join(packageRoot(), 'templates');
  const files = shared ? NONE : findComponents(root, program);
  const workshop: Workshop = {
    folder: root.folder,
    program: program.folder.replace(/[\\/]$/, ''),
    components: files.components,
  };
  const names = await componentExports(workshop);
  const site = names.problems.length > 0 ? null : await loadComponents(files, workshop, names.value);
  const pages = await readPages(root, workshop, names.value);
  const assets = await readAssets(root, root.settings, { built: built.assets, shared });
  const readers = [...(site?.value ? [site.value.problemOf] : []), ...pages.value.readers];
  const { '*': templates = '' } = built.templateDigests;
  const inputs: PlanInputs = {
    ...built,
    ...(site?.value
      ? { templateDigests: { '*': digestOf([templates, site.value.code]) }, ownComponents: true }
      : {}),
    assets: assets.value.assets,
    pages: pages.value.pages,
    logo: assets.value.logo,
  };
  return {
    value: {
      inputs,
      page: site?.value?.page ?? null,
      problemOf: fault => readers.map(reader => reader(fault)).find(problem => problem !== null) ?? null,
    },
    problems: [
      ...files.problems,
      ...names.problems,
      ...(site?.problems ?? []),
      ...pages.problems,
      ...assets.problems,
    ],
  };
}
