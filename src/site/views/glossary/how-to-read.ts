/** Which line of `how` stands on a page, by its address without language. */
import type { howStrings } from '#site/i18n/strings/data/how.ts';

type Kind = Exclude<keyof typeof howStrings, 'howTitle' | 'allMarks'>;

const KINDS: readonly (readonly [RegExp, Kind])[] = [
  [/^\/places\/$/, 'places'],
  [/^\/places\//, 'place'],
  [/^\/questions\/$/, 'questions'],
  [/^\/questions\//, 'question'],
  [/^\/compare\/$/, 'coverage'],
  [/^\/compare\/[^/]+\/$/, 'topic'],
  [/^\/compare\//, 'pair'],
  [/^\/targets\/$/, 'targets'],
  [/^\/targets\//, 'indicator'],
  [/^\/documents\/$/, 'documents'],
  [/^\/documents\//, 'document'],
  [/^\/clauses\//, 'clause'],
  [/^\/sources\//, 'source'],
  [/^\/agencies\/$/, 'agencies'],
  [/^\/agencies\//, 'agency'],
  [/^\/timeline\/$/, 'timeline'],
  [/^\/citations\/$/, 'citations'],
];

/** Null for a page that is prose, or says itself how it is used. */
export const howToRead = (path: string): Kind | null =>
  KINDS.find(([address]) => address.test(path))?.[1] ?? null;
