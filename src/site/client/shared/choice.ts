/** Keeps what a reader chose in the page's address, so that it can be shared, reloaded and switched in language. */

/** The query for a form's choice; what is as the page came is left out. Several values stand with commas. */
function queryOf(form: HTMLFormElement): string {
  const chosen = new Map<string, string[]>();
  const given = new Map<string, string[]>();
  const put = (map: Map<string, string[]>, name: string, value: string) =>
    map.set(name, [...(map.get(name) ?? []), value]);
  for (const field of form.elements) {
    if (field instanceof HTMLSelectElement) {
      put(chosen, field.name, field.value);
      put(
        given,
        field.name,
        ([...field.options].find((o) => o.defaultSelected) ?? field.options[0])?.value ?? '',
      );
    } else if (field instanceof HTMLInputElement) {
      if (field.checked) put(chosen, field.name, field.value);
      if (field.defaultChecked) put(given, field.name, field.value);
    }
  }
  const query = new URLSearchParams();
  for (const name of new Set([...given.keys(), ...chosen.keys()])) {
    const value = (chosen.get(name) ?? []).join();
    if (value !== (given.get(name) ?? []).join()) query.set(name, value);
  }
  const text = query.toString().replaceAll('%2C', ',');
  return text ? `?${text}` : '';
}

/** Calls `apply` now and after every change, and writes the choice into the address. */
export function followChoice(apply: (form: HTMLFormElement) => void): void {
  const form = document.querySelector<HTMLFormElement>('form[data-choice]');
  if (!form) return;
  apply(form);
  const show = () => history.replaceState(null, '', location.pathname + queryOf(form) + location.hash);
  // A choice that came from the page before is told in the address too, so that it can be passed on.
  if (location.search === '' && queryOf(form) !== '') show();
  const change = () => {
    show();
    if (form.dataset.keep !== undefined) keep('choice', queryOf(form));
    apply(form);
  };
  form.addEventListener('change', change);
  form.addEventListener('submit', (event) => event.preventDefault());
  // The fields are reset after the event.
  form.addEventListener('reset', () => setTimeout(change));
}

/** For the other pages of this visit; whoever forbids storage has nothing kept. */
function keep(name: string, value: string): void {
  try {
    sessionStorage.setItem(name, value);
  } catch {}
}

/** Says how many are shown, and that none is. */
export function tellShown(form: HTMLFormElement, shown: number): void {
  const status = document.querySelector('[data-status]');
  if (status) status.textContent = (form.dataset.shown ?? '').replace('%', String(shown));
  const none = document.querySelector<HTMLElement>('[data-none]');
  if (none) none.hidden = shown > 0;
}

document.addEventListener('click', ({ target }) => {
  if ((target as Element).closest('[data-print]')) print();
  const copy = (target as Element).closest<HTMLElement>('[data-copy-page]');
  if (!copy) return;
  const label = copy.textContent;
  navigator.clipboard.writeText(location.href).then(() => {
    copy.textContent = copy.dataset.done ?? label;
    setTimeout(() => {
      copy.textContent = label;
    }, 2000);
  });
});
