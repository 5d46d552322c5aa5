/** What the page of the data receives. render → templates. */

/** A file to download. */
export interface Download {
  /** `CSV`. */
  readonly label: string;
  readonly href: string;
  readonly bytes: number;
}
/** A field of an article's data; its meaning is among the site's words. */
export interface FieldView {
  readonly name: string;
  readonly meaning: string;
  readonly type: 'string' | 'integer' | 'date';
  readonly many: boolean;
  readonly inTable: boolean;
}
export interface DataPageView {
  readonly kind: 'data';
  readonly total: number;
  /** Newest first. */
  readonly years: readonly {
    readonly year: number;
    readonly count: number;
    readonly files: readonly Download[];
  }[];
  readonly catalogue: string;
  readonly fields: readonly FieldView[];
}
