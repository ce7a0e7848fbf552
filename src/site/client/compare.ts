/** Base text, order of rows and steps by key. The other choices of a comparison need no script. */
import { followChoice, tellShown } from './choice.ts';

const rows = [...document.querySelectorAll<HTMLElement>('[data-group]')];

followChoice((form) => {
  const select = form.elements.namedItem('base') as HTMLSelectElement | null;
  if (select) setBase(form, select.selectedIndex);
  tellShown(form, rows.filter((row) => row.checkVisibility()).length);
});

function setBase(form: HTMLFormElement, base: number): void {
  const words = JSON.parse(form.dataset.words ?? '{}') as Record<string, string>;
  for (const element of document.querySelectorAll<HTMLElement>('[data-relations]')) {
    const [relation = '', reviewed] = (element.dataset.relations?.split(' ')[base] ?? '').split(/(?=\+)/);
    if (element.classList.contains('rel')) {
      element.textContent = words[relation] ?? '';
      element.classList.toggle('ed', reviewed !== undefined);
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
