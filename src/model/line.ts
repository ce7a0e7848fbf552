/**
 * The values that travel down the line from stage to stage. Published shapes are the schemas of the
 * other files of this folder; these are what they are made from.
 */

import type { BorrowingRecord, GapRecord, GroupRecord, PairRecord, PossiblePair } from './alignment.ts';
import type { Responsibility } from './clause.ts';
import type { OriginalFile, Period, PlaceLevel, Segment } from './document.ts';
import type { FoundCitation } from './facts/agency.ts';
import type { ConversionRecord, ErratumRecord } from './facts/erratum.ts';
import type { TableRecord } from './facts/table.ts';
import type {
  Comparator,
  DeadlineRecord,
  DutyRecord,
  ExclusionRecord,
  TargetRecord,
} from './facts/target.ts';
import type { AgencyDefinition, Descriptor } from './kept/content.ts';
import type { ResponsibilityNote } from './note.ts';
import type { MappedText, Span } from './span.ts';
import type { Script, Text } from './text.ts';

/** A seed (原文) as read: decoded, never edited. */
export interface Seed {
  readonly id: string;
  /** As the reader knows it: `seeds/jieyang-2016-plan.txt`. */
  readonly file: string;
  readonly text: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly descriptor: Descriptor | null;
  /** Absent where nobody noted it: the seed is then its own original. */
  readonly original?: OriginalFile;
}

/** What the text says of itself; every value with its place, null where it does not say. */
export interface Metadata {
  readonly title: MappedText | null;
  readonly issuer: MappedText | null;
  readonly issueNumber: string | null;
  readonly signedOn: string | null;
  /** Where a meeting passed it. */
  readonly adoptedOn: string | null;
  readonly period: Period | null;
  readonly script: Script;
  /** The place whose government issued it, in simplified characters: 揭阳市; null when not said. */
  readonly placeName: string | null;
  readonly placeLevel: PlaceLevel | null;
}

/** A responsibility note as printed, with the name of the rule that told it and what was read to tell it. */
export interface ParsedNote extends MappedText {
  readonly rule: string;
  readonly note: ResponsibilityNote;
}

export interface ParsedClause {
  readonly id: string;
  readonly document: string;
  readonly path: string;
  readonly parent: string | null;
  readonly order: number;
  readonly depth: number;
  readonly marker: string;
  readonly heading: MappedText | null;
  /** Without marker, heading and notes. */
  readonly body: MappedText;
  /** Responsibility notes in order, brackets included. */
  readonly notes: readonly ParsedNote[];
  readonly leaf: boolean;
  readonly spans: readonly Span[];
}

/** A stretch of front matter (preamble, promulgation, …) that reads as text. */
export interface FrontPassage {
  readonly role: 'title' | 'number' | 'addressee' | 'promulgation' | 'issuer' | 'date' | 'preamble';
  readonly text: MappedText;
}

/** A table by its cells; a merged cell stands in each of its rows. */
export interface ParsedTable extends Pick<TableRecord, 'id' | 'document' | 'clause' | 'span'> {
  readonly caption: MappedText | null;
  /** What a line between the caption and the head says: 单位：万人次. */
  readonly over: string;
  readonly head: readonly MappedText[];
  readonly rows: readonly (readonly MappedText[])[];
}

export interface ParsedDocument {
  readonly seed: Seed;
  readonly metadata: Metadata;
  readonly front: readonly FrontPassage[];
  readonly clauses: readonly ParsedClause[];
  readonly tables: readonly ParsedTable[];
  readonly segments: readonly Segment[];
}

/** A passage in its three views, and the reading that later stages work on. */
export interface ConvertedPassage {
  readonly text: Text;
  /** As in the seed; `text.source` is its text. */
  readonly source: MappedText;
  /** Simplified, with sure emendations applied unless `--no-editorial`; maps back to the seed. */
  readonly reading: MappedText;
}

