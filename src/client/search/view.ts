/** The parts of the search page and what is drawn into them. */
import type { SearchState } from '../../search/state.ts';
import { element } from '../elements.ts';
import type { Answer, Result } from './engine.ts';
import { drawFilters } from './filters.ts';
import { type Drawing, drawByDocument, drawResult, type Words } from './results.ts';

/** Results that are listed at first and with every press for more. */
export const PAGE = 20;

/** What is on the page at the moment. */
export interface Shown {
  readonly drawing: Drawing;
  readonly answer: Answer;
  /** Those that fit the filters, best first. */
  readonly results: readonly Result[];
}

export type View = ReturnType<typeof findView>;

/** Finds the parts of the page; every one is there from the start. */
export function findView(words: Words) {
  const find = <T extends HTMLElement>(name: string): T =>
    document.querySelector(`[data-search-${name}]`) as T;
  const parts = {
    box: find<HTMLInputElement>('box'),
    status: find('status'),
    help: find('help'),
    aside: find('aside'),
    filters: find('filters'),
    clear: find<HTMLButtonElement>('clear'),
    tools: find('tools'),
    list: find('results'),
    more: find<HTMLButtonElement>('more'),
  };

  function drawMore(results: readonly Result[], pages: number): void {
    const rest = results.length - PAGE * pages;
    parts.more.hidden = rest <= 0;
    parts.more.textContent = words('more', { next: Math.min(PAGE, rest) });
  }

  return {
    ...parts,

    setBusy(isAsked: boolean): void {
      parts.status.dataset.state = 'busy';
      if (isAsked) parts.status.textContent = words('loading');
    },

    setFailed(): void {
      parts.status.textContent = words('failed');
      parts.status.dataset.state = 'failed';
    },

    /** Says how many were found; the page is complete with it. */
    setDone({ answer, results }: Shown, { question }: SearchState): void {
      const all = answer.results.length;
      const count = results.length;
      const documents = new Set(results.map(({ document }) => document)).size;
      if (question.trim() === '' && all === 0) parts.status.textContent = '';
      else if (all === 0)
        parts.status.textContent = words(parts.help.querySelector('.goto') ? 'named' : 'none');
      else if (count === 0) parts.status.textContent = words('narrowed', { all });
      else if (count < all) parts.status.textContent = words('foundOf', { count, all });
      else parts.status.textContent = words('found', { count, documents });
      if (answer.isUnquoted) parts.status.append(' ', words('readAsQuoted'));
      parts.status.dataset.state = 'done';
    },

    /** Filters, tools and results. */
    async draw({ drawing, answer, results }: Shown, state: SearchState): Promise<void> {
      const open = [...parts.filters.querySelectorAll('details')].map((details) => details.open);
      parts.filters.replaceChildren(
        ...drawFilters(drawing.library.head, words, answer.results, state.choices),
      );
      for (const [i, details] of [...parts.filters.querySelectorAll('details')].entries())
        details.open = open[i] ?? false;
      parts.clear.hidden = Object.keys(state.choices).length === 0;
      parts.aside.hidden = answer.results.length === 0;
      parts.tools.hidden = results.length === 0;
      for (const button of parts.tools.querySelectorAll<HTMLButtonElement>('[data-view]'))
        button.setAttribute('aria-pressed', String(button.dataset.view === state.view));
      (parts.tools.querySelector('[data-csv]') as HTMLElement).hidden = state.view !== 'kwic';
      const shown = results.slice(0, PAGE * state.pages);
      parts.list.replaceChildren(...(await drawList(drawing, shown, state)));
      drawMore(results, state.pages);
    },

    /** Adds the last of `state.pages` pages to the list, and goes to its first result. */
    async append({ drawing, results }: Shown, state: SearchState): Promise<void> {
      const before = parts.list.querySelectorAll('[data-open]').length;
      const next = results.slice(PAGE * (state.pages - 1), PAGE * state.pages);
      const list = parts.list.querySelector(':scope > ol');
      if (state.view === 'list' && list) list.append(...next.map((result) => drawResult(drawing, result)));
      else
        parts.list.replaceChildren(...(await drawList(drawing, results.slice(0, PAGE * state.pages), state)));
      drawMore(results, state.pages);
      parts.list.querySelectorAll<HTMLElement>('[data-open]')[before]?.focus();
    },
  };
}

async function drawList(
  drawing: Drawing,
  results: readonly Result[],
  { view }: SearchState,
): Promise<HTMLElement[]> {
  if (results.length === 0) return [];
  if (view === 'documents') return drawByDocument(drawing, results);
  if (view === 'kwic') {
    const { drawKwic } = await import('./kwic.ts');
    return [drawKwic(drawing, inReadingOrder(results))];
  }
  const hits = element('ol', { class: 'hits' });
  hits.append(...results.map((result) => drawResult(drawing, result)));
  return [hits];
}

/** By place, document, then clause: KWIC is read place by place. */
export function inReadingOrder(results: readonly Result[]): Result[] {
  const order = new Map<Result, number>();
  for (const result of results) order.set(result, result.open.searchables.indexOf(result.searchable));
  return [...results].sort(
    (a, b) =>
      (a.document.place ?? '').localeCompare(b.document.place ?? '') ||
      a.document.id.localeCompare(b.document.id) ||
      (order.get(a) ?? 0) - (order.get(b) ?? 0),
  );
}
