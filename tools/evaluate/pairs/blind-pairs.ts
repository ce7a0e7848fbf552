/** Pairs of documents that were labelled before anything was run on them: as first run, and now. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readPlain } from '#io/plain-file.ts';
import type { Relation } from '#model/alignment.ts';
import { documentOf } from '#model/clause-id.ts';
import type { Records } from '#model/records.ts';
import { type Agreement, agreementOf } from './agreement.ts';

export interface PairFigures {
  /** `air-cangyu-2024 × air-qingze-2024` */
  readonly name: string;
  /** Labels that have to be found, and how many were. */
  readonly must: number;
  readonly hits: number;
  /** Found and neither a label that must nor one that may be. */
  readonly extras: number;
  /** Of the hits: whose relation the label allows. */
  readonly relationsRight: number;
}

export interface BlindPairs {
  readonly pairs: readonly PairFigures[];
  /** Pairs of documents on different matters, and the pairs of clauses found in them; all of these are wrong. */
  readonly unrelated: { readonly documents: number; readonly found: number };
}

interface LabelFile {
  readonly pairs: readonly {
    readonly a: string;
    readonly b: string;
    readonly matches: readonly {
      readonly a: string;
      readonly b: string;
      readonly kind?: 'heading' | 'leaf';
      readonly strength: 'strong' | 'weak';
      readonly relations?: readonly Relation[];
    }[];
  }[];
}

const read = (folder: string, file: string) => JSON.parse(readPlain(join(folder, file)));
const keyOf = (a: string, b: string): string => [a, b].sort().join(' ');

/** `records`: those of the folder's texts alone. */
export function scoreBlindPairs(records: Records, folder: string): BlindPairs {
  const labels: LabelFile = read(folder, 'labels.json');
  const leaves = new Set(records.clauses.filter(({ leaf }) => leaf).map(({ id }) => id));
  const found = Map.groupBy(
    records.alignments.pairs.filter(({ a, b }) => leaves.has(a) && leaves.has(b)),
    ({ a, b }) => keyOf(documentOf(a), documentOf(b)),
  );
  const pairs = labels.pairs.map(({ a, b, matches }): PairFigures => {
    const rows = new Map(matches.map((row) => [keyOf(`${a}/${row.a}`, `${b}/${row.b}`), row]));
    const here = found.get(keyOf(a, b)) ?? [];
    found.delete(keyOf(a, b));
    const hits = here.filter((pair) => rows.get(keyOf(pair.a, pair.b))?.strength === 'strong');
    return {
      name: `${a} × ${b}`,
      must: matches.filter(({ strength, kind }) => strength === 'strong' && kind !== 'heading').length,
      hits: hits.length,
      extras: here.filter((pair) => !rows.has(keyOf(pair.a, pair.b))).length,
      relationsRight: hits.filter(({ a: one, b: other, relation }) =>
        rows.get(keyOf(one, other))?.relations?.includes(relation),
      ).length,
    };
  });
  const documents = records.documents.length;
  return {
    pairs,
    unrelated: {
      documents: (documents * (documents - 1)) / 2 - pairs.length,
      found: [...found.values()].reduce((sum, list) => sum + list.length, 0),
    },
  };
}

export const firstBlindPairs = (folder: string): BlindPairs => read(folder, 'first.json');

export const blindPairsAgreement = (folder: string): Agreement | null =>
  existsSync(join(folder, 'second-labels.json'))
    ? agreementOf(read(folder, 'labels.json'), read(folder, 'second-labels.json'))
    : null;

/** A Markdown table of both runs. */
export function blindPairsTable(first: BlindPairs, now: BlindPairs): string {
  const share = (part: number, of: number) => (of === 0 ? '–' : (part / of).toFixed(3));
  const cells = ({ must, hits, extras, relationsRight }: PairFigures) =>
    `${share(hits, hits + extras)} | ${share(hits, must)} | ${share(relationsRight, hits)}`;
  const rows = first.pairs.map((one) => {
    const after = now.pairs.find(({ name }) => name === one.name);
    return `| ${one.name} | ${one.must} | ${cells(one)} | ${after ? cells(after) : '– | – | –'} |`;
  });
  return [
    '| | labels | first: precision | recall | relation | now: precision | recall | relation |',
    '|---|---|---|---|---|---|---|---|',
    ...rows,
    `| ${now.unrelated.documents} pairs on different matters: pairs of clauses found | 0 | ${first.unrelated.found} | | | ${now.unrelated.found} | | |`,
  ].join('\n');
}
