/** Pins clauses; the list lives in this browser only. Other tabs follow. */
const KEY = 'duidu-basket';

/** Ids of the pinned clauses, oldest first; empty where storage is forbidden or was tampered with. */
export function pinned(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

export function keep(ids: readonly string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(ids));
  } catch {
    // A browser that stores nothing still shares by link.
  }
  show(ids);
}

/** The clause that a button pins: its own, or that of the text below it. */
const clauseOf = (pin: HTMLElement): string =>
  pin.dataset.pin || (pin.parentElement?.nextElementSibling as HTMLElement | null)?.dataset.clause || '';

function show(ids: readonly string[]): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-pin]'))
    button.ariaPressed = String(ids.includes(clauseOf(button)));
  const link = document.querySelector<HTMLAnchorElement>('[data-basket]');
  if (!link) return;
  link.hidden = ids.length === 0;
  link.search = ids.length === 0 ? '' : `?c=${ids.join(',')}`;
  (link.querySelector('b') as HTMLElement).textContent = String(ids.length);
}

document.addEventListener('click', ({ target }) => {
  const pin = (target as Element).closest<HTMLElement>('[data-pin]');
  if (!pin) return;
  const id = clauseOf(pin);
  const ids = pinned();
  keep(ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]);
});
addEventListener('storage', () => show(pinned()));
show(pinned());
