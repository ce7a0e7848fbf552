/** The labelled pairs of leaf clauses, and how well a set of pairs agrees with them. */
import { readFileSync } from 'node:fs';
import type { Relation } from '#model/alignment.ts';

export interface PairLabel {
  readonly a: string;
  readonly b: string;
  readonly kind: 'leaf' | 'heading';
  readonly strength: 'must' | 'may';
  readonly relations: readonly Relation[];
  /** Of our own labels only; those given count as tuned on. */
  readonly split?: 'tuning' | 'held-out';
}

export interface Agreement {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Share of the found `must` pairs whose relation a label allows. */
  readonly relations: number;
  readonly misses: readonly string[];
  readonly extras: readonly string[];
}

const folder = new URL('../../../tests/gold/alignments/', import.meta.url);
const read = (name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));

/** Made by two annotators; they cover `GIVEN_SECTIONS` of the three plans. */
export const givenLabels = (): PairLabel[] => read('given-labels.json');
/** Made by us for all the other sections, and for the later documents. */
export const ownLabels = (): PairLabel[] => read('own-labels.json').pairs;

const GIVEN_SECTIONS = [
  'jieyang-2016-plan/3.5',
  'jieyang-2016-plan/3.6',
  'foshan-2016-plan/2.5',
  'foshan-2016-plan/2.6',
  'foshan-2016-plan/2.7',
  'xinhui-2017-plan/2.4',
  'xinhui-2017-plan/2.5',
];
const LATER = /-(?:alliance|reform)\//;

export const isGivenSection = (id: string): boolean =>
  GIVEN_SECTIONS.some((section) => id === section || id.startsWith(`${section}.`));
export const isLater = (a: string, b: string): boolean => LATER.test(a) || LATER.test(b);

export const pairKey = (a: string, b: string): string => (a < b ? `${a} ~ ${b}` : `${b} ~ ${a}`);

/** `found` by pair key; `isCounted` says which pairs the labels speak of. `may` pairs count neither way. */
export function agreementOf(
  found: ReadonlyMap<string, Relation | null>,
  labels: readonly PairLabel[],
  isCounted: (a: string, b: string) => boolean,
): Agreement {
  const known = new Map(labels.map((label) => [pairKey(label.a, label.b), label]));
  const must = labels.filter(({ a, b, strength }) => strength === 'must' && isCounted(a, b));
  const hits = must.filter(({ a, b }) => found.has(pairKey(a, b)));
  const extras = [...found.keys()].filter((key) => {
    const [a, b] = key.split(' ~ ') as [string, string];
    return isCounted(a, b) && !known.has(key);
  });
  const related = hits.filter(({ a, b, relations }) => {
    const relation = found.get(pairKey(a, b));
    return relation != null && relations.includes(relation);
  });
  const precision = hits.length / Math.max(1, hits.length + extras.length);
  const recall = hits.length / Math.max(1, must.length);
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    relations: related.length / Math.max(1, hits.length),
    misses: must.map(({ a, b }) => pairKey(a, b)).filter((key) => !found.has(key)),
    extras,
  };
}
