/** Where the index lies for a page that is not the search itself: every page says it at its search box. */
import { partsOfSuggestions } from '#site/search/files/names.ts';
import type { IndexAddress } from './library.ts';

/** Null of a page without a box. */
export function indexOfPage(): Omit<IndexAddress, 'script'> | null {
  const box = document.querySelector<HTMLElement>('[data-suggest]');
  return partsOfSuggestions(box?.dataset.suggest ?? '');
}
