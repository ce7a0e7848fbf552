import { expect, test } from 'vitest';
import { readContent } from '#io/read-content.ts';
import { readSeeds } from '#io/read-seeds.ts';
import type { Content } from '#model/kept/content.ts';
import { EMPTY_CONTENT } from '#model/kept/content.ts';
import type { Seed } from '#model/line.ts';
import { runPipeline } from '../../src/pipeline.ts';
import { fromLine, toLine } from '../../src/stages/json-lines.ts';
import { fromRecordLines, toRecordLines } from '../../src/stages/record-lines.ts';
import {
  candidates,
  choose,
  convert,
  Descriptions,
  describe as describeAll,
  extract,
  grams,
  headOf,
  parse,
  publish,
  Scorer,
  seedLine,
} from '../../src/stages/stages.ts';

/** As between two machines: through a line of JSON, and in no order that anybody can rely on. */
const carry = <T>(values: readonly T[]): T[] =>
  values.map((value) => fromLine(toLine(value)) as T).toSorted((x, y) => (toLine(x) < toLine(y) ? 1 : -1));

function byFilters(seeds: readonly Seed[], content: Content) {
  const parsed = carry(carry(seeds.map(seedLine)).map(parse));
  const descriptions = new Descriptions(carry(describeAll(carry(parsed.map(headOf)), content)), content);
  const converted = carry(parsed.map((one) => convert(one, descriptions)));
  const extracted = carry(converted.map((one) => extract(one, descriptions)));
  const pairs = carry(candidates(carry(extracted.map(grams))));
  const scorer = new Scorer(content);
  const chosen = carry(carry(pairs.map((pair) => scorer.score(pair))).map(choose));
  const { records, diagnostics } = publish(extracted, chosen, descriptions);
  return {
    records: fromRecordLines([...toRecordLines(records)].map((line) => fromLine(toLine(line)) as never)),
    diagnostics,
  };
}

const FIELDS = ['教育', '交通', '养老', '环保', '住房', '文化', '水利', '旅游', '气象'];
const short = (n: number): Seed => {
  const field = FIELDS[n % FIELDS.length] as string;
  const text = `${field}工作方案（第${n}号）\n一、工作目标\n到2026年，建成${n + 3}个${field}示范点，${field}覆盖率达到${60 + (n % 30)}%。\n二、主要任务\n各县要加强${field}设施建设，落实${field}经费。（县${field}局负责）\n`;
  return {
    id: `doc-${String(n).padStart(3, '0')}`,
    file: `seeds/doc-${n}.txt`,
    text,
    sha256: '0'.repeat(64),
    bytes: text.length,
    descriptor: null,
  };
};

test.each<[string, () => Promise<[readonly Seed[], Content]>]>([
  [
    'the edition that stands here',
    async () => {
      const content = readContent('content', { editorial: true }).value;
      return [(await readSeeds('seeds', content.descriptors)).value, content];
    },
  ],
  [
    'more documents than are all compared with each other',
    async () => [Array.from({ length: 48 }, (_, n) => short(n)), EMPTY_CONTENT],
  ],
])('filters in any order give the records of one run: %s', async (_, read) => {
  const [seeds, content] = await read();
  const whole = runPipeline(seeds, content, () => {});
  const { records, diagnostics } = byFilters(seeds, content);
  expect(records.alignments.pairs.length).toBeGreaterThan(10);
  for (const name of Object.keys(whole.value) as (keyof typeof records)[])
    expect(JSON.stringify(records[name]), name).toBe(JSON.stringify(whole.value[name]));
  expect(diagnostics).toEqual(whole.diagnostics);
});