export interface ConvertedClause extends Omit<ParsedClause, 'heading' | 'body' | 'notes'> {
  readonly heading: ConvertedPassage | null;
  readonly body: ConvertedPassage;
  readonly notes: readonly (ConvertedPassage & Omit<ParsedNote, keyof MappedText>)[];
}

/** A cell is a passage of its own: its words may have left marks and tags behind in the seed. */
export interface ConvertedCell extends ConvertedPassage {
  readonly span: Span;
}

/** A table as published, with the way from each cell's characters to the seed. */
export interface ConvertedTable extends Omit<TableRecord, 'rows'> {
  readonly rows: readonly (readonly ConvertedCell[])[];
  readonly over: string;
}

export interface ConvertedDocument extends Omit<ParsedDocument, 'clauses' | 'front' | 'tables'> {
  readonly title: Text | null;
  readonly issuer: Text | null;
  readonly front: readonly (Omit<FrontPassage, 'text'> & ConvertedPassage)[];
  readonly clauses: readonly ConvertedClause[];
  readonly tables: readonly ConvertedTable[];
  readonly errata: readonly ErratumRecord[];
  readonly conversions: readonly ConversionRecord[];
}

/** What is found in one document. */
export interface Facts {
  readonly targets: readonly TargetRecord[];
  /** Numbers that are no targets, in reading order. */
  readonly exclusions: readonly ExclusionRecord[];
  readonly deadlines: readonly DeadlineRecord[];
  readonly duties: readonly DutyRecord[];
  /** By clause id. */
  readonly responsibilities: ReadonlyMap<string, Responsibility>;
  /** Agencies named in this document, those of content/agencies.yaml and those that it does not list. */
  readonly agencies: readonly AgencyDefinition[];
  readonly citations: readonly FoundCitation[];
  /** Indicator id → clauses that speak of it without setting a number. */
  readonly mentions: ReadonlyMap<string, readonly string[]>;
  /** Topic ids by clause id, strongest first; empty when content names no topics. */
  readonly topics: ReadonlyMap<string, readonly string[]>;
}

/** A number of a passage with the words that compare it; offsets into the passage's reading. */
export interface AmountMark {
  readonly start: number;
  readonly end: number;
  /** Characters of the words of comparison directly before and behind it, as the reading has them. */
  readonly before: number;
  readonly after: number;
  readonly comparator: Comparator;
  /** In the printed scale: 200万元 is 200 万元. The lower end of a range. */
  readonly value: number;
  readonly valueMax: number | null;
  readonly unit: string;
  readonly written: 'digits' | 'numerals';
  readonly kind: 'percent' | 'fraction' | 'ratio' | 'count' | 'bare';
}

/** What stands out in a passage, read once for all who ask for it; in reading order. */
export interface Marks {
  /** `key` is the same for two ways of printing one date: 2018年12月31日前 is `2018年底`. */
  readonly dates: readonly { readonly start: number; readonly end: number; readonly key: string }[];
  readonly amounts: readonly AmountMark[];
}

/** A heading or body that has been read. */
export interface MarkedPassage extends ConvertedPassage {
  readonly marks: Marks;
}

export interface ExtractedClause extends Omit<ConvertedClause, 'heading' | 'body'> {
  readonly heading: MarkedPassage | null;
  readonly body: MarkedPassage;
}

export interface ExtractedDocument extends Omit<ConvertedDocument, 'clauses'> {
  readonly clauses: readonly ExtractedClause[];
  readonly facts: Facts;
}

/** Up to this many documents the clauses of every two are set against each other; of more, each against some earlier ones. */
export const COMPARED_UP_TO = 40;

/** What stands against what, across documents. */
export interface Alignment {
  readonly pairs: readonly PairRecord[];
  readonly possible: readonly PossiblePair[];
  readonly groups: readonly GroupRecord[];
  readonly gaps: readonly GapRecord[];
  readonly borrowings: readonly BorrowingRecord[];
  /** Documents that were set against each other, the one whose id comes first before the other; in order. */
  readonly compared: readonly (readonly [a: string, b: string])[];
}
