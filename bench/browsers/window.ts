/** A window of a browser that is driven from outside, over W3C WebDriver or over Firefox's own way of saying the same. */

/** Sends a command by its name in the W3C's table, `Navigate To` as `navigate`; gives its value, or rejects with its error. */
export type Send = (command: Command, parameters?: object) => Promise<unknown>;

export type Command = 'navigate' | 'back' | 'forward' | 'script' | 'actions' | 'rect' | 'screenshot';

/** Keys that are no characters (W3C WebDriver, 17.4.2). */
export const KEYS = {
  Enter: '\uE007',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
} as const;

/** A browser that runs, with one window. */
export interface Started {
  /** As a table names it: `Firefox 153.0`. */
  readonly name: string;
  readonly send: Send;
  close(): Promise<void>;
}

/** How long something may take to come about; the machine may be busy. */
const PATIENCE = 20_000;
const BETWEEN = 50;

export class Window {
  readonly #send: Send;

  constructor(send: Send) {
    this.#send = send;
  }

  /** Goes to a page, and waits until all that it names is loaded. */
  async go(url: string): Promise<void> {
    await this.#send('navigate', { url });
    await this.until('the whole page', "return document.readyState === 'complete'");
  }

  async back(): Promise<void> {
    await this.#send('back');
  }

  async forward(): Promise<void> {
    await this.#send('forward');
  }

  /** What the body of a function returns in the page, called with the arguments. */
  async run<Value>(script: string, ...args: readonly unknown[]): Promise<Value> {
    return (await this.#send('script', { script, args })) as Value;
  }

  /** Waits until the script returns something true, and gives that; rejects with what was waited for. */
  async until<Value>(what: string, script: string, ...args: readonly unknown[]): Promise<Value> {
    for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
      const value = await this.run<Value>(script, ...args);
      if (value) return value;
      await new Promise(resolve => setTimeout(resolve, BETWEEN));
    }
    throw new Error(`waited in vain: ${what}`);
  }

  /** Presses keys one after the other, whatever has the focus. */
  async press(...keys: readonly string[]): Promise<void> {
    const actions = keys.flatMap(value => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.#send('actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  async resize(width: number, height: number): Promise<void> {
    await this.#send('rect', { width, height });
  }

  /** A PNG. */
  async picture(): Promise<Buffer> {
    return Buffer.from(String(await this.#send('screenshot')), 'base64');
  }
}
