/** Folding with the table of traditional characters: for programs that can afford it from the start. */
import { learnTraditional } from './fold.ts';
import { SIMPLIFIED, TRADITIONAL } from './traditional.ts';

learnTraditional(TRADITIONAL, SIMPLIFIED);

export { type FoldedText, fold, foldTo, foldWithOffsets, isLatin } from './fold.ts';
