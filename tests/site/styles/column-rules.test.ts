import { expect, test } from 'vitest';
import { columnRules, officeRules } from '#site/styles/column-rules.ts';

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
