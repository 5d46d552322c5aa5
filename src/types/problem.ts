/** What stages report of content, beside what they return: all stages → report. */

/** What is wrong with content, and how to mend it. Bad content is a Problem; bad code is an exception. */
export interface Problem {
  /** Stable kebab-case name of the kind of problem: `unknown-district`. */
  readonly code: string;
  /** An error fails the command (exit 1); a warning asks for a look and does not. */
  readonly severity: 'error' | 'warning';
  /** Path below the archive's root, `/`-separated. */
  readonly file: string;
  readonly line?: number;
  /** In UTF-16 units, as editors count. */
  readonly column?: number;
  /** What was expected and what was found. */
  readonly message: string;
  /** What to do. */
  readonly hint?: string;
}

/** What a stage that can meet bad content returns. */
export interface Staged<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}
