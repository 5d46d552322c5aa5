/** The animal of the year, as a check on the year of an issue. */
import { type IsoDate, isoDate } from '../ids.ts';
import { lunarYearOf, ZODIAC, zodiacOf } from '../trade/dates.ts';
import type { CutPage } from '../types.ts';
import { titlesOf } from './date-spoken.ts';
import type { MonthDay, YearFound } from './date-year.ts';

const NAMED = new RegExp(`(?<![属生]|十二)([${ZODIAC}])年(?![级货画糕糖轻幼])`, 'g');

/** A year guessed wrong would bear the animal one time in six to twelve: how much of the doubt is left when it does. */
const DOUBT_LEFT = 0.3;

/** Animals whose years the page speaks of. */
function animals(page: CutPage): ReadonlySet<string> {
  const texts = page.cuttings.flatMap(cutting => [...titlesOf(cutting), ...cutting.paragraphs]);
  return new Set(texts.flatMap(({ text }) => [...text.matchAll(NAMED)].flatMap(match => match[1] ?? [])));
}

/**
 * The year found, surer where the page speaks of the animal of the lunar year that the day falls in, less sure where it
 * speaks only of others; as it was where it speaks of none. Around the turn of the lunar year both animals are its own.
 */
export function checkedByZodiac(found: YearFound, page: CutPage, { month, day }: MonthDay): YearFound {
  const named = animals(page);
  const date = isoDate(found.year, month, day);
  if (named.size === 0 || !date) return found;
  const own = ownAnimals(date, month);
  const agreeing = [...named].find(animal => own.includes(animal));
  if (agreeing !== undefined)
    return {
      ...found,
      confidence: 1 - (1 - found.confidence) * DOUBT_LEFT,
      because: `${found.because}; ${agreeing}年 agrees`,
    };
  const because = `${found.because}; though ${[...named].join('、')}年 is spoken of`;
  return { ...found, confidence: found.confidence * 0.85, because };
}

/** The animal of the day's lunar year; in the months before its turn the next one too. */
function ownAnimals(date: IsoDate, month: number): readonly string[] {
  const year = lunarYearOf(date);
  const years = month <= 2 || month === 12 ? [year, year + 1] : [year];
  return years.map(each => ZODIAC.charAt(zodiacOf(each)));
}
