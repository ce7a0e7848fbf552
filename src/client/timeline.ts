/** Narrows the timeline, drawing and table together; the choice stands in the address. */
const form = document.querySelector<HTMLFormElement>('[data-timeline]');
const FIELDS = ['topic', 'document', 'year', 'number'] as const;

function apply(fields: HTMLFormElement): void {
  const choice = new FormData(fields);
  const meets = ({ dataset }: HTMLElement | SVGElement) =>
    FIELDS.every((field) => (choice.get(field) || dataset[field]) === dataset[field]);
  let shown = 0;
  for (const row of document.querySelectorAll<HTMLElement>('[data-deadline]')) {
    row.hidden = !meets(row);
    if (!row.hidden) shown += 1;
  }
  for (const panel of document.querySelectorAll<HTMLElement>('[data-panel]')) {
    const marks = [...panel.querySelectorAll<SVGElement>('a')];
    // The hidden attribute means nothing to SVG before a style says so.
    for (const mark of marks) mark.toggleAttribute('hidden', !meets(mark));
    panel.hidden = marks.every((mark) => mark.hasAttribute('hidden'));
  }
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
  const change = () => {
    remember(form);
    apply(form);
  };
  form.addEventListener('change', change);
  form.addEventListener('reset', () => queueMicrotask(change));
}
