/** The words around the text of an article, in English. */
import type { Credit } from '../../../src/types.ts';
import { groupDigits } from '../numbers.ts';
import type { reading as chinese } from '../zh-CN/reading.ts';

const BY: Readonly<Record<Credit['role'], string>> = {
  reporter: 'reporter',
  correspondent: 'correspondent',
  photographer: 'photographer',
};

/** On the page of an article, beside and below its text. */
export const reading: typeof chinese = {
  corrected: 'corrected',
  permalink: 'Permalink',
  noPhoto: 'The paper had a picture here; it is not held in this archive',
  noPhotos: 'The paper had pictures; they are not held in this archive.',
  related: {
    heading: 'Related stories',
    series: name => `Same series: ${name}`,
    placeTopic: (place, topic, days) => {
      const count = Math.abs(days);
      const apart = `${groupDigits(count)} ${count === 1 ? 'day' : 'days'}`;
      return `${place} · ${topic}, ${days === 0 ? 'same day' : `${apart} ${days > 0 ? 'later' : 'earlier'}`}`;
    },
    person: (name, role) => `Another by ${name}, ${BY[role]}`,
  },
  cite: {
    heading: 'Cite this article',
    other: 'Other styles',
    styles: {
      gbt: 'GB/T 7714—2015',
      apa: 'APA (7th edition)',
      chicagoNote: 'Chicago (17th edition, note)',
      chicagoEntry: 'Chicago (17th edition, bibliography)',
    },
    accessed: 'date of access',
    fillIn: 'For “date of access” put the day you read this page, such as 2025-01-31.',
    files: 'For reference managers',
    bibtex: 'BibTeX',
    ris: 'RIS',
  },
};
