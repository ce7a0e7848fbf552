/**
 * The files between the index builder and the browser. A *head* per language is read once. A *pack* holds
 * the texts of a few documents in one script and is read when one of their clauses may hold a hit. Both
 * are JSON in UTF-16, packed with gzip: a tenth smaller than UTF-8, and independent of the server. All files
 * but the heads stand in a folder that is named by what is in them, so those of two deployments never mix.
 */
import type { DutyClass } from '#model/facts/target.ts';

/** A clause as searched, or the front matter of a document under the path `front`. */
export interface SearchRecord {
  /** `3.2.2.3`, or `front`. */
  readonly path: string;
  /** Where the clause stands as readers say it: 三（二）2第3项. */
  readonly label: string;
  /** As printed, without white space: `（三）`. Every text is empty where the clause has none. */
  readonly marker: string;
  readonly heading: string;
  /** Printed between heading and body and part of neither: `。`. */
  readonly seam: string;
  readonly body: string;
  /** Responsibility notes with their brackets. */
  readonly notes: string;
  readonly topics: readonly string[];
  readonly agencies: readonly string[];
  readonly duties: readonly DutyClass[];
  /** How many numbers it commits to. */
  readonly targets: number;
  /** What stands against it in other documents, the nearest of each: `2/3.7.1` is 3.7.1 of the head's third. */
  readonly counterparts: readonly string[];
}

/** The records of one document. */
export interface Shard {
  readonly document: string;
  readonly records: readonly SearchRecord[];
}

export interface HeadDocument {
  readonly id: string;
  /** 揭阳 2016 */
  readonly label: string;
  readonly place: string | null;
  readonly year: number | null;
  /** Whether it is an edition of a programme; such documents are meant when only a place is named. */
  readonly series: boolean;
  /** Folded names that a reference may use: issue number, titles, 揭阳2016. */
  readonly names: readonly string[];
  /** Number of the pack that holds its texts. */
  readonly pack: number;
  /** Paths of its records in reading order, parted by spaces; `front` is one of them. */
  readonly paths: string;
  /** Pagefind's names of those records, in the same order, parted by spaces. */
  readonly hashes: string;
}

export interface HeadName {
  readonly id: string;
  readonly name: string;
}

export interface HeadPlace extends HeadName {
  /** The seal's character and its colour slot. */
  readonly seal: string;
  readonly colour: number;
  /** Folded names: 揭阳, 揭阳市. */
  readonly names: readonly string[];
}

/** A chunk of Pagefind's index: the first and last character it knows, and its bytes. */
export type Chunk = readonly [from: string, to: string, bytes: number];

export interface IndexHead {
  /** Name of the folder of packs and chunks, made from their bytes: `4f0c1e92ab37d510`. */
  readonly version: string;
  /** Pairs for the fold table: 醫医療疗. */
  readonly fold: string;
  readonly documents: readonly HeadDocument[];
  readonly places: readonly HeadPlace[];
  readonly topics: readonly HeadName[];
  readonly agencies: readonly HeadName[];
  readonly chunks: readonly Chunk[];
}

/** `jieyang-2016-plan/3.2.2.3` */
export const recordId = (document: string, path: string): string => `${document}/${path}`;
