/** The search page as an address: everything that changes what is seen stands in it. */
import { type Choices, FACETS } from './facets.ts';

export type ResultView = 'list' | 'documents' | 'kwic';
const VIEWS: readonly ResultView[] = ['list', 'documents', 'kwic'];

export interface SearchState {
  readonly question: string;
  readonly choices: Choices;
  readonly view: ResultView;
  /** Whether the headings above a clause may hold words of the question. */
  readonly above: boolean;
  /** Pages of results shown, 1 or more. */
  readonly pages: number;
}

/** `?q=家庭医生&place=foshan&place=xinhui&view=kwic&p=2` */
export function readState(query: string): SearchState {
  const parameters = new URLSearchParams(query);
  const choices = FACETS.flatMap((facet) => {
    const values = parameters.getAll(facet).filter((value) => value !== '');
    return values.length > 0 ? [[facet, values] as const] : [];
  });
  const view = VIEWS.find((known) => known === parameters.get('view')) ?? 'list';
  const pages = Number.parseInt(parameters.get('p') ?? '1', 10);
  return {
    question: parameters.get('q') ?? '',
    choices: Object.fromEntries(choices),
    view,
    above: parameters.get('above') === '1',
    pages: Number.isFinite(pages) ? Math.min(Math.max(pages, 1), 1000) : 1,
  };
}

/** The other way round; nothing that is as it would be anyway. */
export function writeState(state: SearchState): string {
  const parameters = new URLSearchParams();
  if (state.question !== '') parameters.set('q', state.question);
  for (const facet of FACETS) for (const value of state.choices[facet] ?? []) parameters.append(facet, value);
  if (state.view !== 'list') parameters.set('view', state.view);
  if (state.above) parameters.set('above', '1');
  if (state.pages > 1) parameters.set('p', String(state.pages));
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
