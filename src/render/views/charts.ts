/** Charts, measured and ready to draw. render → templates. */
import type { Count } from './card.ts';

/** A row of a bar chart. */
export interface Bar extends Count {
  /** Of the longest, in percent; 0 for none, and never too short to see for any. */
  readonly length: number;
}
/** Bars, the longest 100. */
export interface BarsView {
  readonly bars: readonly Bar[];
  /** Things with articles beyond those shown. */
  readonly more: number;
}

/** A column of a chart over time: `x` and `width` in units of one period, `height` in percent of the highest. */
export interface Column extends Count {
  readonly x: number;
  readonly width: number;
  readonly height: number;
}
/** Articles over time; empty periods have a column of no height. */
export interface TimelineView {
  /** All that the picture says, in a sentence. */
  readonly label: string;
  readonly columns: readonly Column[];
  /** Under the axis, spread evenly: the first period, the last, and where there is one the middle. */
  readonly marks: readonly string[];
}

/** How dark a square is: 0 for none, then 1 to 4. */
export type Shade = 0 | 1 | 2 | 3 | 4;

/** A square, its corner in units of the drawing. */
export interface TileView extends Count {
  /** As it fits on the square. */
  readonly short: string;
  readonly shade: Shade;
  readonly x: number;
  readonly y: number;
}
/** A drawing of squares. */
export interface TileSectionView {
  /** Empty where there is one only. */
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly tiles: readonly TileView[];
}
export interface TileMapView {
  /** What it is a map of. */
  readonly label: string;
  readonly sections: readonly TileSectionView[];
  /** What each shade stands for, the lightest first: `1–9`. */
  readonly legend: readonly { readonly shade: Shade; readonly label: string }[];
}
