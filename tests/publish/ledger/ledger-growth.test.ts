import { expect, test } from 'vitest';
import type { Ledger, Move } from '#model/kept/permalink.ts';
import { ledgerLosses } from '#publish/ledger/ledger-growth.ts';
import { recordPermalinks } from '#publish/ledger/permalinks.ts';
import { back, CLAUSES, clause, move, PAGES, published, RECORDED } from './recorded.ts';

test('a ledger that grew has lost nothing; each thing taken from it is named', () => {
  const grown = recordPermalinks(published([...CLAUSES, clause('3', '强化考核')]), RECORDED, '2026-12-01');
  expect(ledgerLosses(RECORDED, grown)).toEqual([]);
  const [first] = RECORDED.documents;
  const cut: Ledger = {
    documents: [{ document: 'd', front: [], clauses: { 1: first?.clauses['1'] ?? [] } }],
    moves: [],
    pages: { ...PAGES, groups: [] },
  };
  expect(ledgerLosses({ ...RECORDED, moves: [move('d/9', 'd/1')] }, cut)).toEqual([
    `front matter of d (${first?.front?.[0]?.fingerprint})`,
    `d/2 (${first?.clauses['2']?.[0]?.fingerprint})`,
    'page of g (groups)',
    'move of d/9',
  ]);
});

test.each<[string, readonly Move[], readonly Move[], number]>([
  ['an open move that ended', [move('d/2', 'd/1')], [back('d/2', 'd/1')], 0],
  ['one whose aim was corrected', [back('d/2', 'd/1')], [back('d/2', null)], 0],
  ['a further one', [back('d/2', 'd/1')], [back('d/2', 'd/1'), move('d/2', 'd/1')], 0],
  ['an open one beside an ended one', [back('d/2', 'd/1'), move('d/2', 'd/1')], [back('d/2', 'd/1')], 1],
  ['an ended one beside an open one', [move('d/2', 'd/1'), back('d/2', 'd/1')], [move('d/2', 'd/1')], 1],
  ['the day of an open one', [{ ...move('d/2', 'd/1'), on: '2026-12-01' }], [back('d/2', 'd/1')], 1],
  ['an end before it began', [move('d/2', 'd/1')], [back('d/2', 'd/1', undefined, '2026-11-01')], 1],
  ['the day of an end', [back('d/2', 'd/1')], [back('d/2', 'd/1', undefined, '2026-11-26')], 1],
])('of moves, %s: %#', (_, before, after, lost) => {
  const losses = ledgerLosses({ ...RECORDED, moves: [...before] }, { ...RECORDED, moves: [...after] });
  expect(losses).toEqual(Array(lost).fill('move of d/2'));
});
