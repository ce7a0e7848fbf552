import { beforeAll, describe, expect, test } from 'vitest';
import type { Content } from '#model/kept/content.ts';
import { EMPTY_CONTENT } from '#model/kept/content.ts';
import type { Seed } from '#model/line.ts';
import type { Records } from '#model/records.ts';
import { runPipeline } from '../../src/pipeline.ts';
import { asText, COUNTIES, linesOf } from '../../tools/samples/schools.ts';
import { sampleSeed } from '../sample-seed.ts';

const SEEDS = COUNTIES.map((county, n) => sampleSeed(`county-${n}`, asText(linesOf(county))));
const run = (seeds: readonly Seed[], content: Content = EMPTY_CONTENT) =>
  runPipeline(seeds, content, () => {}).value;

describe('four plans of counties that no list has, with nothing written by hand', () => {
  let records: Records;
  beforeAll(() => {
    records = run(SEEDS);
  });

  test('places go by their own names, in three languages', () => {
    expect(records.places.map(({ id, name, code }) => [id, name, code])).toEqual([
      ['yunxi', { hans: '云溪', hant: '雲溪', en: 'Yunxi' }, null],
      ['liuquan', { hans: '柳泉', hant: '柳泉', en: 'Liuquan' }, null],
      ['shiqiao', { hans: '石桥', hant: '石橋', en: 'Shiqiao' }, null],
      ['qingyan', { hans: '青岩', hant: '青巖', en: 'Qingyan' }, null],
    ]);
    expect(records.documents.map(({ place }) => place?.id)).toEqual([
      'yunxi',
      'shiqiao',
      'liuquan',
      'qingyan',
    ]);
  });

  test('documents have short titles and are one series', () => {
    expect(records.shelf.map(({ shortTitle }) => shortTitle.hans)).toEqual([
      '云溪 2021',
      '石桥 2021',
      '柳泉 2022',
      '青岩 2022',
    ]);
    expect(new Set(records.shelf.map(({ series }) => series)).size).toBe(1);
    expect(records.shelf[0]?.series).not.toBeNull();
  });

  test('topics are the headings that they share, and every clause and row has one', () => {
    expect(records.topics.map(({ name }) => name.hans)).toEqual(['工作目标', '重点任务', '保障措施']);
    expect(
      records.topics.map(({ name }) => name.en),
      'nobody translated them',
    ).toEqual(['工作目标', '重点任务', '保障措施']);
    const ids = new Set(records.topics.map(({ id }) => id));
    expect(
      records.clauses.filter(({ topics }) => topics.length === 0 || !ids.has(topics[0] as string)),
    ).toEqual([]);
    expect(records.alignments.groups.filter(({ topic }) => !ids.has(topic))).toEqual([]);
  });

  test('indicators are the subjects that they share, marked as merged', () => {
    const kept = records.indicators.find(({ name }) => name.hans.includes('巩固率'));
    expect(kept).toMatchObject({ unit: '%', direction: 'higher', merged: true });
    expect(kept?.cells.map(({ targets }) => targets.length)).toEqual([1, 1, 1, 1]);
    const size = records.indicators.find(({ name }) => name.hans.includes('班额'));
    expect(size).toMatchObject({ unit: '人', direction: 'lower' });
    expect(
      records.comparisons.some(({ indicator, value }) => indicator === kept?.id && value !== 'equal'),
    ).toBe(true);
  });

  test('the order in which documents arrive changes no name', () => {
    const other = run([...SEEDS].reverse());
    expect(other.places).toEqual(records.places);
    expect(new Set(other.topics.map(({ id }) => id))).toEqual(new Set(records.topics.map(({ id }) => id)));
    expect(new Set(other.indicators.map(({ id }) => id))).toEqual(
      new Set(records.indicators.map(({ id }) => id)),
    );
  });
});

test('what people write wins, one thing at a time', () => {
  const [first, ...others] = SEEDS as [Seed, ...Seed[]];
  const records = run(
    [
      {
        ...first,
        descriptor: { id: first.id, seed: 'county-0.txt', shortTitle: { hans: '甲', hant: '甲', en: 'A' } },
      },
      ...others,
    ],
    {
      ...EMPTY_CONTENT,
      topics: [
        {
          id: 'schools',
          name: { hans: '学校', hant: '學校', en: 'Schools' },
          about: { hans: '', hant: '', en: '' },
          terms: ['学校', '教育'],
        },
      ],
    },
  );
  expect(records.shelf[0]).toMatchObject({ shortTitle: { en: 'A' }, series: expect.any(String) });
  expect(records.documents[0]?.place?.id).toBe('yunxi');
  expect(records.topics.map(({ id }) => id)).toEqual(['schools']);
  expect(records.indicators.every(({ merged, topic }) => merged && topic === 'schools')).toBe(true);
});

test('a known place brings what it belongs to, and the region is what all have in common', () => {
  const of = (place: string, n: number) =>
    sampleSeed(`d${n}`, asText(linesOf({ ...COUNTIES[n], name: place } as (typeof COUNTIES)[number])));
  const records = run([of('揭阳市', 0), of('普宁市', 1)]);
  expect(records.places.map(({ id, parent, level }) => [id, parent, level])).toEqual([
    ['guangdong', null, 'province'],
    ['jieyang', 'guangdong', 'city'],
    ['puning', 'jieyang', 'county'],
  ]);
  expect(records.edition.region?.en).toBe('Jieyang');
});

test('two documents of one place and year are told apart by their titles', () => {
  const [county] = COUNTIES as [(typeof COUNTIES)[number]];
  const text = asText(linesOf(county));
  const records = run([
    sampleSeed('a', text),
    sampleSeed('b', text.replaceAll('义务教育优质均衡发展', '学前教育普及普惠')),
  ]);
  expect(records.shelf.map(({ shortTitle }) => shortTitle)).toEqual([
    { hans: '云溪 2021 义务教育优质均衡发…', hant: expect.any(String), en: 'Yunxi 2021 (1)' },
    { hans: '云溪 2021 学前教育普及普惠行…', hant: expect.any(String), en: 'Yunxi 2021 (2)' },
  ]);
});
