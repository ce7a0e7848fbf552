import { expect, test } from 'vitest';
import { columnRules, officeRules, pairedColumns } from '#site/styles/column-rules.ts';

test.each([5, 40])('%d documents: every column can be chosen, hidden and be the base', (columns) => {
  const rules = columnRules(columns);
  const last = columns - 1;
  for (const selector of [
    `.compare:has(.chosen-${last}:not(:checked)) .in-${last}`,
    `.compare:has(.chosen-${last}:checked) .with-${last}`,
    `.compare:has(.base-${last}:checked) .as-base-${last}`,
    `.compare:has(.base-${last}:checked) .point-${last}`,
    `:has(.base-${last}:checked) .word-${last}`,
  ])
    expect(rules).toContain(selector);
  expect(rules).not.toContain(`.in-${columns}`);
});

test.each([4, 30])('%d places: each can be shown alone', (places) => {
  const rules = officeRules(places);
  const last = places - 1;
  expect(rules).toContain(
    `.agencies:has(.alone-${last}:checked) :is(.offices [class^="column"],.assigned>[class^="column"]):not(.column-${last})`,
  );
  expect(rules).toContain(`.agencies:has(.alone-${last}:checked) .offices tbody tr:not(.with-${last})`);
  expect(rules).not.toContain(`.alone-${places}`);
});

test('every two of a few columns have a rule of their own; of many there would be too many', () => {
  expect(pairedColumns(3)).toEqual([
    [0, 1],
    [0, 2],
    [1, 2],
  ]);
  expect(columnRules(3)).toContain(':has(.chosen-1:checked):has(.chosen-2:checked) .rows .row.differ-1-2');
  expect(pairedColumns(200)).toEqual([]);
  expect(columnRules(200).length).toBeLessThan(120_000);
});
