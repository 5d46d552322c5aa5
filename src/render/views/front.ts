/** What the front page, the pages of groups and the directories show. render → templates. */
import type { IsoDate } from '../../ids.ts';
import type { Card, Count, Link } from './card.ts';
import type { BarsView, TileMapView, TimelineView } from './charts.ts';

export interface HomeView {
  readonly kind: 'home';
  readonly issue: {
    readonly date: IsoDate;
    readonly href: string;
    readonly count: number;
    readonly cards: readonly Card[];
  } | null;
  /** Newest articles of earlier issues. */
  readonly newest: readonly Card[];
  /** Null where the archive is empty, or its home has no districts. */
  readonly map: TileMapView | null;
  /** Districts elsewhere, and the unplaced. */
  readonly beyond: readonly Count[];
  readonly topics: BarsView;
  /** Running now. */
  readonly series: readonly Count[];
  /** The first first. */
  readonly years: readonly Bar[];
  /** The same with the empty years between them; null where they are few. */
  readonly timeline: TimelineView | null;
  readonly total: number;
}
type Bar = BarsView['bars'][number];

/** A fact of a thing. A long one is folded away. */
export interface GroupFact {
  readonly label: string;
  readonly value: string;
  /** Number of things in it, where there are so many that it is folded; else null. */
  readonly folded: number | null;
}
export interface GroupBreakdown extends BarsView {
  readonly heading: string;
}
/** Articles of a series in one district. */
export interface SeriesSectionView {
  readonly district: Link;
  readonly count: number;
  readonly articles: readonly (Link & { readonly date: IsoDate; readonly kicker: string })[];
  /** Articles beyond those. */
  readonly more: number;
}

/** The page of a district, a topic, a district's topic, a person or a series. */
export interface GroupView {
  readonly kind: 'group';
  readonly axis: 'district' | 'topic' | 'district-topic' | 'person' | 'series' | 'unplaced';
  readonly heading: string;
  /** Facts of the thing itself: official code, roles; label and value. */
  readonly about: readonly GroupFact[];
  readonly total: number;
  /** Null where the articles are of one period only. */
  readonly timeline: TimelineView | null;
  readonly map: TileMapView | null;
  /** Of a series: its districts side by side; empty for all else. */
  readonly sections: readonly SeriesSectionView[];
  /** Empty for a series whose sections show all. */
  readonly newest: readonly Card[];
  /** Where the rest is: years, newest first; empty where `newest` holds all. */
  readonly years: readonly Count[];
  /** By topic, by district, by person …: the heading and its counts. */
  readonly breakdowns: readonly GroupBreakdown[];
  /** Null where it has none. */
  readonly feeds: { readonly atom: string; readonly json: string } | null;
}

/** A run of a directory. */
export interface DirectorySectionView {
  /** To jump to: `at-z`. */
  readonly id: string;
  /** Empty where the directory has one section that needs no name. */
  readonly heading: string;
  /** Things in it; 0 where they are none of the kind. */
  readonly count: number;
  readonly counts: readonly Count[];
  /** Where all of them are; null where they are here. */
  readonly all: string | null;
}
/** All districts, topics, people or series, or the members of one section. */
export interface DirectoryView {
  readonly kind: 'index';
  readonly axis: 'district' | 'topic' | 'person' | 'series';
  readonly heading: string;
  /** Things in all. */
  readonly total: number;
  readonly map: TileMapView | null;
  readonly sections: readonly DirectorySectionView[];
  readonly previous: Link | null;
  readonly next: Link | null;
}
