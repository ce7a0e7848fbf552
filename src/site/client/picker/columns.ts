/** Columns of places that a reader adds to a topic, out of the files of their documents. */

import type { Values } from '#site/i18n/fill.ts';
import { type Locale, textScript } from '#site/i18n/locale.ts';
import type { BasketClause } from '#site/tables/basket-file.ts';
import type { TopicPlaces } from '#site/views/comparison/topic-page.ts';
import { type CellPage, drawClause } from '../clause-cell.ts';
import { fetchClauses } from '../shared/clauses-of.ts';
import { element } from '../shared/elements.ts';
import { fetchOnce } from '../shared/fetch-once.ts';
import { clausesByRow } from './clauses-by-row.ts';

type Say = (key: string, values?: Values) => string;

interface AddedPlace {
  readonly id: string;
  readonly name: string;
  readonly documents: readonly string[];
  /** By row. */
  readonly clauses: ReadonlyMap<string, readonly BasketClause[]>;
}

// Another choice may be made while files are still on their way.
let asked = 0;

/** Puts the chosen places beside those of the page, in place of what was added before. */
export async function drawPlaces(
  picker: HTMLElement,
  form: HTMLFormElement,
  say: Say,
  chosen: readonly HTMLInputElement[],
): Promise<void> {
  const turn = ++asked;
  const { dataset } = picker;
  const topic = await fetchOnce<TopicPlaces>(dataset.rows as string);
  const places = await Promise.all(
    chosen.map(async (box): Promise<AddedPlace> => {
      const documents = Object.keys(topic.places[box.value] ?? {});
      const files = await Promise.all(documents.map((id) => fetchClauses(dataset.files, id)));
      return {
        id: box.value,
        name: box.parentElement?.querySelector('span')?.textContent ?? box.value,
        documents,
        clauses: clausesByRow(topic, box.value, files),
      };
    }),
  );
  if (turn !== asked) return;
  const locale = dataset.locale as Locale;
  const page: CellPage = {
    say,
    locale,
    script: textScript(locale),
    lang: dataset.lang ?? '',
    pages: dataset.pages ?? '',
  };
  for (const old of document.querySelectorAll('.added, [data-scope]')) old.remove();
  drawHeads(places, dataset.documents ?? '', page, say);
  const base = (form.elements.namedItem('base') as HTMLSelectElement).selectedIndex;
  for (const row of document.querySelectorAll<HTMLElement>('.rows:not([data-added-rows]) > [data-group]'))
    drawRow(row, places, base, page, say);
  drawOwnRows(topic, places, page, say);
}

function drawHeads(places: readonly AddedPlace[], documents: string, { script }: CellPage, say: Say): void {
  const heads = document.querySelector('.heads');
  for (const { id, name, clauses, documents: own } of places) {
    const first = [...clauses.values()][0]?.[0];
    heads?.append(
      element(
        'p',
        { class: `added hue-${first?.colour ?? 7}` },
        element('i', { class: 'seal', 'aria-hidden': 'true' }, first?.seal[script] ?? ''),
        element('a', { href: `${documents}${own[0]}/` }, name),
        element(
          'button',
          {
            type: 'button',
            'data-drop': id,
            'aria-label': say('dropPlace', { place: name }),
            class: 'screen',
          },
          '×',
        ),
      ),
    );
  }
}

function drawRow(
  row: HTMLElement,
  places: readonly AddedPlace[],
  base: number,
  page: CellPage,
  say: Say,
): void {
  const own = row.querySelectorAll<HTMLElement>(`.in-${base} [data-clause]`);
  const against = new Set([...own].map(({ dataset }) => dataset.clause ?? ''));
  const cells = row.querySelector('.cells');
  const heading = row.classList.contains('heading');
  for (const place of places) cells?.append(drawCell(place, row.id, against, page, say, heading));
  // A row stays while any place in view has it.
  row.classList.toggle(
    'also',
    places.some(({ clauses }) => clauses.has(row.id)),
  );
  // The sentence was made of the places that the page came with.
  if (places.length > 0)
    row.querySelector('.sum')?.prepend(element('span', { 'data-scope': '' }, say('spokenOf')));
}

function drawCell(
  { name, clauses }: AddedPlace,
  row: string,
  against: ReadonlySet<string>,
  page: CellPage,
  say: Say,
  heading: boolean,
): Node {
  const found = clauses.get(row) ?? [];
  const colour = [...clauses.values()][0]?.[0]?.colour ?? 7;
  const cell = element('div', { class: `cell added hue-${colour}` });
  if (found.length > 0)
    cell.append(...found.flatMap((clause) => drawClause(page, clause, against, 'in its row')));
  else if (!heading)
    cell.append(
      element('div', { class: 'gap later' }, element('span', { class: 'who' }, name), say('nothingHere')),
    );
  return cell;
}

/** Rows that none of the page's own places has. */
function drawOwnRows(topic: TopicPlaces, places: readonly AddedPlace[], page: CellPage, say: Say): void {
  const rows = topic.rows.filter(
    (id) => places.some(({ clauses }) => clauses.has(id)) && !document.getElementById(id)?.matches('.row'),
  );
  const box = document.querySelector('[data-added-rows]');
  if (rows.length > 0) box?.append(element('h2', { class: 'added' }, say('onlyAdded')));
  for (const id of rows) {
    const first = places.flatMap(({ clauses }) => clauses.get(id) ?? [])[0];
    const title = first?.heading?.[page.script] ?? first?.label[page.locale] ?? '';
    box?.append(
      element(
        'section',
        { class: 'row leaf added', id },
        element('h2', { lang: page.lang }, element('a', { href: `#${id}` }, title)),
        element(
          'div',
          { class: 'cells' },
          ...places.map((place) => drawCell(place, id, new Set(), page, say, false)),
        ),
      ),
    );
  }
}
