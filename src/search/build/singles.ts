/** The fields that each single unit stands in: a third of all that is indexed, and never sorted, since units are few. */
import { singleKey, slotOf } from '../grams.ts';
import type { TextStream } from './stream.ts';

/** A single unit of a segment. */
export interface SingleUnit {
  readonly slot: number;
  /** Numbers of the fields that it stands in, ascending. */
  readonly fields: Uint32Array;
}

const UNITS = 0x10000;

/** Every single unit of a stream but surrogates, by slot. */
export function singleUnits(stream: TextStream): readonly SingleUnit[] {
  const ends = new Uint32Array(UNITS);
  noteFields(stream, ends, null);
  for (let unit = 1; unit < UNITS; unit += 1) ends[unit] = (ends[unit] ?? 0) + (ends[unit - 1] ?? 0);
  const fields = new Uint32Array(ends[UNITS - 1] ?? 0);
  const last = new Uint32Array(UNITS);
  for (let unit = 0; unit < UNITS; unit += 1) last[unit] = (ends[unit - 1] ?? 0) - 1;
  noteFields(stream, last, fields);
  const found: SingleUnit[] = [];
  for (let unit = 1; unit < UNITS; unit += 1) {
    const own = fields.subarray(ends[unit - 1], ends[unit]);
    if (own.length > 0 && (unit < 0xd800 || unit >= 0xe000))
      found.push({ slot: slotOf(singleKey(unit)), fields: own });
  }
  return found.sort((a, b) => a.slot - b.slot);
}

/**
 * Adds one to what `last` has of a unit for each field that it stands in, and puts the field's number at that place. Without
 * a branch: whether a unit is new to a field can't be foreseen.
 */
function noteFields(stream: TextStream, last: Uint32Array, fields: Uint32Array | null): void {
  const { units } = stream;
  const seen = new Uint32Array(UNITS);
  for (let field = 0; field < stream.fields; field += 1) {
    const end = stream.startOf(field + 1);
    for (let place = stream.startOf(field); place < end; place += 1) {
      const unit = units[place] ?? 0;
      const other = (seen[unit] ?? 0) ^ (field + 1);
      const at = (last[unit] ?? 0) + ((other | -other) >>> 31);
      seen[unit] = field + 1;
      last[unit] = at;
      if (fields !== null) fields[at >>> 0] = field;
    }
  }
}
