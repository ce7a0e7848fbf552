/** Two documents in full, for any two that have no page of their own: `?a=BASE&b=OTHER`, out of the file of each. */
import { type Locale, textScript } from '#site/i18n/locale.ts';
import type { BasketClause } from '#site/tables/basket-file.ts';
import { type CellPage, drawClause } from '../clause-cell.ts';
import { fetchClauses } from '../shared/clauses-of.ts';
import { element, readWords } from '../shared/elements.ts';
import { fragment } from '../shared/fragment.ts';
import { rowsOf, type SideRow } from './rows.ts';

const root = document.querySelector<HTMLElement>('[data-side]') as HTMLElement;
const say = readWords('side-words');
const locale = root.dataset.locale as Locale;
const page: CellPage = {
  say,
  locale,
  script: textScript(locale),
  lang: root.dataset.lang ?? '',
  pages: root.dataset.pages ?? '',
};
const form = root.querySelector('form') as HTMLFormElement;
const status = root.querySelector('[role=status]') as HTMLElement;
const rows = root.querySelector('[data-rows]') as HTMLElement;

const open = (id: string) => fetchClauses(root.dataset.files, id);

async function show(): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const [a, b] = ['a', 'b'].map((name) => asked.get(name) ?? '');
  for (const [name, value] of [
    ['a', a],
    ['b', b],
  ] as const) {
    const select = form.elements.namedItem(name) as HTMLSelectElement;
    if (value && [...select.options].some((option) => option.value === value)) select.value = value;
  }
  if (!a || !b) return;
  status.textContent = say('loading');
  try {
    const [base, other] = await Promise.all([open(a), open(b)]);
    const drawn = rowsOf(base, other);
    const shared = drawn.filter((row) => row.base.length > 0 && row.other.length > 0).length;
    status.textContent = say('told', { rows: drawn.length, shared });
    rows.replaceChildren(...drawn.map(drawRow));
    openRow();
  } catch {
    status.textContent = say('failed');
  }
}

/** The row that the address names by its own id or by any clause that stands in it. */
function openRow(): void {
  const asked = fragment();
  const clause = [...rows.querySelectorAll<HTMLElement>('[data-clause]')].find(
    ({ dataset }) => dataset.clause === asked,
  );
  (document.getElementById(asked) ?? clause?.closest('.row'))?.scrollIntoView();
}

function drawRow(row: SideRow): Node {
  return element(
    'section',
    { class: 'row', id: row.id },
    element(
      'div',
      { class: 'cells' },
      drawCell(row.base, row.other, false),
      drawCell(row.other, row.base, true),
    ),
  );
}

/** `named`: says how each clause stands to the base. */
function drawCell(clauses: readonly BasketClause[], against: readonly BasketClause[], named: boolean): Node {
  if (clauses.length === 0) return element('div', { class: 'cell gap' }, say('none'));
  const colour = `hue-${clauses[0]?.colour}`;
  const others = new Set(against.map(({ id }) => id));
  return element(
    'div',
    { class: `cell ${colour}` },
    ...clauses.flatMap((clause) => drawClause(page, clause, others, named && 'by pairs')),
  );
}

void show();
