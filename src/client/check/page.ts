/** Checks a passage against every document and says what came of it, document by document. */
import {
  checkQuote,
  type Finding,
  type QuotedDocument,
  type QuoteVerdict,
  quotedDocument,
} from '../../search/quote-check.ts';
import type { HeadDocument } from '../../search/shard.ts';
import { element, readWords } from '../elements.ts';
import { type Library, type OpenDocument, openLibrary } from '../search/library.ts';
import { type Drawing, placeOf, seal } from '../search/results.ts';

export interface CheckPage {
  show(): Promise<void>;
  submit(): Promise<void>;
}

interface Shelf {
  readonly library: Library;
  readonly opened: ReadonlyMap<string, OpenDocument>;
  readonly lines: readonly QuotedDocument[];
}

export function startCheck(form: HTMLFormElement): CheckPage {
  const words = readWords('search-words');
  const data = form.dataset as Record<'root' | 'locale' | 'script' | 'home' | 'lang', string>;
  const box = form.elements.namedItem('text') as HTMLTextAreaElement;
  const status = document.querySelector('[data-check-status]') as HTMLElement;
  const list = document.querySelector('[data-check-results]') as HTMLElement;
  const shelf = openShelf(data);
  shelf.catch(() => undefined);

  async function show(): Promise<void> {
    const text = new URLSearchParams(location.search).get('text') ?? '';
    if (box.value !== text) box.value = text;
    status.dataset.state = 'busy';
    if (text.trim() === '') {
      status.textContent = '';
      list.replaceChildren();
      status.dataset.state = 'done';
      return;
    }
    try {
      status.textContent = words('loading');
      const { library, opened, lines } = await shelf;
      const drawing: Drawing = { library, words, home: data.home, lang: data.lang };
      const verdict = checkQuote(text, lines, library.table);
      status.textContent = sayVerdict(drawing, verdict);
      status.dataset.verdict = kindOf(verdict);
      const sentences = kindOf(verdict) === 'absent' ? splitSentences(text) : [];
      list.replaceChildren(
        ...drawVerdict(drawing, opened, verdict),
        ...(sentences.length > 1
          ? [drawSentences(drawing, opened, sentences, { library, opened, lines })]
          : []),
      );
      status.dataset.state = 'done';
    } catch (fault) {
      status.textContent = words('failed');
      status.dataset.state = 'failed';
      throw fault;
    }
  }

  addEventListener('popstate', () => show());
  return {
    show,
    submit() {
      const query = box.value.trim() === '' ? '' : `?${new URLSearchParams({ text: box.value })}`;
      history.pushState(null, '', location.pathname + query);
      return show();
    },
  };
}

/** A passage may stand anywhere, so every document is read: about 40 KB for 5 documents. */
async function openShelf(address: Parameters<typeof openLibrary>[0]): Promise<Shelf> {
  const library = await openLibrary(address);
  const opened = await Promise.all(library.head.documents.map((document) => library.open(document)));
  return {
    library,
    opened: new Map(opened.map((open) => [open.document.id, open])),
    lines: opened.map(({ document, searchables }) => quotedDocument(document.id, searchables)),
  };
}

type Kind = 'verbatim' | 'near' | 'absent';

const kindOf = ({ verbatim, near }: QuoteVerdict): Kind =>
  verbatim.length > 0 ? 'verbatim' : near.length > 0 ? 'near' : 'absent';

function sayVerdict({ words }: Drawing, verdict: QuoteVerdict): string {
  const kind = kindOf(verdict);
  if (kind === 'verbatim')
    return words('verbatimIn', { documents: new Set(verdict.verbatim.map(({ document }) => document)).size });
  if (kind === 'near') return words('nearIn', { count: verdict.near[0]?.distance ?? 0 });
  return `${words('absentHow')}${verdict.length < 6 ? words('tooShort') : ''}`;
}

type Opened = ReadonlyMap<string, OpenDocument>;

function drawVerdict(drawing: Drawing, opened: Opened, { verbatim, near }: QuoteVerdict): HTMLElement[] {
  const parts: HTMLElement[] = [];
  if (verbatim.length > 0) {
    const list = element('ul', { class: 'hits' });
    list.append(...verbatim.map((finding) => drawFinding(drawing, opened, finding, 'verbatim')));
    parts.push(element('section', {}, element('h2', {}, drawing.words('verbatim')), list));
  }
  if (near.length > 0) {
    const title = drawing.words(verbatim.length > 0 ? 'otherPlaces' : 'near');
    const list = element('ul', { class: 'hits' });
    list.append(...near.map((finding) => drawFinding(drawing, opened, finding, 'near')));
    parts.push(element('section', {}, element('h2', {}, title), list));
  }
  return parts;
}

/** One place: where it is, how far apart, and the passage with what differs. */
function drawFinding(drawing: Drawing, opened: Opened, finding: Finding, kind: Kind): HTMLLIElement {
  const { words, home, lang } = drawing;
  const open = opened.get(finding.document) as OpenDocument;
  const document: HeadDocument = open.document;
  const printed = finding.pieces.map((piece) => piece.printed).join('');
  const query = new URLSearchParams({ hl: printed });
  const label = (path: string): string => open.byPath.get(path)?.record.label ?? path;
  const address =
    finding.path === 'front'
      ? `documents/${document.id}/?${query}#front`
      : `clauses/${document.id}/${finding.path}/?${query}`;
  const link = element('a', { href: home + address }, seal(drawing, document), `${document.label} `);
  const range =
    finding.path === finding.lastPath
      ? label(finding.path)
      : `${label(finding.path)}–${label(finding.lastPath)}`;
  link.append(element('span', { lang }, range));
  const where = element('p', { class: 'where' }, element('h3', {}, link));
  if (finding.distance > 0)
    where.append(element('span', { class: 'd' }, words('apart', { count: finding.distance })));
  const text = element('p', { class: 't', lang });
  for (const { isSame, quoted, printed: own } of finding.pieces)
    if (isSame) text.append(own);
    else {
      if (quoted !== '') text.append(element('del', { title: words('quotedHere') }, quoted));
      if (own !== '') text.append(element('ins', { title: words('printedHere') }, own));
    }
  const item = element('li', {
    class: `p${placeOf(drawing, document)?.colour ?? 7}`,
    'data-finding': `${finding.document}/${finding.path}`,
    'data-kind': kind,
    'data-distance': String(finding.distance),
  });
  item.append(where, text);
  return item;
}

/** Sentences of a passage that stands nowhere as a whole. */
export const splitSentences = (text: string): string[] =>
  (text.match(/[^。！？!?；;\n]+[。！？!?；;\n]?[”’」』]?/gu) ?? [])
    .map((part) => part.trim())
    .filter((part) => part.length > 3);

function drawSentences(
  drawing: Drawing,
  opened: Opened,
  sentences: readonly string[],
  { library, lines }: Shelf,
): HTMLElement {
  const section = element('section', {}, element('h2', {}, drawing.words('bySentence')));
  for (const sentence of sentences) {
    const verdict = checkQuote(sentence, lines, library.table);
    const quoted = element('p', { class: 't', lang: drawing.lang }, sentence);
    section.append(
      quoted,
      element('p', { class: 's' }, sayVerdict(drawing, verdict)),
      ...drawVerdict(drawing, opened, verdict),
    );
  }
  return section;
}
