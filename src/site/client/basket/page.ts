/** The basket page at work: which clauses stand on the board, and ways to take them away. */
import { type Locale, textScript } from '#site/i18n/locale.ts';
import { type Arrangement, arrange, fromQuery, isClause } from '#site/tables/arrangement.ts';
import type { BasketClause } from '#site/tables/basket-file.ts';
import { toMarkdown } from '#site/tables/formats/markdown.ts';
import { fetchClauses } from '../shared/clauses-of.ts';
import { save, saveTable } from '../shared/save.ts';
import { keep, pinned } from './basket.ts';
import { type Board, drawCell, partOf, tabulate } from './board.ts';
import { copyTable } from './table.ts';

const root = document.querySelector<HTMLElement>('[data-board]') as HTMLElement;
const locale = root.dataset.locale as Locale;
const board: Board = {
  root,
  words: JSON.parse(root.dataset.words ?? '{}') as Record<string, string>,
  locale,
  script: textScript(locale),
};
const fetched = new Map<string, BasketClause>();

// A shared link shows what it names and leaves the reader's own basket alone until they change something.
const linked = new URLSearchParams(location.search).get('c');
let ids = [...new Set(linked === null ? pinned() : linked.split(','))].filter(isClause);

function change(next: readonly string[]): void {
  ids = [...next];
  keep(ids);
  void draw();
}

async function load(id: string): Promise<void> {
  if (fetched.has(id)) return;
  const [document = '', path = ''] = id.split('/');
  const clause = (await fetchClauses(root.dataset.clauses, document))[path];
  if (clause) fetched.set(id, clause);
}

/** The table, once somebody makes one or comes by the address of one. */
async function openTable(asked: Arrangement | null): Promise<void> {
  const { Builder } = await import('./builder.ts');
  await Promise.allSettled(ids.map(load));
  const counterpartsOf = (id: string) => fetched.get(id)?.pairs ?? [];
  const table =
    asked ??
    arrange(
      loaded().map(({ id }) => id),
      counterpartsOf,
    );
  partOf(board, 'builder').hidden = false;
  partOf(board, 'cells').hidden = true;
  partOf(board, 'actions').hidden = true;
  const shelf = {
    load: async (wanted: readonly string[]) => {
      await Promise.allSettled(wanted.map(load));
    },
    clause: (id: string) => fetched.get(id),
  };
  await new Builder(board, shelf, table).draw();
  root.dataset.built = '';
}

const loaded = (): readonly BasketClause[] => ids.flatMap((id) => fetched.get(id) ?? []);

async function draw(): Promise<void> {
  history.replaceState(null, '', location.pathname + (ids.length > 0 ? `?c=${ids.join(',')}` : ''));
  partOf(board, 'loading').hidden = ids.every((id) => fetched.has(id));
  await Promise.allSettled(ids.map(load));
  partOf(board, 'loading').hidden = true;
  const clauses = loaded();
  const missing = ids.filter((id) => !fetched.has(id));
  partOf(board, 'error').hidden = missing.length === 0;
  (partOf(board, 'error').firstElementChild as HTMLElement).textContent = (root.dataset.failed ?? '')
    .replace('%', String(missing.length))
    .replace('&', missing.join(', '));
  partOf(board, 'empty').hidden = ids.length > 0;
  partOf(board, 'actions').hidden = clauses.length === 0;
  partOf(board, 'cells').replaceChildren(...clauses.map((_, n) => drawCell(board, clauses, n)));
}

function sayCopied(button: HTMLElement): void {
  const label = button.textContent;
  button.textContent = board.words.copied ?? '';
  setTimeout(() => {
    button.textContent = label;
  }, 2000);
}

function saveAs(format: 'csv' | 'xlsx'): Promise<void> {
  const { head, rows } = tabulate(board, loaded());
  return saveTable('duidu', format, head, rows);
}

/** What the buttons do; `id` is the clause that a button stands at. */
const ACTIONS: Readonly<Record<string, (button: HTMLElement, id: string) => unknown>> = {
  remove(_, id) {
    change(ids.filter((other) => other !== id));
    root.querySelector<HTMLElement>('[data-do=remove]')?.focus();
  },
  earlier(_, id) {
    const at = ids.indexOf(id);
    change(ids.toSpliced(at, 1).toSpliced(at - 1, 0, id));
  },
  clear: () => change([]),
  retry: draw,
  builder: () => openTable(null),
  board() {
    location.search = `?c=${ids.join(',')}`;
  },
  print: () => print(),
  async link(button) {
    await navigator.clipboard.writeText(location.href);
    sayCopied(button);
  },
  async table(button) {
    await copyTable(tabulate(board, loaded()));
    sayCopied(button);
  },
  csv: () => saveAs('csv'),
  xlsx: () => saveAs('xlsx'),
  markdown() {
    const { head, rows } = tabulate(board, loaded());
    save('duidu.md', 'text/markdown', toMarkdown(head, rows));
  },
};

root.addEventListener('click', ({ target }) => {
  const button = (target as Element).closest<HTMLElement>('[data-do]');
  if (!button) return;
  ACTIONS[button.dataset.do ?? '']?.(button, button.closest<HTMLElement>('[data-id]')?.dataset.id ?? '');
});

const asked = fromQuery(location.search);
if (asked) {
  // What a shared table names stands in it alone, not in the reader's own basket.
  ids = asked.rows.flat();
  partOf(board, 'loading').hidden = true;
  void openTable(asked);
} else void draw();
