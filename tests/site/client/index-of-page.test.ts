import { afterEach, expect, test, vi } from 'vitest';
import { indexOfPage } from '#site/client/search/library/index-of-page.ts';

afterEach(() => vi.unstubAllGlobals());

/** A page whose search box says so, or has none. */
const page = (suggest?: string) =>
  vi.stubGlobal('document', {
    querySelector: () => (suggest === undefined ? null : { dataset: { suggest } }),
  });

test('a page says at its search box where the index lies', () => {
  page('/sub/search-index/suggest-4f0c1e92-hans.bin');
  expect(indexOfPage()).toEqual({ root: '/sub/search-index/', form: '4f0c1e92', locale: 'hans' });
});

test.each([undefined, '', '/search-index/'])('at %s nothing of an index is asked for', (suggest) => {
  page(suggest);
  expect(indexOfPage()).toBeNull();
});
