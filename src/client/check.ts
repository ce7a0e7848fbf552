/** The quote check page. Nothing but this small script is read before the reader touches the box. */
import type { startCheck } from './check/page.ts';

const form = document.querySelector<HTMLFormElement>('[data-check-form]');
if (form) {
  let started: Promise<ReturnType<typeof startCheck>> | undefined;
  const start = () => {
    started ??= import('./check/page.ts').then((module) => module.startCheck(form));
    return started;
  };
  form.addEventListener('focusin', start, { once: true });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    start().then((page) => page.submit());
  });
  if (location.search.length > 1) start().then((page) => page.show());
}
