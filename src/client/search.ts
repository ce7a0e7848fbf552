/** The search page. Nothing but this small script is read before the reader shows that they want to search. */
import type { startSearch } from './search/page.ts';

const form = document.querySelector<HTMLFormElement>('[data-search-form]');
let started: Promise<ReturnType<typeof startSearch>> | undefined;

if (form) {
  // On this page the slash key belongs to the page's own box.
  document.querySelector('header [data-find]')?.removeAttribute('data-find');
  const start = () => {
    started ??= import('./search/page.ts').then((module) => module.startSearch(form));
    return started;
  };
  form.addEventListener('focusin', start, { once: true });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    start().then((page) => page.submit());
  });
  if (location.search.length > 1) start().then((page) => page.show());
}
