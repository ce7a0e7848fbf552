import { expect, test } from 'vitest';
import type { Period } from '#model/document.ts';
import { type PeriodState, periodState, unsaidFields } from '#site/views/status.ts';
import { document } from './sample-records.ts';

test.each<[Period | null, string | null, PeriodState, string]>([
  [{ from: 2016, to: 2018 }, '2026-11-23', 'over', 'its last year is past'],
  [{ from: 2025, to: 2026 }, '2026-11-23', 'running', 'its last year is not over before its end'],
  [{ from: 2027, to: 2030 }, '2026-11-23', 'ahead', 'it has not begun'],
  [{ from: 2016, to: 2018 }, null, 'undated', 'nothing is recorded to hold it against'],
  [null, '2026-11-23', 'unsaid', 'the file names none'],
])('%j on %s is %s: %s', (period, on, expected) => {
  expect(periodState({ period }, on)).toBe(expected);
});

test('what a file does not say of itself is known', () => {
  expect(unsaidFields(document('a', 'a', { signedOn: '2016-08-10' }))).toEqual(['issuer', 'issueNumber']);
});
