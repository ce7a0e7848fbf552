/** The search page. */
import { startLate } from '../shared/late-page.ts';

const form = document.querySelector<HTMLFormElement>('[data-search-form]');
if (form) {
  // On this page the slash key belongs to the page's own box.
  document.querySelector('header [data-find]')?.removeAttribute('data-find');
  startLate(form, async () => (await import('./page.ts')).startSearch(form));
}
