/** Draws results clause by clause and by document. */

import { colourSlot } from '#model/kept/place-colour.ts';
import { excerpt, type HitStretch } from '#site/search/excerpt.ts';
import type { HeadDocument, HeadPlace } from '#site/search/files/shard.ts';
import type { Hit } from '#site/search/match.ts';
import { element } from '../shared/elements.ts';
import type { Result } from './library/engine.ts';
import { type Library, recordsAbove } from './library/library.ts';

export type PageWords = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** What drawing needs to know of the page. */
export interface ResultDrawing {
  readonly library: Library;
  readonly words: PageWords;
  /** Root of the site in the page's language, with a slash at its end. */
  readonly home: string;
  /** `lang` of official texts. */
  readonly lang: string;
}

// More marks than these would only lengthen the address.
const MOST_MARKED = 8;

/** Address of the page that shows a record; `query` begins with `?` or is empty. */
export const pageOf = ({ home }: ResultDrawing, document: string, path: string, query: string): string =>
  path === 'front'
    ? `${home}documents/${document}/${query}#front`
    : `${home}clauses/${document}/${path}/${query}`;

/** The same with the words that are to be marked there. */
export function addressOf(drawing: ResultDrawing, { document, record, hits }: Result): string {
  const texts = new Set(hits.map((hit) => textOf(record, hit)).filter((text) => text !== ''));
  const marked = [...texts].slice(0, MOST_MARKED);
  const query = marked.length > 0 ? `?${new URLSearchParams(marked.map((text) => ['hl', text]))}` : '';
  return pageOf(drawing, document.id, record.path, query);
}

const textOf = (record: Result['record'], hit: Hit): string =>
  hit.ranges.map(({ part, start, end }) => record[part].slice(start, end)).join('');

export const placeOf = ({ library }: ResultDrawing, document: HeadDocument): HeadPlace | undefined =>
  library.head.places.find(({ id }) => id === document.place);

/** The seal of a document's place; its name always stands beside it. */
export function seal(drawing: ResultDrawing, document: HeadDocument): HTMLElement {
  const place = placeOf(drawing, document);
  const made = element('i', {
    class: `seal hue-${colourSlot(place)}`,
    'aria-hidden': 'true',
    lang: drawing.lang,
  });
  made.textContent = place?.seal ?? document.label.slice(0, 1);
  return made;
}

const stretches = (list: readonly HitStretch[]): (Node | string)[] =>
  list.map(({ text, isHit }) => (isHit ? element('mark', {}, text) : text));

/** One clause with its hits. */
export function drawResult(
  drawing: ResultDrawing,
  result: Result,
  level = 'h2' as 'h2' | 'h3',
): HTMLLIElement {
  const { document, record } = result;
  const item = element('li', {
    'data-result': `${document.id}/${record.path}`,
    class: `hue-${colourSlot(placeOf(drawing, document))}`,
  });
  item.append(drawPlace(drawing, result, level), drawText(drawing, result));
  const others = drawCounterparts(drawing, result);
  if (others) item.append(others);
  return item;
}

/** Where the clause stands: its document, its number, the headings above it. */
function drawPlace(drawing: ResultDrawing, result: Result, level: 'h2' | 'h3'): HTMLElement {
  const { document, record } = result;
  const { lang } = drawing;
  const link = element('a', { href: addressOf(drawing, result), 'data-open': '' }, seal(drawing, document));
  link.append(element('span', {}, document.label), ' ', element('span', { lang }, record.label));
  const above = recordsAbove(result.open, record.path).flatMap(({ record: one }) =>
    one.heading === '' ? [] : [one.heading],
  );
  const name = nameOf(result, above);
  if (name !== '') link.append(' ', element('span', { lang }, name));
  const where = element('p', { class: 'where' }, element(level, {}, link));
  if (above.length > 0) where.append(element('span', { class: 'small', lang }, above.join(' › ')));
  return where;
}

// As titles.ts has it: a heading that stands more than twice in a document says nothing alone.
const COMMON = 2;

/** What a clause is called: its heading, led by the nearest above that says more where many have the same. */
function nameOf({ open, record }: Result, above: readonly string[]): string {
  const common = (heading: string) =>
    [...open.byPath.values()].filter((one) => one.record.heading === heading).length > COMMON;
  if (record.heading === '' || !common(record.heading)) return record.heading;
  const context = above.findLast((heading) => !common(heading));
  return context ? `${context} · ${record.heading}` : record.heading;
}

/** What the clause says around its hits. */
function drawText({ lang }: ResultDrawing, { record, hits }: Result): HTMLElement {
  const text = element('p', { class: 'text', lang });
  if (record.heading)
    text.append(element('b', {}, record.marker, ...stretches(excerpt(record, 'heading', hits))));
  if (record.heading && record.body) text.append(record.seam || '\u3000');
  if (!record.heading) text.append(record.marker);
  text.append(...stretches(excerpt(record, 'body', hits)));
  if (hits.some((hit) => hit.ranges.some(({ part }) => part === 'notes')))
    text.append(element('span', { class: 'notes' }, ...stretches(excerpt(record, 'notes', hits))));
  return text;
}

/** Links to what stands against a clause elsewhere: one a document, the nearest first. */
function drawCounterparts(drawing: ResultDrawing, { record }: Result): HTMLElement | null {
  const links = record.counterparts.flatMap((id) => {
    const slash = id.indexOf('/');
    const document = drawing.library.head.documents[Number(id.slice(0, slash))];
    if (!document) return [];
    const href = `${drawing.home}clauses/${document.id}${id.slice(slash)}/`;
    return [element('a', { href }, seal(drawing, document), document.label), ' '];
  });
  return links.length === 0
    ? null
    : element('p', { class: 'small others' }, `${drawing.words('counterparts')} `, ...links);
}

/** Results under the documents that they stand in. */
export function drawByDocument(drawing: ResultDrawing, results: readonly Result[]): HTMLElement[] {
  const documents = [...new Set(results.map(({ document }) => document))];
  return documents.map((document) => {
    const own = results.filter((result) => result.document === document);
    const section = element('section', {}, element('h2', {}, seal(drawing, document), `${document.label} `));
    section.firstElementChild?.append(element('span', { class: 'small' }, String(own.length)));
    const list = element('ol', { class: 'hits' });
    list.append(...own.map((result) => drawResult(drawing, result, 'h3')));
    section.append(list);
    return section;
  });
}
