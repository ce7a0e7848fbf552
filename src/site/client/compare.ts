/** Base text, order of rows and steps by key. The other choices of a comparison need no script. */
import { followChoice, tellShown } from './shared/choice.ts';

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
    shown.some((a, n) => shown.slice(n + 1).some((b) => classList.contains(`differ-${a}-${b}`)));
  // What is told of a row cannot be seen while the row is put away.
  for (const row of rows) row.classList.remove('alike');
  const told = (row: HTMLElement) =>
    [...row.querySelectorAll('.sum .differs')].some((part) => part.checkVisibility());
  const differing = rows.filter((row) => (row.classList.contains('told') ? differs(row) : told(row)));
  const label = form.querySelector<HTMLElement>('[data-differing]');
  if (label) label.textContent = (label.dataset.differing ?? '').replace('%', String(differing.length));
  for (const row of rows)
    row.classList.toggle('alike', !row.classList.contains('told') && !differing.includes(row));
}

/** One word for all texts of a cell, as the page gives it for the first base: the weakest. */
function weakest([first = '', ...others]: readonly string[]): string {
  return ['base', 'reference', 'alone'].includes(first)
    ? first
    : (['partial', 'equivalent', 'same'].find((one) => [first, ...others].includes(one)) ?? 'grouped');
}

function setBase(form: HTMLFormElement, base: number): void {
  const words = JSON.parse(form.dataset.words ?? '{}') as Record<string, string>;
  for (const cell of document.querySelectorAll<HTMLElement>('.cell:has([data-relations])')) {
    const own = [...cell.querySelectorAll<HTMLElement>('.relation')].map((box) => {
      const [relation = '', standing] = (box.dataset.relations?.split(' ')[base] ?? '').split(':');
      box.textContent = [words[relation], standing && words[standing]].filter(Boolean).join(' · ');
      box.classList.toggle('edited', standing === 'confirmed' || standing === 'added');
      return relation;
    });
    cell.dataset.relation = weakest(own);
  }
  const mostFirst = new FormData(form).get('order') === 'differ';
  const place = (row: HTMLElement) => Number(row.dataset.positions?.split(' ')[base]);
  const weight = (row: HTMLElement) => (mostFirst ? -Number(row.dataset.divergence) : 0);
  const sorted = rows.toSorted((a, b) => weight(a) - weight(b) || place(a) - place(b));
  // Moving rows costs layout and focus; the order as it came needs none.
  if (sorted.some((row, n) => n > 0 && row.previousElementSibling !== sorted[n - 1]))
    rows[0]?.parentElement?.append(...sorted);
}

// What few readers ask for is fetched when one does.
const acts = () => import('./compare-acts.ts');
const step = (key: string) => acts().then(({ goTo }) => goTo(key, rows));

document.addEventListener('keydown', ({ key, ctrlKey, metaKey, altKey, target }) => {
  if (
    ctrlKey ||
    metaKey ||
    altKey ||
    (target as Element).closest('input:not([type=radio], [type=checkbox]), select')
  )
    return;
  if (/^[npg]$/.test(key)) step(key);
});
document.addEventListener('click', ({ target }) => {
  const key = (target as Element).closest<HTMLElement>('[data-step]')?.dataset.step;
  if (key) step(key);
  // The next topic is read as this one was.
  const kept = (target as Element).closest<HTMLAnchorElement>('a[data-keep]');
  if (kept) kept.search = location.search;
  const act = (target as Element).closest<HTMLElement>('[data-size], [data-sort], [data-contents]');
  if (act) acts().then(({ perform }) => perform(act, rows));
});
