/** The quote check page at work: the passage stands in the address, and what came of it below. */
import { nearestClauses } from '#site/search/quote/nearest-clauses.ts';
import { checkQuote } from '#site/search/quote/quote-check.ts';
import type { IndexAddress } from '../search/library/library.ts';
import { keepOpen, type Opened } from '../search/library/opened.ts';
import type { PageWords, ResultDrawing } from '../search/results.ts';
import { element, readWords } from '../shared/elements.ts';
import type { LatePage } from '../shared/late-page.ts';
import { type OpenShelf, openShelf } from './shelf.ts';
import { drawRelated, drawVerdict, kindOf, sayVerdict } from './verdict.ts';

interface View {
  readonly words: PageWords;
  readonly box: HTMLTextAreaElement;
  readonly status: HTMLElement;
  readonly list: HTMLElement;
  readonly home: string;
  readonly lang: string;
}

export function startCheck(form: HTMLFormElement): LatePage {
  const site = form.dataset as unknown as IndexAddress & Pick<View, 'home' | 'lang'>;
  const view: View = {
    words: readWords('search-words'),
    box: form.elements.namedItem('text') as HTMLTextAreaElement,
    status: document.querySelector('[data-check-status]') as HTMLElement,
    list: document.querySelector('[data-check-results]') as HTMLElement,
    home: site.home,
    lang: site.lang,
  };
  const opened = keepOpen(site, openShelf);
  const page: LatePage = {
    show: () => show(view, opened),
    submit() {
      const { value } = view.box;
      const query = value.trim() === '' ? '' : `?${new URLSearchParams({ text: value })}`;
      history.pushState(null, '', location.pathname + query);
      return page.show();
    },
  };
  addEventListener('popstate', page.show);
  return page;
}

async function show(view: View, opened: Opened<OpenShelf>): Promise<void> {
  const { words, box, status, list } = view;
  const text = new URLSearchParams(location.search).get('text') ?? '';
  if (box.value !== text) box.value = text;
  status.dataset.state = 'busy';
  try {
    if (text.trim() === '') {
      status.textContent = '';
      list.replaceChildren();
    } else {
      status.textContent = words('loading');
      await opened(async (shelf) => draw(view, shelf, text));
    }
    status.dataset.state = 'done';
  } catch (fault) {
    status.textContent = words('failed');
    status.dataset.state = 'failed';
    throw fault;
  }
}

function draw({ words, status, list, home, lang }: View, shelf: OpenShelf, text: string): void {
  const drawing: ResultDrawing = { library: shelf.library, words, home, lang };
  const verdict = checkQuote(text, shelf.lines, shelf.library.table);
  status.textContent = sayVerdict(drawing, verdict);
  status.dataset.verdict = kindOf(verdict);
  status.dataset.difference = (verdict.verbatim[0] ?? verdict.near[0])?.difference ?? '';
  const isAbsent = kindOf(verdict) === 'absent';
  const sentences = isAbsent ? splitSentences(text) : [];
  const related =
    isAbsent && sentences.length < 2 ? nearestClauses(text, shelf.lines, shelf.library.table) : [];
  list.replaceChildren(
    ...drawVerdict(drawing, shelf, verdict),
    ...drawRelated(drawing, shelf, related),
    ...(sentences.length > 1 ? [drawSentences(drawing, shelf, sentences)] : []),
  );
}

/** Sentences of a passage that stands nowhere as a whole. */
const splitSentences = (text: string): string[] =>
  (text.match(/[^。！？!?；;\n]+[。！？!?；;\n]?[”’」』]?/gu) ?? [])
    .map((part) => part.trim())
    .filter((part) => part.length > 3);

function drawSentences(drawing: ResultDrawing, shelf: OpenShelf, sentences: readonly string[]): HTMLElement {
  const section = element('section', {}, element('h2', {}, drawing.words('bySentence')));
  for (const sentence of sentences) {
    const verdict = checkQuote(sentence, shelf.lines, shelf.library.table);
    section.append(
      element('p', { class: 'text', lang: drawing.lang }, sentence),
      element('p', { class: 'small' }, sayVerdict(drawing, verdict)),
      ...drawVerdict(drawing, shelf, verdict),
      ...(kindOf(verdict) === 'absent'
        ? drawRelated(drawing, shelf, nearestClauses(sentence, shelf.lines, shelf.library.table))
        : []),
    );
  }
  return section;
}
