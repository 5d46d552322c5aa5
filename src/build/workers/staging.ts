/** What a thread of a crew makes: the files of articles, staged, by an Eleventy of its own. */
import { join } from 'node:path';
import { Page } from '../../../templates/page.tsx';
import type { Digest, SitePath } from '../../ids.ts';
import { machineDisk } from '../../io/disk.ts';
import { makeFoldersFor, type Root } from '../../io/paths.ts';
import { type RenderContext, renderPages } from '../../render/index.ts';
import { sourceReader } from '../../sources.ts';
import type { OutputFile } from '../../types.ts';
import { bodyReader } from '../bodies.ts';
import type { Job, Made, Setup } from './messages.ts';
import { unpacker } from './pack.ts';
import { rowKeeper } from './row-files.ts';

/** Makes the files of a job and stages them; tells the digest of each. */
export type Work = (job: Job) => Promise<Made>;

/** A worker on this site. */
export function workFor({ root, stage, site }: Setup): Work {
  const archive: Root = { folder: root, disk: machineDisk };
  const texts = { body: bodyReader(archive), sources: sourceReader(archive) };
  const unpacked = unpacker(site);
  const put = stager({ folder: stage, disk: machineDisk });
  return async ({ files, records, rows }) => {
    const index = { ...site.index, records: new Map(records) };
    const keeper = rowKeeper(rows);
    const context: RenderContext = {
      site: { ...site, index },
      page: Page,
      ...texts,
      noteData: keeper.note,
    };
    const standing = new Map(files.map(file => [file.spec.path, file.standing]));
    const made: (readonly [SitePath, Digest])[] = [];
    for await (const file of renderPages(files.map(unpacked), context))
      made.push([file.path, put(file, standing.get(file.path) ?? null)]);
    return { made, rows: keeper.written() };
  };
}

/** Puts files into the stage, but for those that have their bytes already. */
function stager(stage: Root): (file: OutputFile, standing: Digest | null) => Digest {
  const folders = new Set<string>();
  return ({ path, contents, hash }, standing) => {
    const whole = typeof contents === 'string' || contents instanceof Uint8Array;
    if (!whole || hash === null) throw new Error(`${path} can't be made from what a worker has.`);
    if (hash === standing) return hash;
    makeFoldersFor(stage, path, folders);
    stage.disk.write(join(stage.folder, path), contents);
    return hash;
  };
}
