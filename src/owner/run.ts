/** Runs compiled code of the owner in this process, and tells from a fault which of its lines was at fault. */
import { createRequire, SourceMap, type SourceMapPayload } from 'node:module';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';
import * as preact from 'preact';
import * as hooks from 'preact/hooks';
import * as jsxRuntime from 'preact/jsx-runtime';
import * as words from '../../templates/i18n/index.ts';
import { failedCode } from '../problems/owner.ts';
import type { Problem } from '../types.ts';
import type { Compiled } from './compile.ts';

/** What owner's code and the program have in common: one instance, or components would not know each other. */
const SHARED: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['preact', preact],
  ['preact/hooks', hooks],
  ['preact/jsx-runtime', jsxRuntime],
  ['jianbao:words', words],
]);

/** Code that has run, and what tells of its faults. */
export interface Running {
  readonly exports: Readonly<Record<string, unknown>>;
  /** The problem behind what was thrown; null where the owner's code had no part in it. */
  problemOf(fault: unknown): Problem | null;
}

/** The name of the code in stack traces. */
let runs = 0;

/** Runs a program of the archive at `folder`; gives the problem instead where it stops. */
export function run({ code, map }: Compiled, folder: string): Running | Problem {
  runs += 1;
  const name = `jianbao-owner-${runs}.js`;
  const problemOf = faultReader(name, map);
  const machine = createRequire(join(folder, 'package.json'));
  const required = (id: string): unknown => SHARED.get(id) ?? machine(id);
  const module = { exports: {} as Record<string, unknown> };
  try {
    const program = compileFunction(code, ['module', 'exports', 'require'], { filename: name });
    program(module, module.exports, required);
    return { exports: module.exports, problemOf };
  } catch (fault) {
    const problem = problemOf(fault);
    if (problem === null) throw fault;
    return problem;
  }
}

function faultReader(name: string, map: string): Running['problemOf'] {
  return fault => {
    if (typeof fault !== 'object' || fault === null || !('stack' in fault)) return null;
    const sources = new SourceMap(JSON.parse(map) as SourceMapPayload);
    for (const [, line, column] of String(fault.stack).matchAll(new RegExp(`${name}:(\\d+):(\\d+)`, 'g'))) {
      const entry = sources.findEntry(Number(line) - 1, Number(column) - 1);
      if (!('originalSource' in entry) || !entry.originalSource.startsWith('templates/')) continue;
      const place = {
        file: entry.originalSource,
        line: entry.originalLine + 1,
        column: entry.originalColumn + 1,
      };
      return failedCode(place, 'message' in fault ? String(fault.message) : String(fault));
    }
    return null;
  };
}
