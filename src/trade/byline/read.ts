/** The inside of a byline, read whole: lexemes, then people, then roles. */
import type { Credit } from '../../types.ts';
import { agencyIn } from '../media.ts';
import type { Trust } from '../name-runs.ts';
import { assign, type Item } from './assign.ts';
import { mergeDeeds, tieOf } from './deeds.ts';
import { lex } from './lex.ts';
import type { Gap, Lexeme, Token } from './lexemes.ts';
import { type Person, peopleIn } from './people.ts';
import { tipAt } from './tip.ts';

/** What a stretch of text says as a byline. */
export interface Reading {
  readonly credits: readonly Credit[];
  /** Everybody named, whether credited or not, in order. */
  readonly people: readonly Person[];
  readonly agency: string | null;
  /** Labels and acts as printed, in order. */
  readonly words: readonly string[];
  /** True where a label stands in it, an editor's or a writer's. */
  readonly labelled: boolean;
  /** True where an act does. */
  readonly acted: boolean;
  /** True where an act or label speaks of pictures. */
  readonly pictured: boolean;
  /** True where the last word is a label whose names are missing: the byline runs on elsewhere. */
  readonly cut: boolean;
  /** True where somebody signs by office with no name: 本报评论员. */
  readonly office: boolean;
}

export interface Manner {
  /** For what stands after a label or act; before the first of them a name needs a surname, but in a caption. */
  readonly trust: Trust;
  /** True under a photo: see `assign`. */
  readonly caption: boolean;
}

const LONGEST = 300;
/** Names that nothing announces are few. */
const LONGEST_BARE = 60;

/** Reads folded text as a byline and nothing else. Null where any of it is something else, and where nothing is said. */
export function readByline(text: string, manner: Manner): Reading | null {
  return readInTurn(text, [manner]);
}

/**
 * As `readByline`, in the first of these manners that gives a reading: the text is cut into words once. `bare` are the
 * manners for a text without a label or act.
 */
export function readInTurn(
  text: string,
  manners: readonly Manner[],
  bare: readonly Manner[] = manners,
): Reading | null {
  const lexemes = text.length > LONGEST ? null : lex(text.slice(0, tipAt(text) ?? text.length));
  if (!lexemes?.some(lexeme => lexeme.kind !== 'gap')) return null;
  const plain = lexemes.every(isPlain);
  if (plain && text.length > LONGEST_BARE) return null;
  const merged = plain ? lexemes : mergeDeeds(lexemes);
  for (const manner of plain ? bare : manners) {
    const row = rowOf(merged, manner, plain);
    if (row) return readingOf(merged, row, manner.caption);
  }
  return null;
}

function isPlain({ kind }: Lexeme): boolean {
  return kind === 'token' || kind === 'gap';
}

interface Row {
  readonly items: readonly Item[];
  readonly agency: string | null;
}

/** `plain`: no label and no act is among the lexemes. */
function rowOf(lexemes: readonly Lexeme[], { trust, caption }: Manner, plain: boolean): Row | null {
  const items: Item[] = [];
  let agency: string | null = null;
  let stretch: (Token | Gap)[] = [];
  const bare = caption || plain;
  const people = () => {
    const read = peopleIn(stretch, items.length > 0 || bare ? trust : 'surnames');
    stretch = [];
    agency ??= read?.agency ?? null;
    for (const person of read?.people ?? []) items.push({ kind: 'person', person });
    return read !== null;
  };
  for (const [index, lexeme] of lexemes.entries()) {
    if (lexeme.kind === 'token' || lexeme.kind === 'gap') {
      stretch.push(lexeme);
      continue;
    }
    if (!people()) return null;
    if (lexeme.kind === 'deed') items.push({ kind: 'deed', act: lexeme.act, tie: tieOf(lexemes, index) });
    else items.push({ kind: 'label', role: lexeme.role });
    if (lexeme.kind === 'label') agency ??= agencyIn(lexeme.text);
  }
  return people() ? { items, agency } : null;
}

function readingOf(lexemes: readonly Lexeme[], { items, agency }: Row, caption: boolean): Reading {
  const labels = lexemes.filter(lexeme => lexeme.kind === 'label');
  const deeds = lexemes.filter(lexeme => lexeme.kind === 'deed');
  const people: Person[] = [];
  for (const item of items) if (item.kind === 'person') people.push(item.person);
  const words: string[] = [];
  for (const { kind, text } of lexemes) if (kind === 'label' || kind === 'deed') words.push(text.trim());
  return {
    credits: assign(items, caption),
    people,
    agency,
    words,
    labelled: labels.length > 0,
    acted: deeds.length > 0,
    pictured: deeds.some(deed => deed.act.shoots) || labels.some(label => label.role === 'photographer'),
    cut: items.at(-1)?.kind === 'label' && items.find(item => item.kind !== 'deed')?.kind === 'label',
    office: labels.some(label => label.signsAlone),
  };
}
