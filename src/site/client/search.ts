/** The search page. */
import { startLate } from './late-page.ts';

const form = document.querySelector<HTMLFormElement>('[data-search-form]');
if (form) {
  // On this page the slash key belongs to the page's own box.
  document.querySelector('header [data-find]')?.removeAttribute('data-find');
  startLate(form, async () => (await import('./search/page.ts')).startSearch(form));
}
