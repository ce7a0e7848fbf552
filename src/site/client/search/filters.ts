/** Draws the filters with their counts. */
import { type Choices, countValues, FACETS, type Facet } from '#site/search/facets.ts';
import type { IndexHead } from '#site/search/files/shard.ts';
import { element } from '../shared/elements.ts';
import type { Result } from './library/engine.ts';
import type { PageWords } from './results.ts';

/** Values of one facet that stand there before 全部 is asked for. */
const SHOWN = 8;

/** A field set for each facet that tells results apart. */
export function drawFilters(
  head: IndexHead,
  words: PageWords,
  results: readonly Result[],
  choices: Choices,
): HTMLElement[] {
  return FACETS.flatMap((facet) => {
    const counts = countValues(results, choices, facet);
    const chosen = choices[facet] ?? [];
    // One value that every result has tells nothing apart.
    if (
      counts.length === 0 ||
      (counts.length === 1 && chosen.length === 0 && counts[0]?.[1] === results.length)
    )
      return [];
    const rows = (facet === 'year' ? counts.toSorted((a, b) => a[0].localeCompare(b[0])) : counts).map(
      ([value, count]) =>
        drawValue(facet, value, nameOf(head, words, facet, value), count, chosen.includes(value)),
    );
    const set = element('fieldset', {}, element('legend', {}, words(facet)), ...rows.slice(0, SHOWN));
    if (rows.length > SHOWN) {
      const rest = element(
        'details',
        {},
        element('summary', { class: 'small' }, words('all', { count: rows.length })),
      );
      rest.append(...rows.slice(SHOWN));
      set.append(rest);
    }
    return [set];
  });
}

function drawValue(facet: Facet, value: string, name: string, count: number, isChosen: boolean): HTMLElement {
  const box = element('input', { type: 'checkbox', name: facet, value });
  box.checked = isChosen;
  return element(
    'label',
    {},
    box,
    element('span', {}, name),
    element('span', { class: 'small' }, String(count)),
  );
}

function nameOf(head: IndexHead, words: PageWords, facet: Facet, value: string): string {
  const named = (list: readonly { readonly id: string; readonly name: string }[]): string =>
    list.find(({ id }) => id === value)?.name ?? value;
  switch (facet) {
    case 'place':
      return named(head.places);
    case 'document':
      return head.documents.find(({ id }) => id === value)?.label ?? value;
    case 'topic':
      return named(head.topics);
    case 'agency':
      return named(head.agencies);
    case 'target':
      return words('hasTarget');
    case 'duty':
      return words(value);
    case 'year':
      return value;
  }
}
