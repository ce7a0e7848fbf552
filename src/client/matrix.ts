/** Narrows and sorts the targets matrix; the choice stands in the address. */
const form = document.querySelector<HTMLFormElement>('[data-matrix]');
const rows = [...document.querySelectorAll<HTMLTableRowElement>('tr[data-indicator]')];
const homes = new Map(rows.map((row) => [row, row.parentElement as HTMLElement]));
const table = rows[0]?.closest('table');

function meets(row: HTMLElement, choice: FormData): boolean {
  const has = (name: 'topic' | 'documents' | 'years', field: string) => {
    const wanted = String(choice.get(field) ?? '');
    return wanted === '' || (row.dataset[name] ?? '').split(' ').includes(wanted);
  };
  return (
    has('topic', 'topic') &&
    has('documents', 'document') &&
    has('years', 'year') &&
    (!choice.get('differs') || row.dataset.differs !== undefined) &&
    (!choice.get('numbers') || Number(row.dataset.numbers) > 1)
  );
}

function apply(fields: HTMLFormElement): void {
  const choice = new FormData(fields);
  for (const row of rows) row.hidden = !meets(row, choice);
  const sort = String(choice.get('sort') ?? '');
  const key = sort === 'numbers' ? 'numbers' : 'weight';
  const sorted =
    sort === '' ? rows : rows.toSorted((a, b) => Number(b.dataset[key]) - Number(a.dataset[key]));
  const flat = sort === '' ? null : (table?.tBodies[table.tBodies.length - 1] as HTMLElement);
  for (const row of sorted) (flat ?? (homes.get(row) as HTMLElement)).append(row);
  for (const section of document.querySelectorAll<HTMLElement>('[data-section]'))
    section.hidden = sort !== '' || !section.querySelector('tr[data-indicator]:not([hidden])');
  const shown = rows.filter((row) => !row.hidden).length;
  const status = document.querySelector<HTMLElement>('[data-status]');
  if (status) status.textContent = (fields.dataset.shown ?? '').replace('%', String(shown));
  const note = document.querySelector<HTMLElement>('[data-none]');
  if (note) note.hidden = shown > 0;
}

function remember(fields: HTMLFormElement): void {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(fields)) if (value !== '') query.set(name, String(value));
  const text = query.toString();
  history.replaceState(null, '', location.pathname + (text ? `?${text}` : '') + location.hash);
}

if (form) {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.checked = field.value === value;
    if (field instanceof HTMLSelectElement && [...field.options].some((option) => option.value === value))
      field.value = value;
  }
  apply(form);
  form.addEventListener('change', () => {
    remember(form);
    apply(form);
  });
  form.addEventListener('reset', () =>
    queueMicrotask(() => {
      remember(form);
      apply(form);
    }),
  );
}

// A link to one value opens its sentence.
const open = () => {
  const value = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (value instanceof HTMLDetailsElement) value.open = true;
};
open();
addEventListener('hashchange', open);

document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  const said = document.querySelector<HTMLDetailsElement>('details.val[open]');
  if (!said) return;
  said.open = false;
  said.querySelector('summary')?.focus();
});
document.addEventListener('click', ({ target }) => {
  if ((target as Element).closest('[data-print]')) print();
});
