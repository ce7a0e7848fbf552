import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { longestList, wordLists } from './word-lists.ts';

/** May only fall: a word is taught once, in `src/language/lexicon`. */
const MOST = 50;

test('lists of Chinese words outside the language floor become fewer', () => {
  const lists = globSync('src/**/*.ts')
    .filter((file) => !file.startsWith('src/language/') && !file.startsWith('src/site/i18n/strings/'))
    .flatMap((file) =>
      wordLists(file, readFileSync(file, 'utf8')).map(({ line, text }) => `${file}:${line} ${text}`),
    );
  expect(lists.length, lists.join('\n')).toBeLessThanOrEqual(MOST);
});

test.each([
  ['(?:加强|推进|完善)的?', 3, 'a list'],
  ['(?:的|之)?(?:加强|推进)', 2, 'two short ones are no longer for standing side by side'],
  ['[加强推进]|完善', 1, 'characters are no words'],
  ['{starts}|完善', 1, 'a class of the lexicon is none'],
])('%s holds %d words: %s', (pattern, expected) => expect(longestList(pattern)).toBe(expected));
