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
/** Fields held at once, unless a single unit stands in more: all of a segment of 4,000 articles. */
const HELD = 2_000_000;

/** Every single unit of a stream but surrogates, by slot. `most`: fields held at once. */
export function* singleUnits(
  stream: TextStream,
  most: number = HELD,
): Generator<SingleUnit, void, undefined> {
  const counts = new Uint32Array(UNITS);
  noteFields(stream, { last: counts, steps: new Uint32Array(UNITS).fill(1), fields: null });
  const units: Unit[] = [];
  for (let unit = 1; unit < UNITS; unit += 1) {
    const count = counts[unit] ?? 0;
    if (count > 0 && (unit < 0xd800 || unit >= 0xe000))
      units.push({ unit, count, slot: slotOf(singleKey(unit)) });
  }
  units.sort((a, b) => a.slot - b.slot);
  for (const batch of batches(units, most)) yield* fieldsOf(stream, batch);
}

interface Unit {
  readonly unit: number;
  readonly slot: number;
  /** Fields that it stands in. */
  readonly count: number;
}

/** Units in their order, as many together as are held at once. */
function* batches(units: readonly Unit[], most: number): Generator<readonly Unit[], void, undefined> {
  let [from, held] = [0, 0];
  for (const [at, { count }] of units.entries()) {
    if (held > 0 && held + count > most) {
      yield units.slice(from, at);
      [from, held] = [at, 0];
    }
    held += count;
  }
  yield units.slice(from);
}

function* fieldsOf(stream: TextStream, batch: readonly Unit[]): Generator<SingleUnit, void, undefined> {
  const total = batch.reduce((sum, { count }) => sum + count, 0);
  const last = new Uint32Array(UNITS).fill(total);
  const steps = new Uint32Array(UNITS);
  let start = 0;
  for (const { unit, count } of batch) {
    last[unit] = start - 1;
    steps[unit] = 1;
    start += count;
  }
  // What other units put is lost behind the last.
  const fields = new Uint32Array(total + 1);
  noteFields(stream, { last, steps, fields });
  let end = 0;
  for (const { slot, count } of batch) {
    end += count;
    yield { slot, fields: fields.subarray(end - count, end) };
  }
}

interface Notes {
  /** Of each unit where its last field was put, or how many there are. */
  readonly last: Uint32Array;
  /** How far on each goes with a further field: 0 or 1. */
  readonly steps: Uint32Array;
  readonly fields: Uint32Array | null;
}

/** Notes each unit where it first stands in a field. Without a branch: whether a unit is new to a field can't be foreseen. */
function noteFields(stream: TextStream, { last, steps, fields }: Notes): void {
  const { units } = stream;
  const seen = new Uint32Array(UNITS);
  for (let field = 0; field < stream.fields; field += 1) {
    const end = stream.startOf(field + 1);
    for (let place = stream.startOf(field); place < end; place += 1) {
      const unit = units[place] ?? 0;
      const other = (seen[unit] ?? 0) ^ (field + 1);
      const at = ((last[unit] ?? 0) + (((other | -other) >>> 31) & (steps[unit] ?? 0))) >>> 0;
      seen[unit] = field + 1;
      last[unit] = at;
      if (fields !== null) fields[at] = field;
    }
  }
}
