/** What is kept of documents from run to run: the same records as without it, and nothing read twice. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { CHOICE } from '#align/document-pairs.ts';
import { readContent } from '#io/read-content.ts';
import { readSeeds } from '#io/read-seeds.ts';
import { type Content, type Descriptor, EMPTY_CONTENT, type Place } from '#model/kept/content.ts';
import type { Seed } from '#model/line.ts';
import { keptLine, runKept } from '../../src/commands/kept/run-kept.ts';
import { keyOfCode, StageStore, stagesIn } from '../../src/commands/kept/stage-store.ts';
import { runPipeline } from '../../src/pipeline.ts';

const folder = mkdtempSync(join(tmpdir(), 'duidu-kept-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What was said of files that cannot be read. */
const unread: string[] = [];
const hear = (path: string, why: string): void => void unread.push(`${basename(path)}: ${why}`);
afterEach(() => {
  unread.length = 0;
});

let content: Content;
let seeds: readonly Seed[];
beforeAll(async () => {
  content = readContent('content', { editorial: true }).value;
  seeds = (await readSeeds('seeds', content.descriptors)).value.toSorted((a, b) => a.bytes - b.bytes);
});

/** What was taken as it was of documents and of pairs of them; the records have to be those of a run without. */
function kept(
  texts: readonly Seed[],
  from = content,
  code = 'code',
): readonly [documents: number, pairs: number] {
  const counts = new Map<string, number>();
  const { value, diagnostics } = runKept(texts, from, {
    store: new StageStore(folder, hear),
    code,
    progress: (stage, { kept: count = -1 }) => counts.set(stage, count),
  });
  const fresh = runPipeline(texts, from, () => {});
  expect(JSON.stringify(value)).toBe(JSON.stringify(fresh.value));
  expect(diagnostics).toEqual(fresh.diagnostics);
  return [counts.get('extract') ?? -1, counts.get('align') ?? -1];
}

/** Keeps what is made of `texts`, as a run before would have. */
const keep = (texts: readonly Seed[], from = content): void =>
  void keptLine({ folder, code: () => 'code' }, hear)(texts, from);

const changed = (seed: Seed, from: string | RegExp, to: string): Seed => {
  const text = seed.text.replace(from, to);
  expect(text).not.toBe(seed.text);
  return { ...seed, text };
};

test('a document that is as it was is read once, two of them are aligned once', () => {
  const two = seeds.slice(0, 2);
  expect(kept(two)).toEqual([0, 0]);
  expect(kept(two)).toEqual([2, 1]);
  const three = seeds.slice(0, 3);
  expect(kept(three)).toEqual([2, 1]);
  expect(kept([changed(three[0] as Seed, '。', '，'), ...three.slice(1)])).toEqual([2, 1]);
});

describe('other code, content or decisions make it anew', () => {
  // The shortest two, jieyang-2017-alliance and xinhui-2017-plan.
  const two = () => seeds.slice(0, 2);
  const rewritten =
    (id: string, change: Partial<Place>) =>
    ({ places }: Content) => ({
      places: places.map((place) => (place.id === id ? { ...place, ...change } : place)),
    });
  const restated = (change: Partial<Descriptor>) =>
    two().map((seed, n) =>
      n > 0 ? seed : { ...seed, descriptor: { ...(seed.descriptor as Descriptor), ...change } },
    );
  const stated = <T>(value: T) => ({ value, evidence: '封面' });

  test('code', () => {
    keep(two());
    expect(kept(two(), content, 'other code')).toEqual([0, 0]);
  });

  test.each<[string, (content: Content) => Partial<Content>, readonly [documents: number, pairs: number]]>([
    ['conversions', ({ conversions }) => ({ conversions: { ...conversions, overrides: [] } }), [0, 0]],
    ['emendations', ({ emendations }) => ({ emendations: emendations.slice(1) }), [0, 0]],
    ['indicators', ({ indicators }) => ({ indicators: indicators.slice(1) }), [0, 0]],
    ['decisions on indicators', () => ({ indicatorDecisions: [] }), [0, 0]],
    ['topics', ({ topics }) => ({ topics: topics.slice(1) }), [0, 0]],
    ['agencies', ({ agencies }) => ({ agencies: agencies.slice(1) }), [0, 0]],
    ["a place's parent", rewritten('jieyang', { parent: null }), [1, 0]],
    ["a place's name", rewritten('jieyang', { name: { hans: '岐宁', hant: '岐寧', en: 'Qining' } }), [1, 0]],
    [
      "a place's full name",
      rewritten('jieyang', { fullName: { hans: '岐宁市', hant: '岐寧市', en: 'Qining' } }),
      [1, 0],
    ],
    ["the parent's parent", rewritten('jiangmen', { parent: null }), [1, 0]],
    [
      "a place's seal, which reading does not ask",
      rewritten('jieyang', { seal: { hans: '宁', hant: '寧' } }),
      [2, 1],
    ],
    ['the place of another document', rewritten('foshan', { parent: null }), [2, 1]],
    ['decisions about pairs alone', () => ({ alignments: [] }), [2, 0]],
  ])('%s', (_, change, expected) => {
    expect(decidedBetween(two())).not.toEqual([]);
    keep(two());
    expect(kept(two(), { ...content, ...change(content) })).toEqual(expected);
  });

  test.each<[Partial<Descriptor>, readonly [documents: number, pairs: number]]>([
    [{ place: 'foshan' }, [1, 0]],
    [{ title: stated('揭阳医联体通知') }, [1, 0]],
    [{ issuer: stated('揭阳市卫生局') }, [1, 0]],
    [{ issueNumber: stated('揭府〔2017〕1号') }, [1, 0]],
    [{ signedOn: stated('2017-01-02') }, [1, 0]],
    [{ period: stated({ from: 2017, to: 2019 }) }, [1, 0]],
    [{ script: stated('Hant' as const) }, [1, 0]],
    [{ series: 'other' }, [2, 1]],
    [{ shortTitle: { hans: '医联体', hant: '醫聯體', en: 'Alliance' } }, [2, 1]],
  ])('a descriptor that says %o', (change, expected) => {
    keep(two());
    expect(kept(restated(change))).toEqual(expected);
  });

  const decidedBetween = (texts: readonly Seed[]) =>
    content.alignments.filter(({ a, b }) =>
      texts.every(({ id }) => a.startsWith(`${id}/`) || b.startsWith(`${id}/`)),
    );
});

