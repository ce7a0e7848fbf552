import { expect, test } from 'vitest';
import { columnRules } from '../../src/styles/column-rules.ts';

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
