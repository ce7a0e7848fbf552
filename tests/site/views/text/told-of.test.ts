import { expect, test } from 'vitest';
import type { SegmentRole } from '#model/document.ts';
import { toldOf } from '#site/views/text/locate.ts';

const piece = (role: SegmentRole, text: string) => ({ role, text });

test.each([
  [
    [piece('excluded', '|'), piece('space', ' '), piece('body', '治理率')],
    '治理率',
    'a row by its first cell',
  ],
  [[piece('excluded', '|---|---|')], '|---|---|', 'a rule by itself'],
  [[piece('excluded', '浏览次数：12'), piece('body', '正文')], '浏览次数：12', 'what was left out by that'],
] as const)('%#', (pieces, expected, why) => {
  expect(toldOf(pieces)?.text, why).toBe(expected);
});
