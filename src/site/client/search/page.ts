/** The search page at work: what the reader does to its parts. */
import { readState, type SearchState } from '#site/search/state.ts';
import type { LatePage } from '../shared/late-page.ts';
import { keepPlace, returnToPlace } from './keep-place.ts';
import { change, extend, openSession, type Session, show, submit } from './library/session.ts';

export function startSearch(form: HTMLFormElement): LatePage {
  const session = openSession(form);
  const { view } = session;
  // On a narrow screen the filters stand before the results, and would hide them.
  view.aside.toggleAttribute('open', matchMedia('(min-width: 60rem)').matches);
  form.addEventListener('change', ({ target }) => {
    if (target === view.above) submit(session);
  });
  view.filters.addEventListener('change', () => choose(session));
  view.clear.addEventListener('click', () => change(session, { choices: {}, pages: 1 }));
  view.tools.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest('button');
    if (button) useTool(session, button);
  });
  view.more.addEventListener('click', () => extend(session));
  view.help.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('[data-ask]');
    if (button) change(session, { question: button.dataset.ask ?? '', pages: 1 });
  });
  addEventListener('popstate', () => {
    session.state = readState(location.search);
    show(session).then(returnToPlace);
  });
  keepPlace(document.querySelector('.found') as HTMLElement);
  document.addEventListener('keydown', (event) => moveFocus(event, view.box, view.list));
  return { show: () => show(session).then(returnToPlace), submit: () => submit(session) };
}

/** Reads the choice from the boxes of the filters. */
async function choose(session: Session): Promise<void> {
  const { filters } = session.view;
  const choices: Record<string, string[]> = {};
  for (const { name, value } of filters.querySelectorAll<HTMLInputElement>('input:checked'))
    choices[name] = [...(choices[name] ?? []), value];
  const focused = document.activeElement as HTMLInputElement | null;
  const again = `input[name="${focused?.name}"][value="${CSS.escape(focused?.value ?? '')}"]`;
  await change(session, { choices, pages: 1 });
  // Drawing the filters anew must not throw the keyboard back to the top.
  filters.querySelector<HTMLInputElement>(again)?.focus();
}

async function useTool(session: Session, { dataset }: HTMLElement): Promise<void> {
  if (dataset.view) change(session, { view: dataset.view as SearchState['view'] });
  const { shown, state } = session;
  if (!dataset.format || !shown) return;
  const { saveKwic } = await session.opened(() => import('./kwic/kwic.ts'));
  await saveKwic(state.question || 'duidu', dataset.format as 'csv' | 'xlsx', shown.drawing, shown.results);
}

/** ↓ ↑ go from box to result to result and back; ↓ also from the top of a page where nothing has the focus. */
function moveFocus(event: KeyboardEvent, box: HTMLElement, list: HTMLElement): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const links = [...list.querySelectorAll<HTMLElement>('[data-open]')];
  const focused = document.activeElement as HTMLElement;
  const at = links.indexOf(focused);
  const isFresh = focused === document.body && scrollY === 0 && event.key === 'ArrowDown';
  if (at < 0 && focused !== box && !isFresh) return;
  const next = at + (event.key === 'ArrowDown' ? 1 : -1);
  const target = next < 0 ? box : links[next];
  if (!target) return;
  event.preventDefault();
  target.focus();
}
