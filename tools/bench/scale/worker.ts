/** Runs the pipeline over a corpus of one size in a process of its own and prints what it took as JSON. */

import { readContent } from '#io/read-content.ts';
import { readSeeds } from '#io/read-seeds.ts';
import type { AlignmentsRecord } from '#model/alignment.ts';
import type { Content } from '#model/kept/content.ts';
import { EMPTY_CONTENT } from '#model/kept/content.ts';
import { parseSeed } from '#parse/parse-seed.ts';
import { runPipeline } from '../../../src/pipeline.ts';
import { makeCorpus } from './corpus.ts';

export interface Measured {
  readonly documents: number;
  readonly clauses: number;
  readonly seconds: number;
  /** Of the processor, all threads; what others do on the machine leaves it as it is. */
  readonly processorSeconds: number;
  readonly stages: Readonly<Record<string, number>>;
  readonly megabytes: number;
  readonly pairs: number;
  readonly groups: number;
  readonly survival: Survival;
}

/** Shares of the pairs of the five documents, over all copies. */
export interface Survival {
  /** Paired within its own copy. */
  readonly own: number;
  /** In one row with its counterpart of some copy. */
  readonly row: number;
  /** Of all pairs found, those that join copies of one clause or of two that are paired. */
  readonly right: number;
}

const copies = Number(process.argv[2]);
const root = new URL('../../../', import.meta.url).pathname;
const written = readContent(`${root}content`, { editorial: false }).value;
const content: Content = {
  ...EMPTY_CONTENT,
  topics: written.topics,
  conversions: written.conversions,
  indicators: written.indicators,
};
const originals = (await readSeeds(`${root}seeds`, [])).value.map((seed) => parseSeed(seed).value);

const stages: Record<string, number> = {};
const corpus = makeCorpus(originals, copies);
const used = process.cpuUsage();
const start = performance.now();
let last = start;
const { value } = runPipeline(corpus, content, (stage) => {
  const now = performance.now();
  stages[stage] = (now - last) / 1000;
  last = now;
});
const seconds = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage(used);
const processorSeconds = (user + system) / 1e6;
// Linux counts kilobytes.
const megabytes = process.resourceUsage().maxRSS / 1024;

const truth = runPipeline(makeCorpus(originals, 1), content, () => {}).value.alignments;
const measured: Measured = {
  documents: corpus.length,
  clauses: value.clauses.length,
  seconds,
  processorSeconds,
  stages,
  megabytes,
  pairs: value.alignments.pairs.length,
  groups: value.alignments.groups.length,
  survival: survivalOf(value.alignments, truth, new Set(value.clauses.map(({ id }) => id))),
};
console.log(JSON.stringify(measured));

/** `foshan-2016-plan-7/2.5.1` → `foshan-2016-plan/2.5.1`. */
function originalOf(id: string): string {
  return id.replace(/-\d+\//, '/');
}

function survivalOf(
  found: AlignmentsRecord,
  truth: AlignmentsRecord,
  clauses: ReadonlySet<string>,
): Survival {
  const key = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);
  const pairs = new Set(found.pairs.map(({ a, b }) => key(a, b)));
  const rows = new Map<string, Set<string>>();
  for (const { members } of found.groups) {
    const kinds = new Set(members.map(originalOf));
    for (const member of members) rows.set(member, (rows.get(member) ?? new Set()).union(kinds));
  }
  const right = new Set(truth.pairs.map(({ a, b }) => key(originalOf(a), originalOf(b))));
  let [all, own, row] = [0, 0, 0];
  for (const { a, b } of truth.pairs)
    for (let copy = 0; copy < copies; copy++) {
      const [x, y] = [a.replace('-0/', `-${copy}/`), b.replace('-0/', `-${copy}/`)];
      if (!clauses.has(x) || !clauses.has(y)) continue;
      all++;
      if (pairs.has(key(x, y))) own++;
      if (pairs.has(key(x, y)) || rows.get(x)?.has(originalOf(y)) || rows.get(y)?.has(originalOf(x))) row++;
    }
  const sound = found.pairs.filter(({ a, b }) => {
    const [x, y] = [originalOf(a), originalOf(b)];
    return x === y || right.has(key(x, y));
  });
  return { own: own / all, row: row / all, right: sound.length / Math.max(1, found.pairs.length) };
}
