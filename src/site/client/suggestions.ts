/** Suggestions under a search box while its question is typed: pages by their names, and clauses by their numbers. */
import { type FoldTable, readFoldTable } from '#site/search/fold-query.ts';
import { type SuggestionFile, suggestRows } from '#site/search/suggestions.ts';
import { element } from './elements.ts';
import { readValue } from './search/files.ts';

interface Offer {
  readonly label: string;
  readonly kind: string;
  readonly href: string;
}

interface Source {
  readonly file: SuggestionFile;
  readonly table: FoldTable;
}

let source: Promise<Source> | undefined;

function readSource(address: string): Promise<Source> {
  source ??= readValue<SuggestionFile>(address).then((file) => ({ file, table: readFoldTable(file.fold) }));
  // A failed reading may be tried again.
  source.catch(() => {
    source = undefined;
  });
  return source;
}

/** Names of documents and outline numbers; the code that reads them is not loaded for other words. */
const MAY_BE_NUMBER = /[\d〇一二三四五六七八九十(（].*|^第/u;
const LEAST_NUMBER = 2;

async function offersFor(typed: string, suggest: string, home: string): Promise<Offer[]> {
  const { file, table } = await readSource(suggest);
  const { kinds } = file;
  const pages = suggestRows(typed, file, table).map(
    ([kind, label, address]): Offer => ({ label, kind: kinds[kind], href: home + address }),
  );
  if (typed.length < LEAST_NUMBER || !MAY_BE_NUMBER.test(typed)) return pages;
  const { findNumbered } = await import('./search/numbered.ts');
  const clauses = (await findNumbered(typed, suggest)).map(
    ({ label, address }): Offer => ({ label, kind: kinds.clause, href: home + address }),
  );
  return [...clauses, ...pages];
}

let boxes = 0;

/** Makes a box a combo box, once; `suggest` is the address of the suggestions. Enter asks the search, as without suggestions, unless one of them is chosen. */
export function startSuggestions(box: HTMLInputElement, suggest: string): void {
  const { form } = box;
  if (box.role === 'combobox' || !form) return;
  const home = form.action.replace(/search\/$/, '');
  const list = element('ul', { class: 'sug', role: 'listbox', id: `sug-${boxes++}`, hidden: '' });
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
  const type = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    const typed = box.value.trim();
    const offers = typed === '' ? [] : await offersFor(typed, suggest, home).catch(() => []);
    if (mine === turn) show(offers);
  };
  const close = (): void => {
    turn += 1;
    show([]);
  };

  box.addEventListener('input', (event) => {
    // What is typed on the way to a character is no question yet.
    if (!(event as InputEvent).isComposing) type();
  });
  box.addEventListener('compositionend', type);
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
  if (box.value !== '' && document.activeElement === box) type();
}
