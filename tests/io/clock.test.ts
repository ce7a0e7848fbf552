import { expect, test } from 'vitest';
import { dayIn } from '#io/clock.ts';

const EVENING = new Date('2026-11-23T16:30:00Z');

test.each([
  ['Asia/Shanghai', '2026-11-24', 'past midnight already'],
  ['UTC', '2026-11-23', 'the day of the clock'],
  ['America/New_York', '2026-11-23', 'noon'],
])('in %s it is %s: %s', (zone, day) => {
  expect(dayIn(zone, EVENING)).toBe(day);
});
