import { expect, test } from 'vitest';
import { headFile, partsOfSuggestions, suggestionFile } from '#site/search/files/names.ts';

test('where the index lies is read back out of the address of its suggestions', () => {
  expect(partsOfSuggestions(`/sub/search-index/${suggestionFile('4f0c1e92', 'hans')}`)).toEqual({
    root: '/sub/search-index/',
    form: '4f0c1e92',
    locale: 'hans',
  });
  for (const other of ['', '/search-index/suggest-hans.bin', `/search-index/${headFile('4f0c1e92', 'hans')}`])
    expect(partsOfSuggestions(other)).toBeNull();
});
