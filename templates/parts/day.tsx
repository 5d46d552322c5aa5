import type { VNode } from 'preact';
import type { IsoDate } from '../../src/ids.ts';

/** A day for readers and machines; `label` is the day in words. */
export function Day({ date, label }: { readonly date: IsoDate; readonly label: string }): VNode {
  return <time datetime={date}>{label}</time>;
}
