/** Two documents in full, for any two that have no page of their own: `?a=BASE&b=OTHER`, out of the file of each. */
import { type Locale, textScript } from '#site/i18n/locale.ts';
import type { BasketClause, BasketMark } from '#site/views/comparison/basket.ts';
import { marked } from '../basket/board.ts';
import { element, readWords } from '../elements.ts';
import { fetchOnce } from '../fetch-once.ts';
import { fragment } from '../fragment.ts';
import { type DocumentFile, rowsOf, type SideRow } from './rows.ts';

const root = document.querySelector<HTMLElement>('[data-side]') as HTMLElement;
const say = readWords('side-words');
const locale = root.dataset.locale as Locale;
const script = textScript(locale);
const form = root.querySelector('form') as HTMLFormElement;
const status = root.querySelector('[role=status]') as HTMLElement;
const rows = root.querySelector('[data-rows]') as HTMLElement;

const open = (id: string) => fetchOnce<DocumentFile>(`${root.dataset.files}${encodeURIComponent(id)}.json`);

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
  const colour = `p${clauses[0]?.colour}`;
  return element(
    'div',
    { class: `cell ${colour}` },
    ...clauses.flatMap((clause) => drawClause(clause, against, named)),
  );
}

function drawClause(clause: BasketClause, against: readonly BasketClause[], named: boolean): Node[] {
  const others = new Set(against.map(({ id }) => id));
  const pairs = clause.pairs.filter(({ other }) => others.has(other));
  const marks = (part: 'heading' | 'body'): readonly BasketMark[] =>
    pairs
      .flatMap((pair) => pair[part])
      .filter(([substance]) => substance === 1)
      .toSorted((x, y) => x[1] - y[1]);
  const [pair] = pairs;
  const head = element(
    'p',
    { class: 'at' },
    element('i', { class: 'seal', 'aria-hidden': 'true' }, clause.seal[script]),
    element('a', { href: `${root.dataset.pages}${clause.id}/` }, clause.label[locale]),
    ...(pair && named
      ? [element('small', { class: 'rel' }, `${say(pair.relation)} · ${pair.standing[locale]}`)]
      : []),
  );
  const text = element('div', { class: 't', lang: root.dataset.lang ?? '', 'data-clause': clause.id });
  if (clause.heading) text.append(element('strong', {}, ...marked(clause.heading[script], marks('heading'))));
  text.append(...marked(clause.body[script], marks('body')));
  return [head, text];
}

void show();
