import { describe, expect, test } from 'vitest';
import { alignClauses } from '#align/align-clauses.ts';
import type { ExtractedDocument } from '#model/line.ts';
import { extracted, first, NO_CONTENT, second, twinOf } from './documents.ts';

const pairsOf = (documents: readonly ExtractedDocument[]) =>
  alignClauses(documents, NO_CONTENT).value.pairs.map(({ a, b, relation, part }) =>
    [a, b, relation, part].filter((cell) => cell !== null).join(' '),
  );

describe('pairs', () => {
  test('a clause is paired with its near-verbatim counterpart, and one that is spread over two with both', () => {
    expect(pairsOf([first, second])).toEqual([
      'first-2016/1 second-2017/1 same',
      'first-2016/1.1 second-2017/1.1 partial b',
      'first-2016/1.1 second-2017/1.2 partial b',
      'first-2016/1.2 second-2017/1.3 same',
      'first-2016/2 second-2017/2 same',
      'first-2016/2.1 second-2017/2.1 same',
    ]);
  });

  test('the order in which documents arrive changes nothing', () => {
    expect(alignClauses([second, first], NO_CONTENT)).toEqual(alignClauses([first, second], NO_CONTENT));
  });

  test('a document against itself is all same, each clause with its twin', () => {
    const { pairs } = alignClauses([first, twinOf(first, 'twin-2016')], NO_CONTENT).value;
    expect(pairs).toHaveLength(first.clauses.length);
    for (const { a, b, relation, differences } of pairs) {
      expect(b).toBe(a.replace('first-', 'twin-'));
      expect(relation).toBe('same');
      expect(differences.sameShare).toBe(1);
      expect(differences.substance).toEqual([]);
    }
  });

  test('clauses of one document are never paired', () => {
    expect(pairsOf([first])).toEqual([]);
  });

  test('nothing is paired where nothing is shared', () => {
    const other = extracted({
      id: 'other',
      clauses: [{ path: '1', heading: '防震减灾', body: '加强地震监测预报。' }],
    });
    expect(pairsOf([first, other])).toEqual([]);
  });

  test('a document without clauses is no error', () => {
    expect(pairsOf([first, extracted({ id: 'empty' }), second])).toEqual(pairsOf([first, second]));
  });
});

describe('evidence', () => {
  test('names the longest shared runs and parts between 0 and 1', () => {
    const { pairs } = alignClauses([first, second], NO_CONTENT).value;
    const pair = pairs.find(({ a }) => a === 'first-2016/2.1');
    expect(pair?.evidence?.sharedRuns[0]).toBe(
      '逐步提高大病保险支付比例，减轻群众大病医疗费用负担，切实避免人民群众因病致贫、因病返贫',
    );
    const parts = Object.values(pair?.evidence?.words ?? {});
    expect(parts).not.toEqual([]);
    for (const part of parts) {
      expect(part).toBeGreaterThanOrEqual(0);
      expect(part).toBeLessThanOrEqual(1);
    }
  });

  test('headings are paired by the clauses below them and share no words to speak of', () => {
    const { pairs } = alignClauses([first, second], NO_CONTENT).value;
    const heading = pairs.find(({ a }) => a === 'first-2016/1');
    expect(heading?.evidence).toMatchObject({ words: null, contributions: [] });
    expect(heading?.evidence?.below).toBeGreaterThan(0.5);
  });

  test('no pair is certain: nothing is printed as 1.00', () => {
    const { pairs } = alignClauses([first, twinOf(first, 'twin-2016')], NO_CONTENT).value;
    for (const { score } of pairs) expect(score.toFixed(2)).not.toBe('1.00');
  });
});

describe('gaps', () => {
  test('every leaf clause has a pair or a gap in every other document', () => {
    const { pairs, gaps } = alignClauses([first, second], NO_CONTENT).value;
    expect(gaps.map(({ clause, document, state }) => `${clause} ${document} ${state}`)).toEqual([
      'first-2016/2.2 second-2017 unchecked',
    ]);
    const leaves = [...first.clauses, ...second.clauses].filter(({ leaf }) => leaf);
    for (const { id } of leaves) {
      const paired = pairs.some(({ a, b }) => a === id || b === id);
      expect(paired).not.toBe(gaps.some(({ clause }) => clause === id));
    }
  });

  test('an absence that a person checked says so', () => {
    const absences = [
      {
        clauses: ['first-2016/2.2'],
        document: 'second-2017',
        reason: '无此条',
        by: '编辑',
        on: '2026-11-23',
      },
    ];
    const { value, diagnostics } = alignClauses([first, second], { ...NO_CONTENT, absences });
    expect(diagnostics).toEqual([]);
    expect(value.gaps).toEqual([
      {
        clause: 'first-2016/2.2',
        document: 'second-2017',
        state: 'absent',
        decision: { action: 'absent', reason: '无此条', by: '编辑', on: '2026-11-23' },
      },
    ]);
  });
});
