import type { Terminal } from './terminal.ts';

/** Tells how far a command has come: one line that changes on a terminal, a line a stage elsewhere. */
export interface Progress {
  readonly show: (message: string) => void;
  /** Takes the line away, so that the report stands alone. */
  readonly end: () => void;
}

export function progressOn(terminal: Terminal): Progress {
  if (!terminal.interactive) return { show: message => terminal.stderr(`${message}\n`), end: () => {} };
  return {
    show: message => terminal.stderr(`\r\u001b[K${message}`),
    end: () => terminal.stderr('\r\u001b[K'),
  };
}
