/** How far two readers agree on pairs of clauses: the ceiling of what a program can be held to. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readPlain } from '#io/plain-file.ts';

interface Match {
  readonly a: string;
  readonly b: string;
  readonly kind?: 'leaf' | 'heading';
  readonly strength: 'strong' | 'weak';
  readonly relations?: readonly string[];
}

interface Labels {
  readonly pairs: readonly { readonly a: string; readonly b: string; readonly matches: readonly Match[] }[];
}

export interface Agreement {
  readonly pairsOfDocuments: number;
  /** Pairs of clauses that both, only the first, only the second named, surely or not. */
  readonly both: number;
  readonly first: number;
  readonly second: number;
  readonly f1: number;
  /** The sure pairs of one against all pairs of the other, each way. */
  readonly sureOfFirst: number;
  readonly sureOfSecond: number;
  /** Cohen's κ of the relation of the pairs that both named. */
  readonly relation: number | null;
}

/** The first relation that a label allows; none where it names none. */
type Named = ReadonlyMap<string, Match>;

export function agreementOf(one: Labels, other: Labels): Agreement {
  const read = ({ pairs }: Labels, among: ReadonlySet<string>): Named =>
    new Map(
      pairs
        .filter(({ a, b }) => among.has(`${a} ${b}`))
        .flatMap(({ a, b, matches }) =>
          matches
            .filter(({ kind }) => kind !== 'heading')
            .map((match) => [`${a}/${match.a} ${b}/${match.b}`, match] as const),
        ),
    );
  const documents = new Set(other.pairs.map(({ a, b }) => `${a} ${b}`));
  const [left, right] = [read(one, documents), read(other, documents)];
  const common = [...left.keys()].filter((key) => right.has(key));
  const sure = (of: Named, against: Named): number => {
    const keys = [...of].filter(([, { strength }]) => strength === 'strong').map(([key]) => key);
    return keys.filter((key) => against.has(key)).length / keys.length;
  };
  return {
    pairsOfDocuments: documents.size,
    both: common.length,
    first: left.size - common.length,
    second: right.size - common.length,
    f1: (2 * common.length) / (left.size + right.size),
    sureOfFirst: sure(left, right),
    sureOfSecond: sure(right, left),
    relation: kappa(
      common.map((key) => [relationOf(left, key, right), relationOf(right, key, left)] as const),
    ),
  };
}

/** Where a reader allowed several, the one that the other chose. */
function relationOf(of: Named, key: string, other: Named): string {
  const own = of.get(key)?.relations ?? [];
  return own.find((relation) => other.get(key)?.relations?.includes(relation)) ?? own[0] ?? '';
}

/** Cohen's κ: agreement beyond chance, 1 at most; null without pairs or where chance alone explains all. */
export function kappa(pairs: readonly (readonly [string, string])[]): number | null {
  if (pairs.length === 0) return null;
  const agreed = pairs.filter(([a, b]) => a === b).length / pairs.length;
  const share = (side: 0 | 1, name: string) =>
    pairs.filter((pair) => pair[side] === name).length / pairs.length;
  const names = new Set(pairs.flat());
  const chance = [...names].reduce((sum, name) => sum + share(0, name) * share(1, name), 0);
  return chance === 1 ? null : (agreed - chance) / (1 - chance);
}

/** Of the texts written for this; null where no second reading is kept. */
export function readAgreement(gold: string): Agreement | null {
  const [one, other] = ['labels.json', 'second-labels.json'].map((name) =>
    join(gold, 'alignments/fictitious', name),
  ) as [string, string];
  if (!existsSync(one) || !existsSync(other)) return null;
  const read = (file: string): Labels => JSON.parse(readPlain(file));
  return agreementOf(read(one), read(other));
}

/** In one line, for the terminal and the page. */
export const agreementText = (one: Agreement): string =>
  `${one.pairsOfDocuments} pairs of documents read twice: ${one.both} pairs of clauses named by both, ${one.first} by the first reader alone, ` +
  `${one.second} by the second; F1 ${one.f1.toFixed(3)}; sure pairs of the first that the second has ${one.sureOfFirst.toFixed(3)}, ` +
  `the other way ${one.sureOfSecond.toFixed(3)}; κ of their relation ${one.relation?.toFixed(3) ?? '–'}`;
