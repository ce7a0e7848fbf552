import { expect, test } from 'vitest';
import { columnRules, officeRules, pairedColumns } from '#site/styles/column-rules.ts';

test.each([5, 40])('%d documents: every column can be chosen, hidden and be the base', (columns) => {
  const rules = columnRules(columns);
  const last = columns - 1;
  for (const selector of [
    `.compare:has(.d${last}:not(:checked)) .c${last}`,
    `.compare:has(.d${last}:checked) .i${last}`,
    `.compare:has(.b${last}:checked) .v${last}`,
    `.compare:has(.b${last}:checked) .s${last}`,
    `:has(.b${last}:checked) .w${last}`,
  ])
    expect(rules).toContain(selector);
  expect(rules).not.toContain(`.c${columns}`);
});

test.each([4, 30])('%d places: each can be shown alone', (places) => {
  const rules = officeRules(places);
  const last = places - 1;
  expect(rules).toContain(
    `.agencies:has(.k${last}:checked) :is(.offices [class^="o"],.assigned>[class^="o"]):not(.o${last})`,
  );
  expect(rules).toContain(`.agencies:has(.k${last}:checked) .offices tbody tr:not(.h${last})`);
  expect(rules).not.toContain(`.k${places}`);
});

test('every two of a few columns have a rule of their own; of many there would be too many', () => {
  expect(pairedColumns(3)).toEqual([
    [0, 1],
    [0, 2],
    [1, 2],
  ]);
  expect(columnRules(3)).toContain(':has(.d1:checked):has(.d2:checked) .rows .row.x1-2');
  expect(pairedColumns(200)).toEqual([]);
  expect(columnRules(200).length).toBeLessThan(120_000);
});