test('a document of a further city leaves the others as they were', () => {
  const bare = seeds.map((seed) => ({ ...seed, descriptor: null }));
  const cities = bare.filter(({ id }) => !id.startsWith('foshan'));
  keep(cities, EMPTY_CONTENT);
  expect(kept(bare, EMPTY_CONTENT)).toEqual([4, 6]);
});

test('with the document from which shared words are not told, pairs are made anew', () => {
  const [model] = seeds as [Seed];
  const short = Array.from({ length: CHOICE.all + 1 }, (_, n) => {
    const text = `某市${n}号工作方案\n\n一、推进分级诊疗制度建设，完善医疗服务体系，到2018年建成${n + 2}个中心。\n`;
    return { ...model, id: `short-${n}`, file: `seeds/short-${n}.txt`, text, descriptor: null };
  });
  keep(short.slice(1), EMPTY_CONTENT);
  expect(kept(short.slice(1), EMPTY_CONTENT)).toEqual([CHOICE.all, (CHOICE.all * (CHOICE.all - 1)) / 2]);
  expect(kept(short, EMPTY_CONTENT)).toEqual([CHOICE.all, 0]);
});

test.each<[string, (file: string) => void]>([
  ['cut', (file) => truncateSync(file, 1000)],
  [
    'of which one bit is another',
    (file) => {
      const bytes = readFileSync(file);
      const at = bytes.indexOf(Buffer.from('targets')) - 1000;
      bytes[at] = (bytes[at] as number) ^ 1;
      writeFileSync(file, bytes);
    },
  ],
])('a file that is %s is as good as none, which is told, and is written anew', (_, spoil) => {
  const [one] = seeds as [Seed];
  kept([one]);
  const file = join(folder, `${one.id}.document`);
  const whole = readFileSync(file).length;
  expect(unread).toEqual([]);
  spoil(file);
  expect(kept([one])).toEqual([0, 0]);
  expect(unread).toEqual([`${one.id}.document: its bytes are not those that were written`]);
  expect(readFileSync(file)).toHaveLength(whole);
  expect(kept([one])).toEqual([1, 0]);
});

test('one bit that is another anywhere in a file is noticed', () => {
  const shelf = () => {
    const store = new StageStore(folder, hear);
    const { kept: was } = store.take('bits', 'key', () => ({ text: '完善医疗服务体系', numbers: [1, 2.5] }));
    store.close('bits');
    return was;
  };
  shelf();
  const file = join(folder, 'bits');
  const bytes = readFileSync(file);
  for (let at = 0; at < bytes.length; at++) {
    writeFileSync(file, bytes.with(at, (bytes[at] as number) ^ 1));
    expect(shelf(), `byte ${at}`).toBe(false);
    expect(unread, `byte ${at}`).toHaveLength(at + 1);
    expect(readFileSync(file)).toEqual(bytes);
  }
});

test('what another run is writing stays, and what a killed one left goes', () => {
  // No process has it: the largest number that Linux gives is 4194304.
  const [living, dead] = [process.ppid, 99_999_999].map((pid) => `a.document.new-${pid}-file`);
  for (const name of [living, dead]) writeFileSync(join(folder, name as string), '');
  const [one] = seeds as [Seed];
  kept([one]);
  expect(readdirSync(folder)).toEqual([living, `${one.id}.document`]);
  rmSync(join(folder, living as string));
});

test('the sources are hashed once, and when it is asked', () => {
  const { code } = stagesIn(folder, process.cwd());
  expect(code()).toBe(keyOfCode(process.cwd()));
  const missing = stagesIn(folder, join(folder, 'nowhere'));
  expect(missing.code).toThrow('ENOENT');
});
