/** Letters, lines and Markdown of a text as people paste it (`pasted.ts`). */
import { expect, test } from 'vitest';
import { changedBy, known, letters, names, pages } from './pasted.ts';

test.each(letters)('pasted as %s, every text says the same', (form) => {
  expect(changedBy(form)).toEqual({});
});

test('what is listed is a form and a text', () => {
  for (const { forms, texts } of known) {
    for (const form of forms) expect([...letters, ...pages]).toContain(form);
    for (const name of texts) expect(names).toContain(name);
  }
});
