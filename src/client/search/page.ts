/** The search page at work: the address says what is shown, and every change goes through the address. */
import { fits } from '../../search/facets.ts';
import { readState, type SearchState, writeState } from '../../search/state.ts';
import { element, readWords } from '../elements.ts';
import { type Answer, type Engine, startEngine } from './engine.ts';
import { openLibrary } from './library.ts';
import type { Drawing } from './results.ts';
import { findView, inReadingOrder, type Shown } from './view.ts';

/** References hold a number or a title; the code that reads them is not loaded for other questions. */
const MAY_BE_REFERENCE = /[\p{Nd}〇一二三四五六七八九十《]|^[\w-]+$|.{9}/u;

export interface SearchPage {
  /** Draws what the address says. */
  show(): Promise<void>;
  /** Takes the question from the box first. */
  submit(): Promise<void>;
}

export function startSearch(form: HTMLFormElement): SearchPage {
  const words = readWords('search-words');
  const view = findView(words);
  const data = form.dataset as Record<'root' | 'locale' | 'script' | 'home' | 'lang', string>;
  const above = form.elements.namedItem('above') as HTMLInputElement;
  const engine: Promise<Engine> = startEngine(openLibrary(data), data.root);
  // Said where it is awaited.
  engine.catch(() => undefined);

  // On a narrow screen the filters stand before the results, and would hide them.
  view.aside.toggleAttribute('open', matchMedia('(min-width: 60rem)').matches);

  let state = readState(location.search);
  let answered: { readonly key: string; readonly answer: Answer } | undefined;
  let shown: Shown | undefined;
  let turn = 0;

  function change(
    next: Partial<SearchState>,
    how: 'pushState' | 'replaceState' = 'pushState',
  ): Promise<void> {
    state = { ...state, ...next };
    history[how](null, '', location.pathname + writeState(state));
    return show();
  }

  async function answer(running: Engine): Promise<Answer> {
    const isBrowsing = state.question.trim() === '' && Object.keys(state.choices).length > 0;
    const key = `${isBrowsing} ${state.above} ${state.question}`;
    if (answered?.key === key) return answered.answer;
    const found = isBrowsing
      ? {
          query: { wanted: [], excluded: [], spaced: null },
          results: await running.browse(),
          isUnquoted: false,
        }
      : await running.ask(state.question, state.above);
    answered = { key, answer: found };
    return found;
  }

  async function show(): Promise<void> {
    const mine = ++turn;
    const asked = state;
    if (view.box.value !== asked.question) view.box.value = asked.question;
    above.checked = asked.above;
    view.setBusy(asked.question !== '');
    try {
      const running = await engine;
      const found = await answer(running);
      if (mine !== turn) return;
      const drawing: Drawing = { library: running.library, words, home: data.home, lang: data.lang };
      const results = found.results.filter((result) => fits(result, asked.choices));
      shown = { drawing, answer: found, results };
      await view.draw(shown, asked);
      const advice = await advise(shown, running, asked.question.trim());
      if (mine !== turn) return;
      const [how] = view.help.children as unknown as [HTMLElement];
      view.help.replaceChildren(how, ...advice);
      how.hidden = asked.question.trim() !== '' || results.length > 0;
      view.setDone(shown, asked);
    } catch (fault) {
      if (mine === turn) view.setFailed();
      throw fault;
    }
  }

  form.addEventListener('change', (event) => {
    if (event.target === above) page.submit();
  });
  view.filters.addEventListener('change', () => {
    const choices: Record<string, string[]> = {};
    for (const { name, value } of view.filters.querySelectorAll<HTMLInputElement>('input:checked'))
      choices[name] = [...(choices[name] ?? []), value];
    const focused = document.activeElement as HTMLInputElement | null;
    const again = `input[name="${focused?.name}"][value="${CSS.escape(focused?.value ?? '')}"]`;
    // Drawing the filters anew must not throw the keyboard back to the top.
    change({ choices, pages: 1 }).then(() => view.filters.querySelector<HTMLInputElement>(again)?.focus());
  });
  view.clear.addEventListener('click', () => change({ choices: {}, pages: 1 }));
  view.tools.addEventListener('click', async (event) => {
    const button = (event.target as Element).closest('button');
    if (button?.dataset.view) change({ view: button.dataset.view as SearchState['view'] });
    if (!button || !('csv' in button.dataset) || !shown) return;
    const { kwicCsv } = await import('./kwic.ts');
    save(`${state.question || 'duidu'}.csv`, kwicCsv(shown.drawing, inReadingOrder(shown.results)));
  });
  view.more.addEventListener('click', () => {
    if (!shown) return;
    state = { ...state, pages: state.pages + 1 };
    history.replaceState(null, '', location.pathname + writeState(state));
    view.append(shown, state);
  });
  view.help.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-ask]');
    if (button) change({ question: button.dataset.ask ?? '', pages: 1 });
  });
  addEventListener('popstate', () => {
    state = readState(location.search);
    show();
  });
  document.addEventListener('keydown', (event) => moveFocus(event, view.box, view.list));

  const page: SearchPage = {
    show,
    submit: () => change({ question: view.box.value, above: above.checked, pages: 1 }),
  };
  return page;
}

/** Places that the question names, and help where nothing was found. */
async function advise(
  { drawing, answer, results }: Shown,
  engine: Engine,
  question: string,
): Promise<HTMLElement[]> {
  if (question === '' || (results.length > 0 && !MAY_BE_REFERENCE.test(question))) return [];
  const { drawHelp, drawReferences } = await import('./help.ts');
  const references = await drawReferences(drawing, question);
  // A question that names a place needs no other words.
  if (results.length > 0 || references.length > 0) return references;
  return drawHelp(drawing, engine, answer);
}

/** ↓ ↑ go from box to result to result and back. */
function moveFocus(event: KeyboardEvent, box: HTMLElement, list: HTMLElement): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const links = [...list.querySelectorAll<HTMLElement>('[data-open]')];
  const at = links.indexOf(document.activeElement as HTMLElement);
  if (at < 0 && document.activeElement !== box) return;
  const next = at + (event.key === 'ArrowDown' ? 1 : -1);
  const target = next < 0 ? box : links[next];
  if (!target) return;
  event.preventDefault();
  target.focus();
}

function save(name: string, text: string): void {
  const link = element('a', {
    href: URL.createObjectURL(new Blob([text], { type: 'text/csv' })),
    download: name,
  });
  link.click();
  URL.revokeObjectURL(link.href);
}
