/** What a page text's file name says. */
import { type IsoDate, isoDate } from '../../ids.ts';
import { foldWidth } from '../chars.ts';
import { pageMark } from './heading.ts';
import { type FullDate, fullDatesIn } from './line.ts';

/**
 * The day, page and section in a file's stem: `2024-02-29-A05`, `20240229_05`, `2024年2月29日第5版`, `zzrb20240229A05要闻`.
 * The page is as printed (`05`, `A05`), a spelled-out number in figures. A stem with two days gives none; a page or
 * section is looked for only after the day. `{}` where nothing is given.
 */
export function givenInName(stem: string): { date?: IsoDate; page?: string; section?: string } {
  const folded = foldWidth(stem).replaceAll('_', '-');
  const found = [...fullDatesIn(folded), ...compactDates(folded)];
  const [day] = found;
  if (!day || found.some(other => other.date !== day.date)) return {};
  return { date: day.date, ...afterTheDay(folded.slice(day.end)) };
}

function compactDates(text: string): readonly FullDate[] {
  return [...text.matchAll(/(?<!\d)((?:1[89]|20)\d\d)(\d\d)(\d\d)(?!\d)/g)].flatMap(match => {
    const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
    const date = isoDate(year, month, day);
    return date ? [{ date, start: match.index, end: match.index + 8 }] : [];
  });
}

function afterTheDay(rest: string): { page?: string; section?: string } {
  const text = rest.replace(/^[- .]{1,9}/, '');
  const mark = markAt(text);
  if (!mark) return {};
  const section = /^[- .:·]{0,9}([\p{Script=Han}]{2,8})$/u.exec(text.slice(mark.end))?.[1];
  return { page: mark.page, ...(section === undefined ? {} : { section }) };
}

/** A page number at the start of the text: with 版, or figures with or without a letter. */
function markAt(text: string): { page: string; end: number } | null {
  const named = pageMark(text);
  if (named?.form === 'named' && named.start === 0) return named;
  const page = /^[A-Z]{0,2}\d{1,3}(?![\d.年月日时点])/i.exec(text)?.[0];
  return page === undefined ? null : { page: page.toUpperCase(), end: page.length };
}
