/** What an archive adds to its site by itself: pages and a logo. */
import type { Digest, SitePath } from '../ids.ts';
import type { PageSpec } from '../types.ts';
import type { Asset } from './specs.ts';

export type { Asset };

/** A logo among the assets, its size in pixels. owner → plan. */
export interface LogoFile {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}
/** Where it is published. */
export interface Logo extends Omit<LogoFile, 'name'> {
  readonly path: SitePath;
}

/** A value with the line that it stands on; undefined where that is not known. */
export interface Located<Value> {
  readonly value: Value;
  readonly line: number | undefined;
}

/** A page of the owner's: owner → plan. */
export interface OwnPage {
  /** Below the archive: `templates/pages/visit.md`. */
  readonly file: string;
  readonly title: string;
  readonly description: string;
  /** Its place in the navigation, from 1; null where it has none. */
  readonly nav: number | null;
  readonly permalink: Located<string> | null;
  /** All that the owner wrote for it. */
  readonly digest: Digest;
  /** Addresses from the site's root that it links to. */
  readonly links: readonly Located<string>[];
  /** Its fields, for its template. */
  readonly fields: Readonly<Record<PropertyKey, unknown>>;
  /** The template: text with the ending that tells its language, or a program. */
  readonly template:
    | { readonly ending: 'md' | 'njk' | 'liquid' | 'html'; readonly text: string }
    | { readonly ending: '11ty.js'; readonly render: (data: unknown) => unknown };
}

/** A page of the owner's in the plan. */
export interface OwnSpec extends PageSpec {
  readonly kind: 'own';
  readonly page: OwnPage;
}

/** A page of the owner's in the navigation. */
export interface NavigationItem {
  readonly label: string;
  readonly path: SitePath;
  readonly place: number;
}
