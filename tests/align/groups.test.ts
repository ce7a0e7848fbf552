import { describe, expect, test } from 'vitest';
import { alignClauses } from '#align/align-clauses.ts';
import { groupPairs } from '#align/groups.ts';
import type { PairRecord } from '#model/alignment.ts';
import { first, NO_CONTENT, second, twinOf } from './documents.ts';

const documents = [first, second];
const { pairs } = alignClauses(documents, NO_CONTENT).value;
const rows = (published: readonly string[] = []) => groupPairs(pairs, documents, new Set(published));

describe('rows', () => {
  test('hold every clause that has a counterpart, a split clause in the row of each', () => {
    expect(rows().map(({ members }) => members.join(' '))).toEqual([
      'first-2016/1 second-2017/1',
      'first-2016/1.1 second-2017/1.1 second-2017/1.2',
      'first-2016/1.2 second-2017/1.3',
      'first-2016/2 second-2017/2',
      'first-2016/2.1 second-2017/2.1',
    ]);
  });

  test('are named after their earliest member', () => {
    expect(rows().map(({ id }) => id)).toContain('first-2016-1.2');
  });

  test('keep the name under which they were published', () => {
    expect(rows(['second-2017-1.3']).map(({ id }) => id)).toContain('second-2017-1.3');
  });

  test('keep their names when a document is added', () => {
    const third = twinOf(second, 'third-2018');
    const more = alignClauses([first, second, third], NO_CONTENT).value.groups.map(({ id }) => id);
    for (const { id } of rows()) expect(more).toContain(id);
  });

  test('take a clause where its text is the same before where only the measure is, whatever the scores', () => {
    const third = twinOf(second, 'third-2018');
    const pair = (a: string, b: string, relation: PairRecord['relation'], score: number) =>
      ({ a, b, relation, score, basis: 'auto', decision: null }) as unknown as PairRecord;
    const found = groupPairs(
      [
        pair('first-2016/1.1', 'second-2017/1.1', 'same', 0.9),
        pair('first-2016/1.2', 'second-2017/1.3', 'same', 0.9),
        pair('first-2016/1.1', 'third-2018/1.1', 'equivalent', 0.6),
        pair('first-2016/1.2', 'third-2018/1.1', 'same', 0.5),
      ],
      [first, second, third],
      new Set(),
    );
    const rows = found.filter(({ members }) => members.includes('third-2018/1.1'));
    expect(rows.map(({ members }) => members[0])).toEqual(['first-2016/1.2']);
  });

  const pair = (a: string, b: string, relation: PairRecord['relation'], score = 0.9) =>
    ({ a, b, relation, score, basis: 'auto', decision: null }) as unknown as PairRecord;
  const membersOf = (pairs: readonly PairRecord[]) =>
    groupPairs(pairs, [first, second, twinOf(second, 'third-2018')], new Set()).map(({ members }) =>
      members.join(' '),
    );

  test('hold no clause that has no counterpart in the core of the row', () => {
    expect(
      membersOf([
        pair('first-2016/1.1', 'second-2017/1.1', 'equivalent'),
        pair('first-2016/1.1', 'second-2017/1.2', 'partial'),
        // On another matter than the row: a counterpart of the part that is attached alone.
        pair('second-2017/1.2', 'third-2018/1.2', 'partial'),
      ]),
    ).toEqual(['first-2016/1.1 second-2017/1.1 second-2017/1.2', 'second-2017/1.2 third-2018/1.2']);
  });

  test('are one where one article stands against three of a later text', () => {
    const three = ['1.1', '1.2', '1.3'];
    expect(membersOf(three.map((path) => pair('first-2016/1.1', `second-2017/${path}`, 'partial')))).toEqual([
      'first-2016/1.1 second-2017/1.1 second-2017/1.2 second-2017/1.3',
    ]);
  });

  test('have each a name of its own', () => {
    const names = rows().map(({ id }) => id);
    expect(new Set(names).size).toBe(names.length);
  });
});
