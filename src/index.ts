/** The public names of the library: what the commands do, as functions. */
export { type BuildOptions, type BuildReport, buildArchive } from './build.ts';
export { type CheckReport, checkArchive } from './check.ts';
export { run, type Terminal } from './cli.ts';
export {
  type ImportedPage,
  type ImportOptions,
  type ImportReport,
  importPages,
  type Outcome,
} from './import.ts';
export { type WantedArticle, writeArticle } from './new.ts';
export { type Archive, openArchive, openSound } from './open.ts';
export type * from './types.ts';
