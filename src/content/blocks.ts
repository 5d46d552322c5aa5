/** A body as blocks: runs of lines between blank lines. */

/** A block, and the blank lines above it as they stand. */
export interface Block {
  readonly text: string;
  readonly above: string;
}

/** The blocks of a body that begins and ends without a blank line; none in an empty one. */
export function blocksIn(body: string): readonly Block[] {
  if (body === '') return [];
  const parts = body.split(/(\n(?:[ \t]*\n)+)/);
  return parts.flatMap((text, index) =>
    index % 2 === 0 ? [{ text, above: parts[index - 1] ?? '\n\n' }] : [],
  );
}

/** The body that the blocks make. */
export function blockText(blocks: readonly Block[]): string {
  return blocks.map(({ text, above }, index) => (index === 0 ? text : above + text)).join('');
}

/** True where the texts are the same, whatever blank lines stand between. */
export function sameBlocks(some: readonly Block[], others: readonly Block[]): boolean {
  return some.length === others.length && some.every(({ text }, index) => text === others[index]?.text);
}
