/** Base text, order of rows and steps by key. The other choices of a comparison need no script. */
import { followChoice, tellShown } from './choice.ts';

const rows = [...document.querySelectorAll<HTMLElement>('[data-group]')];

followChoice((form) => {
  const select = form.elements.namedItem('base') as HTMLSelectElement | null;
  if (select) setBase(form, select.selectedIndex);
  countDiffering(form);
  tellShown(form, rows.filter((row) => row.checkVisibility()).length);
});

/** How many rows differ among the places in view. Style sheets narrow them down; too many columns for one are counted here. */
function countDiffering(form: HTMLFormElement): void {
  const places = [...form.querySelectorAll<HTMLInputElement>('[name=docs]')];
  if (places.length === 0) return;
  const shown = places.flatMap(({ checked }, column) => (checked ? [column] : []));
  const differs = ({ classList }: HTMLElement) =>
    shown.some((a, n) => shown.slice(n + 1).some((b) => classList.contains(`x${a}-${b}`)));
  // What is told of a row cannot be seen while the row is put away.
  for (const row of rows) row.classList.remove('alike');
  const told = (row: HTMLElement) =>
    [...row.querySelectorAll('.sum .d')].some((part) => part.checkVisibility());
  const differing = rows.filter((row) => (row.classList.contains('told') ? differs(row) : told(row)));
  const label = form.querySelector<HTMLElement>('[data-differing]');
  if (label) label.textContent = (label.dataset.differing ?? '').replace('%', String(differing.length));
  for (const row of rows)
    row.classList.toggle('alike', !row.classList.contains('told') && !differing.includes(row));
}

function setBase(form: HTMLFormElement, base: number): void {
  const words = JSON.parse(form.dataset.words ?? '{}') as Record<string, string>;
  for (const element of document.querySelectorAll<HTMLElement>('[data-relations]')) {
    const [relation = '', standing, on = ''] = (element.dataset.relations?.split(' ')[base] ?? '').split(':');
    if (element.classList.contains('rel')) {
      element.textContent = [words[relation], standing && words[standing]].filter(Boolean).join(' · ');
      element.title = (standing && words[`${standing}-long`]?.replace('%', on)) || '';
      element.classList.toggle('ed', standing === 'confirmed' || standing === 'added');
    } else element.dataset.relation = relation;
  }
  const mostFirst = new FormData(form).get('order') === 'differ';
  const place = (row: HTMLElement) => Number(row.dataset.positions?.split(' ')[base]);
  const weight = (row: HTMLElement) => (mostFirst ? -Number(row.dataset.divergence) : 0);
  const sorted = rows.toSorted((a, b) => weight(a) - weight(b) || place(a) - place(b));
  // Moving rows costs layout and focus; the order as it came needs none.
  if (sorted.some((row, n) => n > 0 && row.previousElementSibling !== sorted[n - 1]))
    rows[0]?.parentElement?.append(...sorted);
}

/** Goes to the next row of a kind: `n` and `p` differences, `g` clauses that the other text lacks. */
function step(key: string): void {
  const wanted = (row: HTMLElement) =>
    key === 'g' ? row.dataset.fate === 'missing' : /substance|reworded/.test(row.dataset.fate ?? '');
  const seen = rows.filter((row) => wanted(row) && row.checkVisibility());
  const here = document.activeElement?.closest('[data-group]');
  const before = (row: HTMLElement) =>
    here
      ? (here.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_PRECEDING) > 0
      : row.getBoundingClientRect().top < 60;
  const next = key === 'p' ? seen.findLast(before) : seen.find((row) => row !== here && !before(row));
  next?.querySelector<HTMLElement>('h2 a')?.focus({ preventScroll: true });
  next?.scrollIntoView();
}

document.addEventListener('keydown', ({ key, ctrlKey, metaKey, altKey, target }) => {
  if (
    ctrlKey ||
    metaKey ||
    altKey ||
    (target as Element).closest('input:not([type=radio], [type=checkbox]), select')
  )
    return;
  if (/^[npg]$/.test(key) && rows.some((row) => row.dataset.fate)) step(key);
});
document.addEventListener('click', ({ target }) => {
  const key = (target as Element).closest<HTMLElement>('[data-step]')?.dataset.step;
  if (key) step(key);
});
