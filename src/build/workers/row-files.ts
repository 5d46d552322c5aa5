/**
 * Rows of the years' files, written where the data of their articles is at hand, and kept in files of their own until the years
 * are made: otherwise each article would be read twice more.
 */
import type { ArticleId } from '../../ids.ts';
import { machineDisk } from '../../io/disk.ts';
import type { YearDataSpec } from '../../plan/specs-machine.ts';
import type { ArticleData } from '../../render/data/article.ts';
import type { RowSource } from '../../render/data/rows.ts';
import { rowOf } from '../../render/data/year.ts';

type Kind = YearDataSpec['kind'];

/** Rows in two files, one a kind of a year's file, each in the order of these articles. */
export interface RowFiles {
  /** Of both files, without what tells them apart; absolute. */
  readonly stem: string;
  readonly rows: readonly { readonly id: ArticleId; readonly bytes: Readonly<Record<Kind, number>> }[];
}

/** Gathers rows as the data of articles is made. */
export interface RowKeeper {
  note(data: ArticleData): void;
  /** Writes what was gathered; nothing where none is wanted. */
  written(): readonly RowFiles[];
}

const KINDS = ['year-jsonl', 'year-csv'] as const satisfies readonly Kind[];

/** Gathers rows for files at `stem` (absolute); none where it is null. */
export function rowKeeper(stem: string | null): RowKeeper {
  if (stem === null) return { note: () => {}, written: () => [] };
  const gathered: { readonly id: ArticleId; readonly texts: Readonly<Record<Kind, Buffer>> }[] = [];
  return {
    note: data => {
      const [jsonl, csv] = KINDS.map(kind => Buffer.from(rowOf(kind, data))) as [Buffer, Buffer];
      gathered.push({ id: data.id, texts: { 'year-jsonl': jsonl, 'year-csv': csv } });
    },
    written: () => {
      for (const kind of KINDS)
        machineDisk.write(fileOf(stem, kind), Buffer.concat(gathered.map(({ texts }) => texts[kind])));
      const rows = gathered.map(({ id, texts }) => ({
        id,
        bytes: { 'year-jsonl': texts['year-jsonl'].length, 'year-csv': texts['year-csv'].length },
      }));
      return [{ stem, rows }];
    },
  };
}

function fileOf(stem: string, kind: Kind): string {
  return `${stem}.${kind}`;
}

/** A row in the file of a job. */
interface Place {
  readonly stem: string;
  readonly from: number;
  readonly to: number;
}

/** The rows in these files, and of other articles those that `standing` has. One file is in memory at a time. */
export function rowsIn(
  written: readonly RowFiles[],
  standing: (spec: YearDataSpec) => RowSource = () => new Map(),
): (spec: YearDataSpec) => RowSource {
  return spec => {
    const places = placesOf(written, spec.kind);
    const others = standing(spec);
    let open: { readonly stem: string; readonly bytes: Uint8Array } | null = null;
    return {
      get: id => {
        const place = places.get(id);
        if (place === undefined) return others.get(id);
        if (open?.stem !== place.stem)
          open = { stem: place.stem, bytes: machineDisk.read(fileOf(place.stem, spec.kind)) };
        return open.bytes.subarray(place.from, place.to);
      },
    };
  };
}

function placesOf(written: readonly RowFiles[], kind: Kind): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const { stem, rows } of written) {
    let from = 0;
    for (const { id, bytes } of rows) {
      const to = from + bytes[kind];
      places.set(id, { stem, from, to });
      from = to;
    }
  }
  return places;
}
