import { expect, test } from 'vitest';
import { findBrackets } from '#language/brackets.ts';

test.each([
  ['a(b)c', ['(b) 0'], 'one pair'],
  ['(a[b]c)', ['(a[b]c) 0', '[b] 1'], 'one in another'],
  ['(a“b)c”', ['(a“b) 0'], 'a quotation that closes outside is left out'],
  ['((a)', ['(a) 1'], 'an opening one without its partner'],
  ['a)b]c', [], 'closing ones without partners'],
  ['〔市(区)〕', ['〔市(区)〕 0', '(区) 1'], 'kinds of notes'],
])('%s: %j, %s', (text, expected) => {
  expect(
    findBrackets(text).map(({ open, close, depth }) => `${text.slice(open, close + 1)} ${depth}`),
  ).toEqual(expected);
});
