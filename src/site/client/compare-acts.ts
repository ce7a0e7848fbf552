/**
 * What readers of a comparison ask for now and then: the next difference, contents, another size of text, another
 * order of a table.
 */

export function perform(button: HTMLElement, rows: readonly HTMLElement[]): void {
  const { size, sort } = button.dataset;
  if (size) resize(Number(size));
  else if (sort) order(button, sort);
  else openContents(rows);
}

/** The rows in view by name, made when somebody wants to see them. */
function openContents(rows: readonly HTMLElement[]): void {
  const nav = document.querySelector<HTMLElement>('#contents');
  if (!nav) return;
  const entries = rows.flatMap((row) => {
    const heading = row.querySelector('h2:not(.heard)');
    if (!heading || !row.checkVisibility()) return [];
    const entry = document.createElement('li');
    const link = document.createElement('a');
    link.href = `#${row.id}`;
    link.append(...[...heading.childNodes].map((part) => (part as Element).cloneNode(true)));
    for (const inner of link.querySelectorAll('a')) {
      const words = document.createElement('span');
      words.lang = inner.lang;
      words.append(inner.textContent ?? '');
      inner.replaceWith(words);
    }
    entry.append(link);
    return [entry];
  });
  nav.querySelector('ol')?.replaceChildren(...entries);
  nav.hidden = false;
  nav.scrollIntoView();
  nav.querySelector('a')?.focus({ preventScroll: true });
}

/** Larger or smaller text, kept in this browser; restore-choice.js sets it before the rows are painted. */
function resize(step: number): void {
  const { style } = document.documentElement;
  const now = style.fontSize ? (Number.parseFloat(style.fontSize) - 100) / 12.5 : 0;
  const size = Math.min(3, Math.max(-1, now + step));
  style.fontSize = size === 0 ? '' : `${100 + size * 12.5}%`;
  try {
    localStorage.setItem('size', String(size));
  } catch {}
}

/** Sorts the table of a button by the number that its rows give for `key`; pressed again, the other way round. */
function order(button: HTMLElement, key: string): void {
  const body = button.closest('table')?.tBodies[0];
  const head = button.closest('th');
  if (!body || !head) return;
  const down = head.ariaSort !== 'descending';
  for (const other of head.parentElement?.children ?? []) other.ariaSort = null;
  head.ariaSort = down ? 'descending' : 'ascending';
  const value = ({ dataset }: HTMLElement) => Number(dataset[key]) * (down ? -1 : 1);
  body.append(...[...body.rows].toSorted((a, b) => value(a) - value(b)));
}

const isSeen = (element: Element) => element.checkVisibility();
/** Two documents in full say what became of a row; a topic says it in its sentence. */
function isOf(kind: 'gap' | 'difference', row: HTMLElement): boolean {
  const { fate } = row.dataset;
  if (kind === 'gap') return fate ? fate === 'missing' : row.querySelector('.gap') !== null;
  return fate ? /substance|reworded/.test(fate) : [...row.querySelectorAll('.sum .differs')].some(isSeen);
}

/** Goes to the next row of a kind: `n` and `p` differences, `g` clauses that a text lacks. */
export function goTo(key: string, rows: readonly HTMLElement[]): void {
  const wanted = (row: HTMLElement) => isOf(key === 'g' ? 'gap' : 'difference', row);
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
