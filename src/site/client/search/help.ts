/** What stands above the results: places that the question names, and help where nothing is found. */

import type { HeadDocument } from '#site/search/files/shard.ts';
import { foldedText } from '#site/search/fold-query.ts';
import { findRun, type Searchable } from '#site/search/match.ts';
import { type DocumentReference, findReferences } from '#site/search/reference.ts';
import { otherWords, type Suggestion, shorterRuns } from '#site/search/suggest.ts';
import { element } from '../shared/elements.ts';
import type { SearchAnswer } from './library/engine.ts';
import { openAll } from './library/library.ts';
import { readSuggestions } from './library/suggestion-file.ts';
import { nearestResults } from './near.ts';
import { drawResult, type ResultDrawing, seal } from './results.ts';

/** Links to the clause or document that the question names, if it names one. */
export async function drawReferences(drawing: ResultDrawing, question: string): Promise<HTMLElement[]> {
  const { library, words } = drawing;
  const named = findReferences(question, library.head, library.table);
  const items = await Promise.all(named.map((reference) => drawReference(drawing, reference)));
  if (items.length === 0) return [];
  return [element('div', { class: 'goto' }, element('h2', {}, words('goTo')), element('ul', {}, ...items))];
}

async function drawReference(
  drawing: ResultDrawing,
  { document: id, path }: DocumentReference,
): Promise<HTMLElement> {
  const { library, home, words, lang } = drawing;
  const document = library.head.documents.find((known) => known.id === id) as HeadDocument;
  const record = path === null ? undefined : (await library.open(document)).byPath.get(path)?.record;
  const address = record === undefined || path === 'front' ? `documents/${id}/` : `clauses/${id}/${path}/`;
  const link = element('a', { href: home + address, 'data-reference': path === null ? id : `${id}/${path}` });
  link.append(seal(drawing, document), `${document.label} `);
  const name = record ? `${record.label} ${record.heading}` : words('wholeDocument');
  link.append(element('span', record ? { lang } : {}, name));
  return element('li', {}, link);
}

/** What was looked for, words of it or like it that do occur, and at once the clauses that hold most of them. */
export async function drawHelp(
  drawing: ResultDrawing,
  { query, results }: SearchAnswer,
  question: string,
): Promise<HTMLElement[]> {
  // Filters, not words, left nothing.
  if (results.length > 0) return [];
  const { library, words } = drawing;
  const opened = await openAll(library);
  const texts = opened.flatMap(({ searchables }) => searchables);
  const runs = query.wanted.map(({ typed }) => typed).join(' ');
  const parts: HTMLElement[] = [element('p', { class: 'small' }, words('lookedFor', { runs }))];
  const whole = { typed: question, folded: foldedText(library.table, question) };
  const { synonyms } = await readSuggestions(library.address);
  const others = otherWords({ wanted: [whole, ...query.wanted] }, synonyms, texts);
  const offers = [
    ...others.map((other) => ({ ...other, typed: inScriptOfPage(other.typed, texts) })),
    ...shorterRuns(query, texts),
  ];
  if (offers.length === 0) return parts;
  const near = nearestResults(offers, opened, library.table);
  const list = element('ol', { class: 'hits' });
  for (const result of near) {
    const item = drawResult(drawing, result, 'h3');
    // No answer to the question: what is counted and saved is not this.
    item.dataset.near = item.dataset.result ?? '';
    delete item.dataset.result;
    list.append(item);
  }
  parts.push(
    element('h2', {}, words('nearest')),
    element('ul', { class: 'offers' }, ...offers.map(drawOffer)),
    list,
  );
  return parts;
}

function drawOffer({ typed, clauses }: Suggestion): HTMLElement {
  const button = element('button', { type: 'button', 'data-ask': typed }, typed);
  return element('li', {}, button, element('span', { class: 'small' }, ` ${clauses}`));
}

/** The list of like words is simplified; the page's characters stand where the word occurs: 妇幼 → 婦幼. */
function inScriptOfPage(word: string, texts: readonly Searchable[]): string {
  for (const searchable of texts)
    for (const { ranges } of findRun(searchable, word, 0)) {
      const [range] = ranges;
      if (range && ranges.length === 1)
        return searchable.record[range.part].slice(range.start, range.end).replace(/\s/gu, '');
    }
  return word;
}
