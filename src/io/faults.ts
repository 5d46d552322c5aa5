import { diskFull, noPermission, readOnlyDisk, unreadable, unwritable } from '../problems/disk.ts';
import type { Problem } from '../types.ts';
import { faultCode } from './disk.ts';
import { UnsafePath } from './paths.ts';

type Wording = (place: { readonly file: string }, code: string) => Problem;

const WORDINGS: ReadonlyMap<string, Wording> = new Map<string, Wording>([
  ['ENOSPC', diskFull],
  ['EDQUOT', diskFull],
  ['EROFS', readOnlyDisk],
  ['EACCES', noPermission],
  ['EPERM', noPermission],
]);

/** What went wrong at the disk while this file was read or written, as a problem; rethrows what is no fault of the disk. */
export function diskProblem(fault: unknown, file: string, doing: 'read' | 'write'): Problem {
  if (fault instanceof UnsafePath) return fault.problem;
  const code = faultCode(fault);
  if (code === null) throw fault;
  const wording = WORDINGS.get(code) ?? (doing === 'read' ? unreadable : unwritable);
  return wording({ file }, code);
}

/** Runs an action on a file; a fault of the disk becomes a problem and the value null. */
export function attempt<T>(
  file: string,
  doing: 'read' | 'write',
  action: () => T,
): { readonly value: T | null; readonly problems: readonly Problem[] } {
  try {
    return { value: action(), problems: [] };
  } catch (fault) {
    return { value: null, problems: [diskProblem(fault, file, doing)] };
  }
}
