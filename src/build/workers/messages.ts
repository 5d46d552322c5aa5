/** What a build and its workers tell each other: plain data, copied from thread to thread. */
import type { ArticleId, Digest, SitePath } from '../../ids.ts';
import type { ArticleSpec, Site } from '../../plan/specs.ts';
import type { CitationSpec } from '../../plan/specs-article.ts';
import type { ArticleDataSpec } from '../../plan/specs-machine.ts';
import type { SearchFileSpec } from '../../plan/specs-search.ts';
import type { ArticleEntry, RecordRef } from '../../types.ts';
import type { RowFiles } from './row-files.ts';

/** The files of an article: each can be made from the article alone, wherever that is done. */
export type ArticleFileSpec = ArticleSpec | ArticleDataSpec | CitationSpec;

/** A file that another thread can make: of an article, or of a segment of the search index, whose texts it reads itself. */
export type SharedFileSpec = ArticleFileSpec | SearchFileSpec;

/** What a worker needs before its first job. */
export interface Setup {
  /** Of the archive and of the folder where files are staged, absolute. */
  readonly root: string;
  readonly stage: string;
  /** Without what only lists show. */
  readonly site: Site;
}

/** An article's page that names the groups of related articles by their paths, and has of others what a link shows. */
export type PackedArticle = Omit<ArticleSpec, 'related' | 'previous' | 'next'> & {
  readonly previous: LinkedArticle | null;
  readonly next: LinkedArticle | null;
  readonly related: readonly (readonly [LinkedArticle, SitePath])[];
};

/** What a link to an article shows of it, and the reason given for the link. */
export type LinkedArticle = Pick<
  ArticleEntry,
  'id' | 'title' | 'date' | 'reporter' | 'correspondent' | 'photographer'
>;

/** A file to make, and the digest of the one that stands. */
export interface PackedFile {
  readonly spec: PackedArticle | ArticleDataSpec | CitationSpec | SearchFileSpec;
  readonly standing: Digest | null;
}

/** Files to make together, before they are packed. */
export interface Batch {
  readonly specs: readonly SharedFileSpec[];
  /** As of a job. */
  readonly rows: string | null;
}

/** Files to make, with the evidence of their articles. */
export interface Job {
  readonly files: readonly PackedFile[];
  readonly records: readonly (readonly [ArticleId, RecordRef])[];
  /** Where the rows of the articles go, absolute and without an ending; null where no file of a year is to be made. */
  readonly rows: string | null;
}

/** Articles to read. */
export interface Reading {
  /** Of the archive, absolute. */
  readonly root: string;
  readonly paths: readonly string[];
}

export type ToWorker = { readonly reading: Reading } | { readonly setup: Setup } | { readonly job: Job };

/** What went wrong, as far as it can be told from thread to thread. */
export interface Fault {
  readonly message: string;
  readonly stack: string;
  /** Of a fault of the disk. */
  readonly code?: string;
  readonly syscall?: string;
}

/** What came of a job: its files, staged where they differ from those that stand, and rows of its articles. */
export interface Made {
  readonly made: readonly (readonly [SitePath, Digest])[];
  readonly rows: readonly RowFiles[];
}

/** What was read of articles: the rows of the archive's cache as JSON, which is taken apart sooner than what threads copy. */
export interface Read {
  readonly read: string;
}

/** What was asked for, or what stopped it. */
export type FromWorker = Made | Read | { readonly fault: Fault };
