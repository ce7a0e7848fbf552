import { expect, test } from 'vitest';
import { readCellAmount } from '#extract/tables/cell-amount.ts';

test.each([
  ['51.3  65', null],
  ['12 8', null],
  ['12 800', 12_800],
  ['7.5 %', 7.5],
  ['≥ 90', 90],
])('%s', (words, value) => {
  expect(readCellAmount(words)?.value ?? null).toBe(value);
});
