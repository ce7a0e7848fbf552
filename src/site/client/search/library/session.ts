/** What the reader asks for and what stands on the page for it. Every change goes through the address. */

import { readWords } from '#site/client/shared/elements.ts';
import { fits } from '#site/search/facets.ts';
import { readState, type SearchState, writeState } from '#site/search/state.ts';
import {
  drawNextPage,
  drawShown,
  findView,
  type SearchPage,
  type Shown,
  setBusy,
  setDone,
  setFailed,
} from '../view.ts';
import { ask, browse, type Engine, type SearchAnswer, startEngine } from './engine.ts';
import type { IndexAddress } from './library.ts';
import { keepOpen, type Opened } from './opened.ts';

/** References hold a number or a title; the code that reads them is not loaded for other questions. */
const MAY_BE_REFERENCE = /[\p{Nd}〇一二三四五六七八九十《]|^[\w-]+$|.{9}/u;

export interface Session {
  readonly view: SearchPage;
  /** Where the index and the pages lie, as the form says. */
  readonly site: IndexAddress & { readonly home: string; readonly lang: string };
  readonly opened: Opened<Engine>;
  state: SearchState;
  answered: { readonly key: string; readonly engine: Engine; readonly answer: SearchAnswer } | undefined;
  shown: Shown | undefined;
  /** Counts the questions: what comes late, after the next was asked, is not drawn. */
  turn: number;
}

export function openSession(form: HTMLFormElement): Session {
  const site = form.dataset as unknown as Session['site'];
  return {
    view: findView(form, readWords('search-words')),
    site,
    opened: keepOpen(site, startEngine),
    state: readState(location.search),
    answered: undefined,
    shown: undefined,
    turn: 0,
  };
}

export function change(session: Session, next: Partial<SearchState>): Promise<void> {
  session.state = { ...session.state, ...next };
  history.pushState(null, '', location.pathname + writeState(session.state));
  return show(session);
}

/** Takes the question from the box first. */
export const submit = (session: Session): Promise<void> =>
  change(session, { question: session.view.box.value, above: session.view.above.checked, pages: 1 });

/** One page of results more; the way back does not go through every page. */
export function extend(session: Session): void {
  if (!session.shown) return;
  session.state = { ...session.state, pages: session.state.pages + 1 };
  history.replaceState(null, '', location.pathname + writeState(session.state));
  drawNextPage(session.view, session.shown, session.state);
}

/** Draws what the address says. */
export async function show(session: Session): Promise<void> {
  const { view, state } = session;
  session.turn += 1;
  const mine = session.turn;
  if (view.box.value !== state.question) view.box.value = state.question;
  view.above.checked = state.above;
  setBusy(view, state.question !== '');
  try {
    await session.opened(async (engine) => {
      const answer = await answerOf(session, engine);
      if (mine === session.turn) await draw(session, engine, answer, state);
    });
  } catch (fault) {
    if (mine === session.turn) setFailed(view);
    throw fault;
  }
}

/** Filters alone ask nothing anew. */
async function answerOf(session: Session, engine: Engine): Promise<SearchAnswer> {
  const { question, above, choices } = session.state;
  const isBrowsing = question.trim() === '' && Object.keys(choices).length > 0;
  const key = `${isBrowsing} ${above} ${question}`;
  const { answered } = session;
  if (answered?.key === key && answered.engine === engine) return answered.answer;
  const answer = await (isBrowsing ? browse(engine) : ask(engine, question, above));
  session.answered = { key, engine, answer };
  return answer;
}

async function draw(
  session: Session,
  { library }: Engine,
  answer: SearchAnswer,
  state: SearchState,
): Promise<void> {
  const { view, site, turn } = session;
  const question = state.question.trim();
  const results = answer.results.filter((result) => fits(result, state.choices));
  const shown = {
    drawing: { library, words: view.words, home: site.home, lang: site.lang },
    answer,
    results,
  };
  session.shown = shown;
  await drawShown(view, shown, state);
  const advice = await advise(shown, question);
  if (turn !== session.turn) return;
  const how = view.help.firstElementChild as HTMLElement;
  view.help.replaceChildren(how, ...advice);
  how.hidden = question !== '' || results.length > 0;
  setDone(view, shown, question !== '');
}

/** Places that the question names, and help where nothing was found. */
async function advise({ drawing, answer, results }: Shown, question: string): Promise<HTMLElement[]> {
  if (question === '' || (results.length > 0 && !MAY_BE_REFERENCE.test(question))) return [];
  const { drawHelp, drawReferences } = await import('../help.ts');
  const references = await drawReferences(drawing, question);
  // A question that names a place needs no other words.
  if (results.length > 0 || references.length > 0) return references;
  return drawHelp(drawing, answer, question);
}
