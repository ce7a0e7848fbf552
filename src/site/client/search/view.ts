/** The parts of the search page and what is drawn into them. */
import type { SearchState } from '#site/search/state.ts';
import { element } from '../shared/elements.ts';
import { drawFilters } from './filters.ts';
import type { Result, SearchAnswer } from './library/engine.ts';
import { drawByDocument, drawResult, type PageWords, type ResultDrawing } from './results.ts';

/** Results that are listed at first and with every press for more. */
const PAGE = 20;

/** What is on the page at the moment. */
export interface Shown {
  readonly drawing: ResultDrawing;
  readonly answer: SearchAnswer;
  /** Those that fit the filters, best first. */
  readonly results: readonly Result[];
}

/** Every part is there from the start. */
export interface SearchPage {
  readonly words: PageWords;
  readonly box: HTMLInputElement;
  /** Whether headings above a clause count as its own. */
  readonly above: HTMLInputElement;
  readonly status: HTMLElement;
  readonly help: HTMLElement;
  readonly aside: HTMLElement;
  readonly filters: HTMLElement;
  readonly clear: HTMLElement;
  readonly tools: HTMLElement;
  readonly list: HTMLElement;
  readonly more: HTMLElement;
}

export function findView(form: HTMLFormElement, words: PageWords): SearchPage {
  const find = <T extends HTMLElement>(name: string): T =>
    document.querySelector(`[data-search-${name}]`) as T;
  return {
    words,
    box: find<HTMLInputElement>('box'),
    above: form.elements.namedItem('above') as HTMLInputElement,
    status: find('status'),
    help: find('help'),
    aside: find('aside'),
    filters: find('filters'),
    clear: find('clear'),
    tools: find('tools'),
    list: find('results'),
    more: find('more'),
  };
}

export function setBusy({ status, words }: SearchPage, isAsked: boolean): void {
  status.dataset.state = 'busy';
  if (isAsked) status.textContent = words('loading');
}

export function setFailed({ status, words }: SearchPage): void {
  status.textContent = words('failed');
  status.dataset.state = 'failed';
}

/** Says how many were found; the page is complete with it. */
export function setDone(view: SearchPage, shown: Shown, isAsked: boolean): void {
  const { status, words } = view;
  status.textContent = isAsked || shown.answer.results.length > 0 ? sayFound(view, shown) : '';
  if (shown.answer.isUnquoted) status.append(' ', words('readAsQuoted'));
  status.dataset.state = 'done';
}

function sayFound({ help, words }: SearchPage, { answer, results }: Shown): string {
  const all = answer.results.length;
  const count = results.length;
  if (all === 0) return words(help.querySelector('.goto') ? 'named' : 'none');
  if (count === 0) return words('narrowed', { all });
  if (count < all) return words('foundOf', { count, all });
  return words('found', { count, documents: new Set(results.map(({ document }) => document)).size });
}

/** Filters, tools and results. */
export async function drawShown(view: SearchPage, shown: Shown, state: SearchState): Promise<void> {
  const { answer, results } = shown;
  drawAside(view, shown, state);
  view.aside.hidden = answer.results.length === 0;
  view.tools.hidden = results.length === 0;
  for (const button of view.tools.querySelectorAll<HTMLElement>('[data-view]'))
    button.setAttribute('aria-pressed', String(button.dataset.view === state.view));
  (view.tools.querySelector('[data-save]') as HTMLElement).hidden = state.view !== 'kwic';
  await drawPages(view, shown, state);
  offerMore(view, results, state);
}

/** The filters anew; those that were unfolded stay so. */
function drawAside(
  { filters, clear, words }: SearchPage,
  { drawing, answer }: Shown,
  { choices }: SearchState,
): void {
  const open = [...filters.querySelectorAll('details')].map((details) => details.open);
  filters.replaceChildren(...drawFilters(drawing.library.head, words, answer.results, choices));
  for (const [i, details] of [...filters.querySelectorAll('details')].entries())
    details.open = open[i] ?? false;
  clear.hidden = Object.keys(choices).length === 0;
}

/** Adds the last of `state.pages` pages to the list, and goes to its first result. */
export async function drawNextPage(view: SearchPage, shown: Shown, state: SearchState): Promise<void> {
  const { drawing, results } = shown;
  const before = view.list.querySelectorAll('[data-open]').length;
  const next = results.slice(PAGE * (state.pages - 1), PAGE * state.pages);
  const list = view.list.querySelector(':scope > ol');
  if (state.view === 'list' && list) list.append(...next.map((result) => drawResult(drawing, result)));
  else await drawPages(view, shown, state);
  offerMore(view, results, state);
  view.list.querySelectorAll<HTMLElement>('[data-open]')[before]?.focus();
}

function offerMore({ more, words }: SearchPage, results: readonly Result[], { pages }: SearchState): void {
  const rest = results.length - PAGE * pages;
  more.hidden = rest <= 0;
  more.textContent = words('more', { next: Math.min(PAGE, rest) });
}

async function drawPages(
  { list }: SearchPage,
  { drawing, results }: Shown,
  state: SearchState,
): Promise<void> {
  const shown = results.slice(0, PAGE * state.pages);
  list.replaceChildren(...(shown.length > 0 ? await drawList(drawing, shown, state.view) : []));
}

async function drawList(
  drawing: ResultDrawing,
  results: readonly Result[],
  view: SearchState['view'],
): Promise<HTMLElement[]> {
  if (view === 'documents') return drawByDocument(drawing, results);
  if (view === 'kwic') {
    const { drawKwic } = await import('./kwic/kwic.ts');
    return [drawKwic(drawing, results)];
  }
  const hits = element('ol', { class: 'hits' });
  hits.append(...results.map((result) => drawResult(drawing, result)));
  return [hits];
}
