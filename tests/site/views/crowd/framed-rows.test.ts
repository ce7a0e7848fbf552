/** A topic that holds what has no shared heading has more rows with every document; its frames do not. */
import { expect, test } from 'vitest';
import { framedRows, MOST_FRAMED } from '#site/views/crowd/framed-rows.ts';

const groups = Array.from({ length: 188 }, (_, n) => ({
  id: `g${n}`,
  topic: 'other',
  members: Array.from({ length: 2 + (n % 3) }, (_, m) => `d${m}/${n}`),
}));
const never = () => false;

test('of many rows the page holds those with most clauses, in their order', () => {
  const rows = framedRows(groups, never);
  expect(rows.flatMap(({ members }) => members)).toHaveLength(MOST_FRAMED);
  expect(rows.every(({ members }) => members.length === 4)).toBe(true);
  expect(rows).toEqual(groups.filter((group) => rows.includes(group)));
  expect(framedRows(groups.slice(0, 5), never)).toEqual(groups.slice(0, 5));
});

test('a row that was offered at an address of its own stays', () => {
  const rows = framedRows(groups, ({ id }) => id === 'g186');
  expect(rows.at(-1)?.id).toBe('g186');
  expect(rows).toHaveLength(framedRows(groups, never).length + 1);
});
