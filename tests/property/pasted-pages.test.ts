/** Pages of all kinds from which people paste a text (`pasted.ts`). */
import { expect, test } from 'vitest';
import { changedBy, pages } from './pasted.ts';

test.each(pages)('pasted as %s, every text says the same', (form) => {
  expect(changedBy(form)).toEqual({});
});
