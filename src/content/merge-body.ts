/** Three-way merge of bodies, block by block: a block is a run of lines between blank lines. */

import { align } from './align.ts';
import { type Block, blocksIn, blockText, sameBlocks } from './blocks.ts';

/** A run of blocks that both sides changed, as it was and as each has it; the empty string: taken out. */
export interface BodyConflict {
  readonly written: string;
  readonly hand: string;
  readonly found: string;
}

/** Two bodies made one. */
export interface MergedBody {
  readonly text: string;
  readonly conflicts: readonly BodyConflict[];
}

/** Changes of the program where no hand has changed anything; elsewhere the hand's. A hand's block is never lost. */
export function mergeBody(written: string, standing: string, found: string): MergedBody {
  if (standing === written) return { text: found, conflicts: [] };
  if (found === written || found === standing) return { text: standing, conflicts: [] };
  const [base, ours, theirs] = [blocksIn(written), blocksIn(standing), blocksIn(found)];
  const kept = align(base, ours);
  const groups = groupsOf([
    ...hunksOf(kept, ours).map(hunk => ({ ...hunk, by: 'hand' as const })),
    ...hunksOf(align(base, theirs), theirs).map(hunk => ({ ...hunk, by: 'program' as const })),
  ]);
  // An untouched block keeps the blank lines that the hand left above it.
  const blocks = base.map((block, index) => ours[kept[index] ?? -1] ?? block);
  return assemble(blocks, groups);
}

/** Blocks `from` to `to` (not included) of the base made `blocks`; an insertion where `from` is `to`. */
interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly blocks: readonly Block[];
}
interface SignedHunk extends Hunk {
  readonly by: 'hand' | 'program';
}

/** The changes that make `changed` of the base; `matches` has for each block of the base its index there, or -1. */
function hunksOf(matches: readonly number[], changed: readonly Block[]): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let [from, start] = [0, 0];
  for (const [index, match] of [...matches, changed.length].entries()) {
    if (match === -1) continue;
    if (from < index || start < match) hunks.push({ from, to: index, blocks: changed.slice(start, match) });
    [from, start] = [index + 1, match + 1];
  }
  return hunks;
}

/** Hunks that touch the same blocks, or insert at the same place, together; in the order of the base. */
function groupsOf(hunks: readonly SignedHunk[]): readonly (readonly SignedHunk[])[] {
  const groups: SignedHunk[][] = [];
  let end = -1;
  for (const hunk of hunks.toSorted((one, other) => one.from - other.from || one.to - other.to)) {
    const last = groups.at(-1);
    const insertsToo =
      hunk.to === hunk.from && last?.some(({ from, to }) => from === hunk.from && to === hunk.from);
    if (last && (hunk.from < end || insertsToo)) last.push(hunk);
    else groups.push([hunk]);
    end = Math.max(end, hunk.to);
  }
  return groups;
}

function assemble(base: readonly Block[], groups: readonly (readonly SignedHunk[])[]): MergedBody {
  const merged: Block[] = [];
  const conflicts: BodyConflict[] = [];
  let done = 0;
  for (const group of groups) {
    const from = Math.min(...group.map(hunk => hunk.from));
    const to = Math.max(...group.map(hunk => hunk.to));
    merged.push(...base.slice(done, from));
    const side = (by: SignedHunk['by']) =>
      applied(
        base,
        { from, to, blocks: [] },
        group.filter(hunk => hunk.by === by),
      );
    const { blocks, lost } = mergeRun(base.slice(from, to), side('hand'), side('program'));
    merged.push(...blocks);
    conflicts.push(...lost);
    done = to;
  }
  return { text: blockText([...merged, ...base.slice(done)]), conflicts };
}

/** Blocks of the base within a range, with the hunks in it made. */
function applied(base: readonly Block[], { from, to }: Hunk, hunks: readonly Hunk[]): readonly Block[] {
  const blocks: Block[] = [];
  let done = from;
  for (const hunk of hunks) {
    blocks.push(...base.slice(done, hunk.from), ...hunk.blocks);
    done = hunk.to;
  }
  return [...blocks, ...base.slice(done, to)];
}

interface MergedRun {
  readonly blocks: readonly Block[];
  readonly lost: readonly BodyConflict[];
}

/** Where no side has added or taken out a block, block by block; else the hand's run as a whole. */
function mergeRun(base: readonly Block[], hand: readonly Block[], program: readonly Block[]): MergedRun {
  if (sameBlocks(program, base) || sameBlocks(program, hand)) return { blocks: hand, lost: [] };
  if (sameBlocks(hand, base)) return { blocks: program, lost: [] };
  const single = base.length === 1 || hand.length !== base.length || program.length !== base.length;
  if (single)
    return {
      blocks: hand,
      lost: [{ written: blockText(base), hand: blockText(hand), found: blockText(program) }],
    };
  const runs = base.map((_, index) => {
    const only = (blocks: readonly Block[]) => blocks.slice(index, index + 1);
    return mergeRun(only(base), only(hand), only(program));
  });
  return { blocks: runs.flatMap(({ blocks }) => blocks), lost: runs.flatMap(({ lost }) => lost) };
}
