/** Base text, order of rows and the address of a comparison. The rest of the choices need no script. */
const form = document.querySelector<HTMLFormElement>('[data-compare]');
const rows = [...document.querySelectorAll<HTMLElement>('[data-group]')];

/** `docs` lists documents with commas; what is as the page came is left out of the address. */
function address(fields: HTMLFormElement): string {
  const query = new URLSearchParams();
  for (const name of ['base', 'marks', 'order', 'differ', 'docs']) {
    const items = [...fields.elements].filter((field) => (field as HTMLInputElement).name === name);
    const now: string[] = [];
    const first: string[] = [];
    for (const item of items as (HTMLInputElement | HTMLSelectElement)[]) {
      if (item instanceof HTMLSelectElement) {
        now.push(item.value);
        first.push(item.options[0]?.value ?? '');
      } else {
        if (item.checked) now.push(item.value);
        if (item.defaultChecked) first.push(item.value);
      }
    }
    if (now.join() !== first.join()) query.set(name, now.join());
  }
  const text = query.toString().replaceAll('%2C', ',');
  return text ? `?${text}` : '';
}

function apply(fields: HTMLFormElement): void {
  const select = fields.elements.namedItem('base') as HTMLSelectElement | null;
  if (!select) return;
  const words = JSON.parse(fields.dataset.words ?? '{}') as Record<string, string>;
  const base = select.selectedIndex;
  for (const element of document.querySelectorAll<HTMLElement>('[data-relations]')) {
    const relation = element.dataset.relations?.split(' ')[base] ?? '';
    if (element.classList.contains('rel')) element.textContent = words[relation] ?? '';
    else element.dataset.relation = relation;
  }
  const mostFirst = new FormData(fields).get('order') === 'differ';
  const place = (row: HTMLElement) => Number(row.dataset.positions?.split(' ')[base]);
  const weight = (row: HTMLElement) => (mostFirst ? -Number(row.dataset.divergence) : 0);
  const sorted = rows.toSorted((a, b) => weight(a) - weight(b) || place(a) - place(b));
  if (sorted.some((row, n) => row !== rows[n] || row.previousElementSibling !== sorted[n - 1]))
    rows[0]?.parentElement?.append(...sorted);
}

/** Says so when a choice leaves no row to be seen. */
function tellEmpty(): void {
  const note = document.querySelector<HTMLElement>('[data-none]');
  if (note) note.hidden = rows.some((row) => row.checkVisibility());
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

if (form) {
  apply(form);
  tellEmpty();
  form.addEventListener('change', () => {
    history.replaceState(null, '', `${location.pathname}${address(form)}${location.hash}`);
    apply(form);
    tellEmpty();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
}

document.addEventListener('keydown', ({ key, ctrlKey, metaKey, altKey, target }) => {
  if (ctrlKey || metaKey || altKey || (target as Element).closest('input, select, textarea')) return;
  if (/^[npg]$/.test(key) && rows.some((row) => row.dataset.fate)) step(key);
});

document.addEventListener('click', ({ target }) => {
  const button = (target as Element).closest<HTMLElement>('[data-print], [data-copy-page], [data-step]');
  if (!button) return;
  if (button.dataset.step) return step(button.dataset.step);
  if ('print' in button.dataset) return print();
  const label = button.textContent;
  navigator.clipboard.writeText(location.href).then(() => {
    button.textContent = button.dataset.done ?? label;
    setTimeout(() => {
      button.textContent = label;
    }, 2000);
  });
});
