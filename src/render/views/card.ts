/** What all lists are made of. render → templates. */
import type { IsoDate } from '../../ids.ts';
import type { Credit } from '../../types.ts';

export interface Link {
  readonly label: string;
  readonly href: string;
}
/** A link with the number of articles behind it; `href` null where there is no page to go to. */
export interface Count {
  readonly label: string;
  readonly href: string | null;
  readonly count: number;
}
export interface PersonLink extends Link {
  readonly roles: readonly Credit['role'][];
}
/** An article in a list. */
export interface Card {
  readonly href: string;
  readonly title: string;
  readonly kicker?: string;
  readonly subtitle?: string;
  readonly date: IsoDate;
  readonly dateHref: string;
  readonly districts: readonly Link[];
  readonly topics: readonly Link[];
  readonly people: readonly PersonLink[];
  readonly series?: Link;
  readonly excerpt: string;
}
