/** The site's words as a flat list: the way to each, and the form that it has. */
import type { Strings } from './zh-CN.ts';
import { zhCN } from './zh-CN.ts';

/** What stands at the end of a way: a text, a list of texts, or words that are given something to say. */
export interface WordForm {
  readonly kind: 'text' | 'texts' | 'said';
  /** Names of what `said` words are given, in their order. */
  readonly parameters: readonly string[];
  /** True where a list of texts is said. */
  readonly many: boolean;
  /** The text or texts; of `said` words nothing. */
  readonly texts: readonly string[];
}

/** The parameters of a function: the names in its source, which nothing in this program shortens. */
function parametersOf(said: unknown): readonly string[] {
  const [, listed = ''] = /^\(?([^()=]*)\)?\s*=>/.exec(String(said)) ?? [];
  const names = listed.split(',').map(name => name.trim().replace(/^_/, ''));
  return names.filter(name => name !== '');
}

/** The names of what words are given: those of the Chinese words, which all languages share. */
export const PARAMETERS: ReadonlyMap<string, readonly string[]> = new Map(
  [...ways(zhCN)].flatMap(([way, value]) =>
    typeof value === 'function' ? [[way, parametersOf(value)] as const] : [],
  ),
);

/** Every word of a language by its way, `home.total`, in its order; the language's own name is none of them. */
export function formsOf(strings: Strings): ReadonlyMap<string, WordForm> {
  const forms = [...ways(strings)].filter(([way]) => way !== 'language');
  return new Map(forms.map(([way, value]) => [way, formOf(way, value)]));
}

function formOf(way: string, value: unknown): WordForm {
  if (typeof value === 'function') {
    const many = /=>\s*\[/.test(String(value));
    return { kind: 'said', parameters: PARAMETERS.get(way) ?? [], many, texts: [] };
  }
  if (Array.isArray(value)) return { kind: 'texts', parameters: [], many: true, texts: value.map(String) };
  return { kind: 'text', parameters: [], many: false, texts: [String(value)] };
}

function* ways(value: unknown, way = ''): Generator<readonly [string, unknown]> {
  if (!isBranch(value)) {
    yield [way, value];
    return;
  }
  for (const [key, below] of Object.entries(value)) yield* ways(below, way === '' ? key : `${way}.${key}`);
}

/** True for what has words below it: a map, or a list of maps. */
export function isBranch(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' && value !== null && !(Array.isArray(value) && typeof value[0] !== 'object')
  );
}
