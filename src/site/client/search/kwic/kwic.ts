/** Keyword in context: a line for every hit, aligned on the hit, on the page and as a file. */
import { kwic } from '#site/search/excerpt.ts';
import { element } from '../../shared/elements.ts';
import { saveTable } from '../../shared/save.ts';
import type { Result } from '../library/engine.ts';
import { addressOf, placeOf, type ResultDrawing, seal } from '../results.ts';

/** A line for every hit, in the order of documents and clauses, aligned on the hit. */
export function drawKwic(drawing: ResultDrawing, results: readonly Result[]): HTMLTableElement {
  const { words } = drawing;
  const head = element('tr');
  for (const key of ['clause', 'before', 'hit', 'after'])
    head.append(element('th', { scope: 'col' }, words(key)));
  const body = element('tbody');
  for (const result of inReadingOrder(results))
    for (const hit of result.hits) {
      const { before, hit: middle, after } = kwic(result.record, hit);
      const link = element('a', { href: addressOf(drawing, { ...result, hits: [hit] }), 'data-open': '' });
      link.append(seal(drawing, result.document), `${result.document.label} ${result.record.label}`);
      const row = element('tr', { 'data-result': `${result.document.id}/${result.record.path}` });
      row.append(
        element('th', { scope: 'row' }, link),
        element('td', { lang: drawing.lang }, element('span', {}, before)),
        element('td', { lang: drawing.lang }, element('mark', {}, middle)),
        element('td', { lang: drawing.lang }, after),
      );
      body.append(row);
    }
  return element('table', { class: 'concordance' }, element('thead', {}, head), body);
}

/** The lines of `drawKwic` as a file. */
export const saveKwic = (
  name: string,
  format: 'csv' | 'xlsx',
  drawing: ResultDrawing,
  results: readonly Result[],
): Promise<void> =>
  saveTable(
    name,
    format,
    ['place', 'document', 'id', 'clause', 'before', 'hit', 'after', 'url'],
    linesOf(drawing, results),
  );

const linesOf = (drawing: ResultDrawing, results: readonly Result[]): string[][] =>
  inReadingOrder(results).flatMap((result) =>
    result.hits.map((hit) => {
      const { before, hit: middle, after } = kwic(result.record, hit);
      const { document, record } = result;
      const place = placeOf(drawing, document)?.name ?? '';
      const address = new URL(`${drawing.home}clauses/${document.id}/${record.path}/`, location.href).href;
      return [
        place,
        document.label,
        `${document.id}/${record.path}`,
        record.label,
        before,
        middle,
        after,
        address,
      ];
    }),
  );

/** By place, document, then clause: KWIC is read place by place. */
function inReadingOrder(results: readonly Result[]): Result[] {
  const order = new Map<Result, number>();
  for (const result of results) order.set(result, result.open.searchables.indexOf(result.searchable));
  return [...results].sort(
    (a, b) =>
      (a.document.place ?? '').localeCompare(b.document.place ?? '') ||
      a.document.id.localeCompare(b.document.id) ||
      (order.get(a) ?? 0) - (order.get(b) ?? 0),
  );
}
