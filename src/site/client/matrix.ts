/** Narrows and sorts the targets matrix. */
import { followChoice, tellShown } from './shared/choice.ts';
import { fragment } from './shared/fragment.ts';

const rows = [...document.querySelectorAll<HTMLTableRowElement>('tr[data-indicator]')];
const homes = new Map(rows.map((row) => [row, row.parentElement as HTMLElement]));
const bodies = rows[0]?.closest('table')?.tBodies;

/** Whether a place, by its number, is in a set that is packed four a digit; see `packPlaces`. */
const holds = (packed: string, place: number): boolean =>
  ((Number.parseInt(packed[place >> 2] ?? '0', 16) >> (place & 3)) & 1) === 1;

function meets({ dataset }: HTMLElement, choice: FormData, place: number): boolean {
  const has = (name: 'topic' | 'places' | 'years', field: string) => {
    const wanted = String(choice.get(field) ?? '');
    return wanted === '' || (dataset[name] ?? '').split(' ').includes(wanted);
  };
  return (
    has('topic', 'topic') &&
    (dataset.set === undefined ? has('places', 'document') : place < 0 || holds(dataset.set, place)) &&
    has('years', 'year') &&
    (!choice.get('differs') || dataset.differs !== undefined) &&
    (!choice.get('numbers') || Number(dataset.numbers) > 1)
  );
}

followChoice((form) => {
  const choice = new FormData(form);
  // The first choice is all places.
  const place = (form.elements.namedItem('document') as HTMLSelectElement).selectedIndex - 1;
  for (const row of rows) row.hidden = !meets(row, choice, place);
  const sort = choice.get('sort');
  const key = sort === 'numbers' ? 'numbers' : 'weight';
  const sorted = sort ? rows.toSorted((a, b) => Number(b.dataset[key]) - Number(a.dataset[key])) : rows;
  // Sorted rows leave their topics for the empty body at the end of the table.
  const flat = sort ? bodies?.[bodies.length - 1] : undefined;
  for (const row of sorted) (flat ?? homes.get(row))?.append(row);
  for (const section of document.querySelectorAll<HTMLElement>('[data-section]'))
    section.hidden = !section.querySelector('tr[data-indicator]:not([hidden])');
  for (const part of document.querySelectorAll<HTMLElement>('[data-part]'))
    part.hidden = !document.querySelector(`[data-section="${part.dataset.part}"]:not([hidden])`);
  tellShown(form, rows.filter((row) => !row.hidden).length);
});

// A link to one value opens its sentence.
function openTarget(): void {
  const value = document.getElementById(fragment());
  const details = value?.closest('details');
  if (details) details.open = true;
}
openTarget();
addEventListener('hashchange', openTarget);

document.addEventListener('keydown', ({ key }) => {
  const said = document.querySelector<HTMLDetailsElement>('details.value[open]');
  if (key !== 'Escape' || !said) return;
  said.open = false;
  said.querySelector('summary')?.focus();
});
