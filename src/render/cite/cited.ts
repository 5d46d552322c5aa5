/** What a citation says of an article. */
import type { IsoDate } from '../../ids.ts';
import { paperOf } from '../../plan/citations.ts';
import { articlePath } from '../../plan/planner.ts';
import type { Site } from '../../plan/specs.ts';
import type { ArticleEntry } from '../../types.ts';
import { displayText } from '../display.ts';
import { absolute } from '../view/context.ts';
import { withoutControls } from '../xml.ts';
import { type Author, authorOf } from './names.ts';

/** An article as it is cited; texts are on one line. */
export interface Cited {
  /** Unique in the archive, ASCII, always the same: `2024-02-29-hui-ji`. */
  readonly key: string;
  readonly authors: readonly Author[];
  readonly title: string;
  /** Empty where the archive does not name its newspaper. */
  readonly paper: string;
  readonly date: IsoDate;
  readonly inferred: boolean;
  /** 版次; empty where unknown. */
  readonly page: string;
  readonly url: string;
}

/** The facts of an article for its citations. */
export function citedOf(site: Site, entry: ArticleEntry): Cited {
  return {
    key: entry.id.replaceAll('/', '-'),
    authors: authorsOf(entry).map(authorOf),
    title: oneLine(displayText(entry.title)),
    paper: oneLine(paperOf(site, entry)),
    date: entry.date,
    inferred: entry.dateSource === 'inferred',
    page: oneLine(entry.page ?? ''),
    url: absolute(site, articlePath(entry)),
  };
}

/**
 * Reporters and correspondents wrote it, in the printed order; where neither is named, the photographers made it; agency
 * copy without a name is the agency's. Empty where nobody is named.
 */
function authorsOf(entry: ArticleEntry): readonly string[] {
  const { reporter, correspondent, photographer, agency } = entry;
  const writers = unique([...reporter, ...correspondent]);
  if (writers.length > 0) return writers;
  return photographer.length > 0 ? unique(photographer) : unique(agency ? [agency] : []);
}

function unique(names: readonly string[]): readonly string[] {
  const shown = names.map(name => oneLine(name.normalize('NFC')));
  return [...new Set(shown)].filter(name => name !== '');
}

function oneLine(text: string): string {
  return withoutControls(text).replace(/\s+/gu, ' ').trim();
}
