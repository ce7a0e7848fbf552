import { expect, test } from 'vitest';
import { checkDays } from '#publish/ledger/days.ts';
import { back, move, RECORDED } from './recorded.ts';

const told = (today: string, ...moves: Parameters<typeof checkDays>[0]['moves']) =>
  checkDays({ ...RECORDED, moves }, today).map(({ message }) => message);

test.each([
  ['2026-11-24', [move('d/2', 'd/1')], []],
  ['2026-11-23', [move('d/2', 'd/1')], ['d/2 is said to have moved on 2026-11-24, and today is 2026-11-23']],
  ['2026-11-25', [back('d/2', 'd/1')], []],
  ['2026-11-24', [back('d/2', 'd/1')], ['d/2 is said to stand again on 2026-11-25, and today is 2026-11-24']],
  ['2026-11-23', [back('d/2', 'd/1')], ['d/2 is said to have moved on 2026-11-24, and today is 2026-11-23']],
] as const)('on %s what is dated later is told: %#', (today, moves, messages) => {
  expect(told(today, ...moves)).toEqual(messages);
});

test('a clock that is behind what was recorded by one is not believed', () => {
  expect(told('2026-11-22', move('d/2', 'd/1'))).toEqual([]);
});
