/** What an editor should look at in an article's text. Nothing is mended. */
import type { Article, Cutting, Gazetteer, QualityFlag } from '../types.ts';
import { strayBrackets } from './quality-brackets.ts';
import { doubledCharacters, droppedCharacters } from './quality-characters.ts';
import {
  amountsWorldsApart,
  daysThatNeverAre,
  ratesOverAll,
  weekdaysThatDisagree,
} from './quality-figures.ts';
import { type Passage, passagesOf } from './quality-passages.ts';
import { repeatedClauses, repeatedParagraphs, repeatedWords } from './quality-repeats.ts';
import { cutSentences, emptyBody } from './quality-sentences.ts';
import { wrongUnits } from './quality-units.ts';

const IN_A_PASSAGE: readonly ((passage: Passage) => readonly QualityFlag[])[] = [
  repeatedClauses,
  repeatedWords,
  droppedCharacters,
  doubledCharacters,
  daysThatNeverAre,
  ratesOverAll,
  amountsWorldsApart,
];

/** Text with more to look at than this is looked at whole. */
const MOST = 50;

/**
 * The flags of an article, in order of their lines, at most fifty; empty for sound text. Each is made to be right rather
 * than to find every slip: an editor who looks must agree.
 */
export function flagsOf(cutting: Cutting, article: Article, gazetteer: Gazetteer): readonly QualityFlag[] {
  const passages = passagesOf(cutting);
  const flags = [
    ...emptyBody(cutting),
    ...cutSentences(cutting),
    ...flagsWithin(passages),
    ...passages.flatMap(passage => weekdaysThatDisagree(passage, article.date)),
    ...repeatedParagraphs(passages),
    ...wrongUnits(passages, article, gazetteer),
    ...strayBrackets(passages),
  ];
  const line = ({ lines }: QualityFlag) => lines[0]?.from ?? 0;
  return flags.toSorted((a, b) => line(a) - line(b)).slice(0, MOST);
}

function flagsWithin(passages: readonly Passage[]): readonly QualityFlag[] {
  const flags: QualityFlag[] = [];
  for (const passage of passages) for (const find of IN_A_PASSAGE) flags.push(...find(passage));
  return flags;
}
