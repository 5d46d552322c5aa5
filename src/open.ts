import { parseArchiveFile } from './content/archive-file.ts';
import { parseTopics } from './content/topics.ts';
import { derived } from './io/derived.ts';
import { type Disk, machineDisk } from './io/disk.ts';
import { codeOf, modulesFrom } from './io/modules.ts';
import { packageRoot } from './io/package.ts';
import type { Root } from './io/paths.ts';
import { isFile, listFiles, readText } from './io/read.ts';
import { parseWords, wordsFile } from './owner/words.ts';
import { noArchive } from './problems/disk.ts';
import { noGazetteer } from './problems/import.ts';
import { unknownLanguage } from './problems/owner.ts';
import { LANGUAGES, type SettingsOptions } from './settings.ts';
import { type GazetteerData, gazetteerOf, parseGazetteer } from './trade/gazetteer.ts';
import type { ContentFile, Gazetteer, Problem, Settings, Staged, Topic, Wording } from './types.ts';

/** An archive whose settings, topics and gazetteer have been read: what every command works on. */
export interface Archive extends Root {
  readonly settings: Settings;
  readonly topics: readonly Topic[];
  readonly gazetteer: Gazetteer;
}

/** As `openArchive`, but null where there is any error: for commands that write. */
export function openSound(folder: string, options: SettingsOptions = {}): Staged<Archive | null> {
  const { value, problems } = openArchive(folder, options);
  const failed = problems.some(problem => problem.severity === 'error');
  return { value: failed ? null : value, problems };
}

const SETTINGS = 'content/archive.yaml';
const TOPICS = 'content/topics.yaml';
const GAZETTEERS = 'content/gazetteer';

/** Opens the archive at `folder` (absolute). Null where an error keeps its content from being read; all problems at once. */
export function openArchive(
  folder: string,
  options: SettingsOptions = {},
  disk: Disk = machineDisk,
): Staged<Archive | null> {
  const root: Root = { folder, disk };
  if (!isFile(root, SETTINGS)) return { value: null, problems: [noArchive({ file: SETTINGS })] };
  const settings = readSettings(root, options);
  const topics = readTopics(root);
  const gazetteer = settings.value && readGazetteer(root, settings.value.home);
  const problems = [settings, topics, gazetteer].flatMap(staged => staged?.problems ?? []);
  if (!settings.value || !topics.value || !gazetteer?.value) return { value: null, problems };
  return {
    value: { ...root, settings: settings.value, topics: topics.value, gazetteer: gazetteer.value },
    problems,
  };
}

function readSettings(root: Root, options: SettingsOptions): Staged<Settings | null> {
  const read = readText(root, SETTINGS);
  const settings = read.value === null ? { ...read, value: null } : parseArchiveFile(read.value, options);
  if (settings.value === null) return settings;
  const words = readWords(root, settings.value.language, read.value?.text ?? '');
  return {
    value: { ...settings.value, ...(words.value && { words: words.value }) },
    problems: [...settings.problems, ...words.problems],
  };
}

/** The archive's own words of its language; null where it has none, which is a problem where nobody has. */
function readWords(root: Root, language: string, settings: string): Staged<Wording | null> {
  const path = wordsFile(language);
  if (isFile(root, path)) {
    const read = readText(root, path);
    const words = read.value && parseWords(read.value, language);
    return { value: words?.value ?? null, problems: [...read.problems, ...(words?.problems ?? [])] };
  }
  if (LANGUAGES.some(known => known === language)) return { value: null, problems: [] };
  const line = settings.split('\n').findIndex(text => /^["']?language\b/.test(text)) + 1;
  const place = line === 0 ? { file: SETTINGS } : { file: SETTINGS, line };
  return { value: null, problems: [unknownLanguage(place, language, path)] };
}

/** The archive's own topics, or those that come with the program. */
function readTopics(root: Root): Staged<readonly Topic[] | null> {
  const home = isFile(root, TOPICS) ? root : { ...root, folder: packageRoot() };
  const read = readText(home, TOPICS);
  if (read.value === null) return { ...read, value: null };
  const file = read.value;
  return derived(root, {
    name: 'topics',
    text: `${file.path}\n${file.text}`,
    code: codeOf(modulesFrom(['src/content/topics'])),
    make: () => topicsIn(file),
  });
}

/** The gazetteer of the home, whatever its file is called. */
function readGazetteer(root: Root, home: string): Staged<Gazetteer | null> {
  const listed = listFiles(root, GAZETTEERS, ['.json']);
  const problems: Problem[] = [...listed.problems];
  const found: GazetteerData[] = [];
  for (const path of listed.value) {
    const read = readText(root, path);
    const parsed = read.value && gazetteerIn({ path, text: read.value.text });
    problems.push(...read.problems, ...(parsed?.problems ?? []));
    if (parsed?.value?.home.code === home) found.push(parsed.value);
  }
  const [data] = found;
  if (data !== undefined) return { value: tablesOf(data), problems };
  return { value: null, problems: problems.length > 0 ? problems : [noGazetteer({ file: SETTINGS }, home)] };
}

/** What a file was made into last is held: where an archive is opened again and again, as it is served, that costs the most. */
function holding<File extends { readonly path: string; readonly text: string }, Made>(
  make: (file: File) => Made,
): (file: File) => Made {
  let last: { readonly path: string; readonly text: string; readonly made: Made } | null = null;
  return file => {
    const { path, text } = file;
    if (last?.path !== path || last.text !== text) last = { path, text, made: make(file) };
    return last.made;
  };
}

const topicsIn = holding(parseTopics);
const gazetteerIn = holding(({ path, text }: ContentFile) => parseGazetteer(path, text));

const tables = new WeakMap<GazetteerData, Gazetteer>();

function tablesOf(data: GazetteerData): Gazetteer {
  const known = tables.get(data) ?? gazetteerOf(data);
  tables.set(data, known);
  return known;
}
