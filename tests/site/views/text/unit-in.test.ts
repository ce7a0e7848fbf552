import { expect, test } from 'vitest';
import { unitIn } from '#site/views/text/unit-in.ts';

test('of two units with a stroke between them English tells the first, and of a rate both', () => {
  expect(['万台/套', '套/间', '次/人'].map((unit) => unitIn(unit, 'en'))).toEqual([
    unitIn('万台', 'en'),
    unitIn('套', 'en'),
    'times per person',
  ]);
});
