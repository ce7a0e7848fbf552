/** What the labels of a document leave out, or say of a place that no clause covers. */
import { describe, expect, test } from 'vitest';
import type { TargetRecord } from '#model/facts/target.ts';
import type { Records } from '#model/records.ts';
import { scoreAgencies } from '../../../tools/evaluate/facts.ts';
import type { LabelSet } from '../../../tools/evaluate/labels/labels.ts';
import { placeOf, unlabelledAnnexes } from '../../../tools/evaluate/labels/outside.ts';
import { scoreTargets } from '../../../tools/evaluate/targets.ts';

const empty = {
  countsParagraphs: () => true,
  agencies: [],
  citations: [],
  alignments: [],
  nonTargets: [],
  neutral: [],
};

test('units without a path are those of an annex that the labels leave out of the outline', () => {
  const texts = new Map([['d', '一、总体目标\n附件\n市财政局 市教育局']]);
  const agency = (name: string) => ({ id: name, name: { source: name, hans: name, hant: name } });
  const clauses = [
    {
      id: 'd/2',
      document: 'd',
      parent: null,
      marker: '附件',
      spans: [[7, 9]],
      responsibility: { agencies: [agency('市财政局'), agency('市教育局')], lead: '市财政局' },
    },
  ] as unknown as Records['clauses'];
  const units = {
    document: 'd',
    path: null,
    names: ['市财政局', '市民政局'],
    lead: null,
    leadDeclared: null,
  };
  const labels: LabelSet = {
    ...empty,
    outline: [],
    targets: [],
    texts,
    agencies: [units],
    scope: { agencies: ['d'] },
  };
  const { must, hits, misses, extras } = scoreAgencies({ clauses } as Records, labels);
  expect([must, hits, misses, extras]).toEqual([2, 1, ['d/null 市民政局'], ['d/null 市教育局']]);
});

describe('places without a clause', () => {
  const outline = [{ marker: '一、', starts: '总体目标' }];
  const text =
    '为做好工作，确保覆盖率达到90%，\n制定本方案。\n一、总体目标\n建成5所。\n附件1\n任务表\n新建3座';

  test('a label stands in the preamble or in an annex, as the text says', () => {
    expect(placeOf(text, outline, '确保覆盖率达到90%，制定本方案', null)).toBe('preamble');
    expect(placeOf(text, outline, '新建3座', null)).toBe('annex');
    expect(placeOf(text, [], null, null)).toBe('annex');
    // A bare figure stands anywhere: the line of its label tells.
    const lines = text.split('\n');
    const lineOf = (words: string) => lines.findIndex((line) => line.includes(words)) + 1;
    expect(placeOf(text, outline, '0', lineOf('90%'))).toBe('preamble');
    expect(placeOf(text, outline, '0', lineOf('新建3座'))).toBe('annex');
  });

  const at = (words: string) => text.indexOf(words);
  const clause = (id: string, marker: string, parent: string | null = null, start = at(marker)) =>
    ({
      id,
      document: 'd',
      parent,
      marker,
      spans: [[start, start + 1]],
    }) as unknown as Records['clauses'][number];
  const labels = (rows: readonly string[], markers: readonly string[] = [], own = text): LabelSet => ({
    ...empty,
    texts: new Map([['d', own]]),
    outline: rows.map((path, n) => ({
      document: 'd',
      path,
      marker: markers[n] ?? '',
      leaf: true,
      starts: '',
    })),
    targets: [],
    scope: {},
  });

  test('an annex that the labels do not name is set aside with what stands under it, another is not', () => {
    const clauses = [clause('d/1', '一、'), clause('d/2', '附件1'), clause('d/2.1', '1.', 'd/2')];
    expect([...unlabelledAnnexes(clauses, labels(['1']))]).toEqual([
      ['d/2', 'd/2'],
      ['d/2.1', 'd/2'],
    ]);
    expect([...unlabelledAnnexes(clauses, labels(['1', '2', '2.1']))]).toEqual([]);
  });

  test('an annex is not set aside because our parser sees one', () => {
    const clauses = [clause('d/1', '一、'), clause('d/3', '附件1')];
    const none = (set: LabelSet, found = clauses) => expect([...unlabelledAnnexes(found, set)]).toEqual([]);
    // Labelled, at another path.
    none(labels(['1', '2'], ['一、', '附件1']));
    // Labels of parts of documents.
    none({ ...labels(['1']), texts: new Map() });
    // Where the text has no such line: a list of what is attached, a sentence.
    none(labels(['1'], [], text.replace('附件1\n', '附件：1.')));
    none(labels(['1']), [clause('d/3', '附件1', null, at('建成5所'))]);
  });

  test('numbers are set aside by the annex that they stand in', () => {
    const own = `${text}\n附件2\n又新建4座`;
    const [one, two] = [clause('d/2', '附件1'), clause('d/3', '附件2', null, own.indexOf('附件2'))];
    const target = (clauseId: string, numberText: string, value: number) =>
      ({ clause: clauseId, numberText, value, quote: numberText, unit: '座' }) as unknown as TargetRecord;
    const label = (numberText: string, value: number) =>
      ({ document: 'd', path: null, place: 'annex', numberText, value, unit: '座', must: true }) as never;
    const found = [target('d/2', '3座', 3), target('d/2', '9座', 9), target('d/3', '4座', 4)];
    const score = (value: number) =>
      scoreTargets(
        found,
        { ...labels(['1'], [], own), scope: { targets: ['d'] }, targets: [label(`${value}座`, value)] },
        [one, two],
      );
    expect([score(3).extras.length, score(3).aside.length]).toEqual([1, 1]);
    expect([score(7).extras.length, score(7).aside.length]).toEqual([3, 0]);
  });
});
