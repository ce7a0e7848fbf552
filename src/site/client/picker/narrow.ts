/** Leaves of a long list what holds the words that a reader types; groups without any go with their entries. */
import { readWords } from '../shared/elements.ts';

const field = document.querySelector<HTMLInputElement>('[data-narrow]') as HTMLInputElement;
const told = document.querySelector<HTMLElement>('[data-narrowed]');
const entries = [...document.querySelectorAll<HTMLElement>('[data-found]')];
const groups = [...document.querySelectorAll<HTMLElement>('[data-group-of-found]')];
const say = readWords('narrow-words');

field.addEventListener('input', () => {
  const words = field.value.trim().toLowerCase();
  for (const entry of entries) entry.hidden = !(entry.dataset.found ?? '').includes(words);
  for (const group of groups) group.hidden = !group.querySelector('[data-found]:not([hidden])');
  if (told)
    told.textContent =
      words === '' ? '' : say('narrowed', { count: entries.filter(({ hidden }) => !hidden).length });
});
