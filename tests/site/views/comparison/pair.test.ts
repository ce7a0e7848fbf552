import { describe, expect, test } from 'vitest';
import { besidePath, besideRow, compareDocuments, comparedDocuments } from '#site/views/comparison/pair.ts';
import { drawStrip } from '#site/views/comparison/strip.ts';
import { contextOf, openingWords, titleRow } from '#site/views/comparison/told/titles.ts';
import { clause, pair, recordsOf, substance, text } from '../sample-records.ts';

const records = recordsOf(
  [
    clause('a/1', '一二三四五六'),
    clause('a/2', '七八'),
    clause('b/1', '一二三'),
    clause('b/2', '四五六'),
    clause('b/3', '九'),
    clause('c/1', '十'),
  ],
  {
    alignments: {
      possible: [],
      releases: [],
      pairs: [
        pair('a/1', 'b/1', { sameShare: 0.5 }, 'partial'),
        pair('a/1', 'b/2', { sameShare: 0.5, substance: [substance('date', '2018年', '2020年')] }, 'partial'),
      ],
      groups: [],
    },
    borrowings: [{ document: 'a', from: 'b', share: 0.4, runs: [] }],
    shelf: [],
    neighbours: [
      { document: 'a', others: ['b'] },
      { document: 'b', others: ['a'] },
      { document: 'c', others: [] },
    ],
  },
);
const comparison = compareDocuments(records, 'a', 'b');

describe('two documents', () => {
  test('one clause against two stands in one row; what is alone stands where its own text has it', () => {
    const ids = comparison.rows.map(({ cells }) =>
      cells.map((cell) => (cell.state === 'aligned' ? cell.clauses.map((entry) => entry.clause.id) : [])),
    );
    expect(ids).toEqual([
      [['a/1'], ['b/1', 'b/2']],
      [[], ['b/3']],
      [['a/2'], []],
    ]);
  });

  test('says what became of each row and how much is shared', () => {
    expect(comparison.rows.map(({ fate }) => fate)).toEqual(['substance', 'missing', 'missing']);
    expect(comparison.borrowed).toEqual([0.4, 0]);
  });

  test('every clause of both documents appears once', () => {
    const shown = comparison.rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell.state === 'aligned' ? cell.clauses.map((entry) => entry.clause.id) : [])),
    );
    expect(shown.toSorted()).toEqual(['a/1', 'a/2', 'b/1', 'b/2', 'b/3']);
  });

  test('neighbours are compared either way round, others not', () => {
    expect(comparedDocuments(records)).toEqual([
      { a: 'a', b: 'b' },
      { a: 'b', b: 'a' },
    ]);
    expect(besidePath(records, 'b', 'a')).toBe('/compare/b/a/');
    expect(besidePath(records, 'a', 'c')).toBe('/side-by-side/?a=a&b=c');
    expect(besideRow(records, clause('b/2', ''), 'c')).toBe('/side-by-side/?a=b&b=c#b/2');
  });
});

describe('the overview strip', () => {
  const { bars, links } = drawStrip(comparison);

  test('each bar is filled from end to end, pieces as long as their texts', () => {
    for (const bar of bars) expect(bar.reduce((sum, { length }) => sum + length, 0)).toBeCloseTo(1000);
    expect(bars[0].map(({ length }) => length)).toEqual([750, 250]);
  });

  test('one clause leads to both of its counterparts', () => {
    expect(links.map(({ from, to }) => [from.clause, to.clause])).toEqual([
      ['a/1', 'b/1'],
      ['a/1', 'b/2'],
    ]);
  });
});

describe('titles', () => {
  test.each([
    [
      '到2018年，每万常住人口拥有全科医生',
      '到2018年，每万常住人口拥有全科医生',
      'the first phrase is too short',
    ],
    ['加强基层人力资源配置，各区要', '加强基层人力资源配置', 'whole phrases only'],
    ['短', '短', 'a short text is its own title'],
  ])('%s → %s (%s)', (body, expected) => {
    expect(openingWords(text(body)).hans).toBe(expected);
  });

  test('a heading that stands everywhere takes the one above it along', () => {
    const goal = text('工作目标');
    const headed = recordsOf([
      clause('a/1', '', { heading: text('人才队伍'), leaf: false, topics: [] }),
      ...[2, 3, 4].map((n) => clause(`a/${n}`, '正文', { heading: goal, parent: 'a/1' })),
      clause('b/1', '', { heading: text('人才') }),
    ]);
    const row = compareDocuments(headed, 'a', 'b').rows.find(({ id }) => id === 'a/2');
    expect(row && titleRow(headed, row)).toEqual({ title: goal, context: text('人才队伍') });
  });

  test('and so does a heading that is nothing but a set phrase, though it stands once', () => {
    const headed = recordsOf([
      clause('a/1', '', { heading: text('优化提升整体医疗服务水平'), leaf: false }),
      clause('a/1.2', '正文', { heading: text('主要任务'), parent: 'a/1' }),
      clause('a/1.3', '正文', { heading: text('加强学科建设'), parent: 'a/1' }),
    ]);
    const contexts = headed.clauses.map((one) => contextOf(headed, one)?.hans ?? null);
    expect(contexts).toEqual([null, '优化提升整体医疗服务水平', null]);
  });
});

test('headings of the same words stand beside each other where the sections above them do', () => {
  const heading = (id: string, words: string, parent: string | null) =>
    clause(id, '', { leaf: false, heading: text(words), parent });
  const under = (id: string, parent: string) => clause(id, id, { parent });
  const ours = ['a', 'b'].flatMap((document) => [
    heading(`${document}/1`, '加强人才队伍', null),
    heading(`${document}/1.1`, '重点任务', `${document}/1`),
    under(`${document}/1.1.1`, `${document}/1.1`),
    heading(`${document}/2`, document === 'a' ? '加强信息化' : '加强中医药', null),
    heading(`${document}/2.1`, '重点任务。', `${document}/2`),
    under(`${document}/2.1.1`, `${document}/2.1`),
  ]);
  const { rows } = compareDocuments(recordsOf(ours), 'a', 'b');
  const beside = rows.flatMap(({ cells }) => {
    const ids = cells.map((cell) => (cell.state === 'aligned' ? cell.clauses[0]?.clause.id : null));
    return ids.every(Boolean) ? [ids] : [];
  });
  expect(beside).toEqual([
    ['a/1', 'b/1'],
    ['a/1.1', 'b/1.1'],
  ]);
});
