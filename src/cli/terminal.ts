/** What a command may touch of the process it runs in; a test gives another. */
export interface Terminal {
  /** For the report: what the command was run for. */
  readonly stdout: (text: string) => void;
  /** For people: progress, complaints about the command line. */
  readonly stderr: (text: string) => void;
  /** True where a person watches: progress, code frames, and colours unless `NO_COLOR` is set. */
  readonly interactive: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Its width in characters; absent where it is no screen. */
  readonly columns?: number;
  /** The working directory, absolute. */
  readonly folder: string;
  /** Milliseconds since some moment, for durations. */
  readonly clock: () => number;
  /** Aborted when the person asks to stop (Ctrl-C): `serve` ends on it. */
  readonly stop: AbortSignal;
  /** Asks a question; null where nobody is there to answer. */
  readonly ask: ((question: string) => Promise<string>) | null;
}

/** What each command gets, and where it leaves its exit code. */
export interface Context {
  readonly terminal: Terminal;
  /** 0 fine, 1 problems, 2 wrong use. */
  exit(code: 0 | 1 | 2): void;
}

/** Wrong use that only the command itself can see; becomes exit code 2. */
export class WrongUse extends Error {}
