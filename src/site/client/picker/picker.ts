/** Finds places in a long list, and adds a column for each that is ticked; what draws them is loaded when one is. */
import { readWords } from '../shared/elements.ts';

const picker = document.querySelector<HTMLElement>('[data-picker]') as HTMLElement;
const form = document.querySelector<HTMLFormElement>('form[data-choice]') as HTMLFormElement;
const say = readWords('picker-words');
const entries = [...picker.querySelectorAll('li')];
const boxes = [...picker.querySelectorAll<HTMLInputElement>('[name=places]')];
const find = picker.querySelector('[data-name]') as HTMLInputElement;
const facets = [...picker.querySelectorAll<HTMLSelectElement>('[data-facet]')];
const told = picker.querySelector('[data-told]') as HTMLElement;

function narrow(): void {
  const words = find.value.trim().toLowerCase();
  const meets = ({ dataset }: HTMLElement) =>
    (dataset.found ?? '').includes(words) &&
    facets.every(
      ({ value, dataset: { facet = '' } }) =>
        value === '' || (dataset[facet] ?? '').split(' ').includes(value),
    );
  for (const entry of entries) entry.hidden = !meets(entry);
  told.textContent = say('narrowed', { count: entries.filter(({ hidden }) => !hidden).length });
}
picker.addEventListener('input', ({ target }) => {
  if (!(target as HTMLInputElement).name) narrow();
});
// Return in the field chooses the one place that is left.
find.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  const left = boxes.filter((box) => !box.closest('li')?.hidden && !box.disabled);
  if (left.length === 1) left[0]?.click();
});

// Addresses from before there were so many places name all columns alike.
const asked = new URLSearchParams(location.search).get('docs')?.split(',') ?? [];
for (const box of boxes)
  if ([box.value, ...(box.dataset.also ?? '').split(' ')].some((id) => asked.includes(id)))
    box.checked = true;

let drawn = 0;
async function show(): Promise<void> {
  const chosen = boxes.filter(({ checked }) => checked).slice(0, Number(picker.dataset.most));
  const full = chosen.length >= Number(picker.dataset.most);
  for (const box of boxes) box.disabled = full && !box.checked;
  if (chosen.length === 0 && drawn === 0) return;
  told.textContent = say('fetching');
  try {
    const { drawPlaces } = await import('./columns.ts');
    await drawPlaces(picker, form, say, chosen);
    drawn = chosen.length;
    told.textContent = say('added', { count: drawn });
  } catch {
    told.textContent = say('notFetched');
  }
}
form.addEventListener('change', show);
// The boxes belong to the form and do not stand in it.
picker.addEventListener('change', ({ target }) => {
  if ((target as HTMLInputElement).name) form.dispatchEvent(new Event('change'));
});
document.addEventListener('click', ({ target }) => {
  const place = (target as Element).closest<HTMLElement>('[data-drop]')?.dataset.drop;
  boxes.find(({ value, checked }) => checked && value === place)?.click();
});
void show();
