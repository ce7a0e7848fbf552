/** What the desk is told: the line that it runs, and who sits at it. */
import type { Content } from '#model/kept/content.ts';
import type { ExtractedDocument } from '#model/line.ts';
import type { Records } from '#model/records.ts';
import type { Measured } from './effect/effect.ts';

/** What the desk needs of the line and of the disk. */
export interface DeskLine {
  /** What people wrote, faults among it said. */
  readonly content: () => { readonly value: Content; readonly faults: readonly string[] };
  readonly read: (content: Content) => {
    readonly documents: readonly ExtractedDocument[];
    readonly content: Content;
  };
  readonly compare: (read: {
    readonly documents: readonly ExtractedDocument[];
    readonly content: Content;
  }) => { readonly records: Records; readonly faults: readonly string[] };
  readonly measure: (records: Records) => Measured;
}

export interface Settings {
  /** Null for the first reader; else the folder of the other below `editorial/`. */
  readonly reader: string | null;
  readonly role: string;
  readonly today: () => string;
  /** Draws pairs to be labelled blind, instead of all else. */
  readonly sample: { readonly count: number; readonly seed: number } | null;
}
