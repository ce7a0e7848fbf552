/** Our pairs beside those of two plain methods, on the labelled pairs; nothing that people decided is used. */
import { findPairs } from '#align/align-clauses.ts';
import type { FoundPair } from '#align/pairs/align-pair.ts';
import type { Relation } from '#model/alignment.ts';
import type { ExtractedDocument } from '#model/line.ts';
import { type Case, elsewhere, writtenCases } from '../fit/cases.ts';
import { cosine, dice, mutualBest, type ScoredPair } from './alignment/baselines.ts';
import { ourDocuments } from './alignment/corpus.ts';
import {
  type Agreement,
  agreementOf,
  givenLabels,
  isGivenSection,
  isLater,
  ownLabels,
  type PairLabel,
  pairKey,
} from './alignment/labels.ts';

type Counted = (a: string, b: string) => boolean;
type Found = ReadonlyMap<string, Relation | null>;

export async function run(): Promise<void> {
  const documents = await ourDocuments();
  const { pairs } = findPairs(documents.toSorted((a, b) => (a.seed.id < b.seed.id ? -1 : 1)));
  const ours = leavesOf(pairs);
  const [given, own] = [givenLabels(), ownLabels()].map((labels) =>
    labels.filter(({ kind }) => kind === 'leaf'),
  );
  const all = [...(given as PairLabel[]), ...(own as PairLabel[])];
  const held = new Set(
    (own as PairLabel[]).filter(({ split }) => split === 'held-out').map(({ a, b }) => pairKey(a, b)),
  );
  const sections = (a: string, b: string) => isGivenSection(a) || isGivenSection(b);
  const sets: readonly (readonly [string, readonly PairLabel[], Counted])[] = [
    ['plans, given labels', given as PairLabel[], (a, b) => !isLater(a, b) && sections(a, b)],
    ['plans, own labels', all, (a, b) => !isLater(a, b) && !sections(a, b)],
    [
      'plans, held-out rows',
      all.filter((row) => held.has(pairKey(row.a, row.b))),
      heldOnly(all, held, false),
    ],
    ['plans, all', all, (a, b) => !isLater(a, b)],
    ['later, held-out rows', all.filter((row) => held.has(pairKey(row.a, row.b))), heldOnly(all, held, true)],
    ['later, all', all, (a, b) => isLater(a, b)],
    [
      'later with 揭阳 2016',
      all,
      (a, b) => isLater(a, b) && `${a}${b}`.includes('2016-plan') && `${a} ${b}`.includes('jieyang-2016'),
    ],
  ];
  const baselines = [
    ['TF-IDF', mutualBest(documents, cosine)],
    ['Dice', mutualBest(documents, dice)],
  ] as const;
  console.log('                          ours: P      R     F1   relation   TF-IDF F1 (cut)   Dice F1 (cut)');
  for (const [name, labels, counted] of sets) {
    const it = agreementOf(ours, labels, counted);
    const others = baselines.map(([, pairs]) => bestCut(pairs, labels, counted));
    const cells = [it.precision, it.recall, it.f1, it.relations].map((x) => x.toFixed(3).padStart(7));
    const beside = others.map(({ agreement, cut }) =>
      `${agreement.f1.toFixed(3)} (${cut.toFixed(2)})`.padStart(17),
    );
    console.log(name.padEnd(24), cells.join(''), beside.join(''));
  }
  console.log(
    'The plain methods take the pairs that are each other’s best, with the cut that suits each row best.',
  );
  if (process.argv.includes('--details')) printDetails(agreementOf(ours, all, () => true));
  console.log('\nWritten for this, in other fields (the fit saw them; `npm run fit` prints them held out)');
  printCases(await writtenCases());
  const folder = process.env.BENCH_PAIRS;
  if (folder) {
    console.log('\nElsewhere, never seen by the fit');
    printCases(await elsewhere(folder));
  }
}

const leavesOf = (pairs: readonly FoundPair[]): Found =>
  new Map(pairs.filter(({ scored }) => scored).map(({ a, b, relation }) => [pairKey(a, b), relation]));

/** Pairs of documents that are not ours: each set against the plain methods with the cut that suits it best. */
function printCases(cases: readonly Case[]): void {
  for (const { name, a, b, labels } of cases.filter(({ labels }) => labels.size > 0)) {
    const rows = [...labels].map(([key, { kind, strength, relations }]): PairLabel => {
      const [one, other] = key.split(' ') as [string, string];
      return { a: one, b: other, kind, strength: strength === 'strong' ? 'must' : 'may', relations };
    });
    printRow(
      name,
      leavesOf(findPairs([a, b]).pairs),
      [a, b],
      rows.filter(({ kind }) => kind === 'leaf'),
    );
  }
  const apart = cases.filter(({ labels }) => labels.size === 0);
  const found = apart.reduce((sum, { a, b }) => sum + leavesOf(findPairs([a, b]).pairs).size, 0);
  console.log(
    `${apart.length} pairs of documents without a label: ${found} pairs of clauses, all counted wrong`,
  );
}

function printRow(
  name: string,
  ours: Found,
  documents: readonly ExtractedDocument[],
  labels: readonly PairLabel[],
): void {
  const it = agreementOf(ours, labels, () => true);
  const beside = [cosine, dice].map((method) => {
    const { agreement, cut } = bestCut(mutualBest(documents, method), labels, () => true);
    return `${agreement.f1.toFixed(3)} (${cut.toFixed(2)})`.padStart(17);
  });
  const cells = [it.precision, it.recall, it.f1, it.relations].map((x) => x.toFixed(3).padStart(7));
  console.log(name.padEnd(44), cells.join(''), beside.join(''));
  if (process.argv.includes('--details')) printDetails(it);
}

/** Counts what is labelled held out, and what is found and not labelled at all between the same clauses. */
function heldOnly(all: readonly PairLabel[], held: ReadonlySet<string>, later: boolean): Counted {
  const clauses = new Set(all.filter((row) => held.has(pairKey(row.a, row.b))).flatMap(({ a, b }) => [a, b]));
  const known = new Set(all.map(({ a, b }) => pairKey(a, b)));
  return (a, b) =>
    isLater(a, b) === later &&
    (held.has(pairKey(a, b)) || (!known.has(pairKey(a, b)) && clauses.has(a) && clauses.has(b)));
}

function bestCut(pairs: readonly ScoredPair[], labels: readonly PairLabel[], counted: Counted) {
  let best: { agreement: Agreement; cut: number } | null = null;
  for (let cut = 0.02; cut < 0.6; cut += 0.02) {
    const found = new Map(pairs.filter(({ score }) => score >= cut).map(({ key }) => [key, null]));
    const agreement = agreementOf(found, labels, counted);
    if (best === null || agreement.f1 > best.agreement.f1) best = { agreement, cut };
  }
  return best as { agreement: Agreement; cut: number };
}

function printDetails({ misses, extras }: Agreement): void {
  for (const key of misses) console.log('missed', key);
  for (const key of extras) console.log('extra ', key);
}
