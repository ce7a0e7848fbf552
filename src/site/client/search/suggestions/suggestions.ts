/** Suggestions under a search box while its question is typed: pages by their names, and clauses by their numbers. */
import { readFoldTable } from '#site/search/fold-query.ts';
import { suggestRows } from '#site/search/suggestions.ts';
import { element } from '../../shared/elements.ts';
import { addSheet } from '../../shared/late-sheet.ts';
import { indexOfPage } from '../library/index-of-page.ts';
import type { IndexAddress } from '../library/library.ts';
import { readSuggestions } from '../library/suggestion-file.ts';
import sheet from './suggestions.css?url';

interface Offer {
  readonly label: string;
  readonly kind: string;
  readonly href: string;
}

/** Names of documents and outline numbers; the code that reads them is not loaded for other words. */
const MAY_BE_NUMBER = /[\d〇一二三四五六七八九十(（].*|^第/u;
const LEAST_NUMBER = 2;

async function offersFor(typed: string, address: IndexAddress, home: string): Promise<Offer[]> {
  const file = await readSuggestions(address);
  const { kinds } = file;
  const table = readFoldTable(file.fold);
  const pages = suggestRows(typed, file, table).map(
    ([kind, label, page]): Offer => ({ label, kind: kinds[kind], href: home + page }),
  );
  if (typed.length < LEAST_NUMBER || !MAY_BE_NUMBER.test(typed)) return pages;
  const { findNumbered } = await import('../library/numbered.ts');
  const clauses = (await findNumbered(typed, address)).map(
    ({ label, page }): Offer => ({ label, kind: kinds.clause, href: home + page }),
  );
  return [...clauses, ...pages];
}

let boxes = 0;
/** Milliseconds without a key until suggestions are looked for. */
const PAUSE = 120;

/** Makes a box a combo box, once. Enter asks the search, as without suggestions, unless one of them is chosen. */
export function startSuggestions(box: HTMLInputElement): void {
  const { form } = box;
  const index = indexOfPage();
  if (box.role === 'combobox' || !form || index === null) return;
  addSheet(sheet);
  // Only the head is read for a suggestion, and no text in either script.
  const address: IndexAddress = { ...index, script: '' };
  const home = form.action.replace(/search\/$/, '');
  const list = element('ul', { class: 'suggestions', role: 'listbox', id: `sug-${boxes++}`, hidden: '' });
  list.setAttribute('aria-label', box.getAttribute('aria-label') ?? '');
  form.after(list);
  for (const [name, value] of [
    ['role', 'combobox'],
    ['aria-autocomplete', 'list'],
    ['aria-expanded', 'false'],
    ['aria-controls', list.id],
    ['autocomplete', 'off'],
  ] as const)
    box.setAttribute(name, value);
  let turn = 0;

  const choose = (at: number): void => {
    for (const [n, option] of [...list.children].entries())
      option.setAttribute('aria-selected', String(n === at));
    const option = list.children[at];
    if (option) box.setAttribute('aria-activedescendant', option.id);
    else box.removeAttribute('aria-activedescendant');
  };
  const chosen = (): number =>
    [...list.children].findIndex((one) => one.getAttribute('aria-selected') === 'true');
  const show = (offers: readonly Offer[]): void => {
    list.replaceChildren(
      ...offers.map(({ label, kind, href }, n) =>
        element(
          'li',
          { role: 'option', id: `${list.id}-${n}`, 'aria-selected': 'false', 'data-href': href },
          element('span', {}, label),
          ' ',
          element('small', {}, kind),
        ),
      ),
    );
    list.hidden = offers.length === 0;
    box.setAttribute('aria-expanded', String(!list.hidden));
    choose(-1);
  };
  const type = async (pause: number): Promise<void> => {
    turn += 1;
    const mine = turn;
    // Who types on, or asks at once, is not in need of suggestions; nothing is read for them.
    await new Promise((ready) => setTimeout(ready, pause));
    if (mine !== turn) return;
    const typed = box.value.trim();
    const offers = typed === '' ? [] : await offersFor(typed, address, home).catch(() => []);
    if (mine === turn) show(offers);
  };
  const close = (): void => {
    turn += 1;
    show([]);
  };

  box.addEventListener('input', (event) => {
    // What is typed on the way to a character is no question yet.
    if (!(event as InputEvent).isComposing) type(PAUSE);
  });
  box.addEventListener('compositionend', () => type(PAUSE));
  box.addEventListener('blur', close);
  form.addEventListener('submit', close);
  box.addEventListener('keydown', (event) => {
    if (list.hidden || event.isComposing) return;
    const { length } = list.children;
    const at = chosen();
    const href = (list.children[at] as HTMLElement | undefined)?.dataset.href;
    if (event.key === 'ArrowDown') choose(at + 1 < length ? at + 1 : -1);
    else if (event.key === 'ArrowUp') choose(at < 0 ? length - 1 : at - 1);
    else if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && href) location.assign(href);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  // The box keeps the focus until the choice is made.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    const href = (target as Element).closest<HTMLElement>('[data-href]')?.dataset.href;
    if (href) location.assign(href);
  });
  // Who typed has waited while this was loaded.
  if (box.value !== '' && document.activeElement === box) type(0);
}
