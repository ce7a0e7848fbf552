/** The conversion audit by character: one row for each character and the choice made for it. */
import type { ConversionRecord } from '#model/facts/erratum.ts';
import { documentById } from '../lookups.ts';

export interface AuditRow {
  readonly from: string;
  readonly to: string;
  readonly others: readonly string[];
  readonly count: number;
  readonly deciders: readonly ConversionRecord['decidedBy'][];
  /** Each wording once, in reading order. */
  readonly contexts: readonly string[];
  readonly fromLang: string;
  readonly toLang: string;
}

const ORDER = ['override', 'phrase', 'word', 'character'] as const;

/** A phrase that was passed over, with the characters it would have changed. */
export interface Crossing {
  readonly phrase: string;
  readonly to: string;
  readonly contexts: readonly string[];
  readonly fromLang: string;
  readonly toLang: string;
}

/** Phrases that were passed over because they cut words, in the order of their first place. */
export const crossings = (conversions: readonly ConversionRecord[]): readonly Crossing[] =>
  [
    ...Map.groupBy(
      conversions.filter(({ crossing }) => crossing !== null),
      ({ crossing, to }) => `${crossing} ${to}`,
    ).values(),
  ].map((group) => {
    const { crossing, to } = group[0] as ConversionRecord;
    return {
      phrase: crossing ?? '',
      to,
      contexts: [...new Set(group.map(({ context }) => context))],
      fromLang: 'zh-Hans',
      toLang: 'zh-Hant',
    };
  });

/** Rows sorted by how often the character occurs, choices of one character together. */
export function auditRows(conversions: readonly ConversionRecord[]): readonly AuditRow[] {
  const groups = Map.groupBy(conversions, ({ document, from, to }) =>
    [documentById(document).script, from, to].join(' '),
  );
  const total = Map.groupBy(conversions, ({ from }) => from);
  return [...groups.values()]
    .map((group): AuditRow => {
      const { document, from, to } = group[0] as ConversionRecord;
      const simplified = documentById(document).script === 'Hans';
      const deciders = new Set(group.map(({ decidedBy }) => decidedBy));
      return {
        from,
        to,
        others: [...new Set(group.flatMap(({ others }) => others))],
        count: group.length,
        deciders: ORDER.filter((decider) => deciders.has(decider)),
        contexts: [...new Set(group.map(({ context }) => context))],
        fromLang: simplified ? 'zh-Hans' : 'zh-Hant',
        toLang: simplified ? 'zh-Hant' : 'zh-Hans',
      };
    })
    .toSorted(
      (a, b) =>
        (total.get(b.from)?.length ?? 0) - (total.get(a.from)?.length ?? 0) ||
        (a.from < b.from ? -1 : a.from > b.from ? 1 : b.count - a.count),
    );
}
