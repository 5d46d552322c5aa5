/** Faults of one kind reported in one file: beyond them it is no editor's work, and each is the echo of another. */
export const MOST_FAULTS = 20;
