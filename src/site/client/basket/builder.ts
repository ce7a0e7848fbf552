/** The basket as a table: rows are groups, columns documents; arranged by hand, taken away in any form. */
import { documentOf } from '#model/clause-id.ts';
import { fill, type Values } from '#site/i18n/fill.ts';
import { type Arrangement, type CounterpartsOf, fillIn, moved, toQuery } from '#site/tables/arrangement.ts';
import type { BasketClause } from '#site/tables/basket-file.ts';
import type { ClauseTable } from '#site/tables/clause-table.ts';
import { element } from '../shared/elements.ts';
import { type Board, partOf } from './board.ts';
import { bibliography, citationOf, takeAway } from './take-away.ts';

/** What the page lends the table. */
export interface ClauseShelf {
  /** Fetches the clauses, as far as there are such. */
  readonly load: (ids: readonly string[]) => Promise<void>;
  readonly clause: (id: string) => BasketClause | undefined;
}

export class Builder {
  readonly #board: Board;
  readonly #shelf: ClauseShelf;
  #table: Arrangement;

  constructor(board: Board, shelf: ClauseShelf, table: Arrangement) {
    this.#board = board;
    this.#shelf = shelf;
    this.#table = table;
    const root = partOf(board, 'builder');
    for (const name of ['title', 'notes'] as const) {
      const field = this.#field(name);
      field.value = table[name];
      field.addEventListener('input', () => this.#keep({ ...this.#table, [name]: field.value }));
    }
    root.addEventListener('click', (event) => this.#click(event));
    root.addEventListener('keydown', (event) => this.#key(event));
    this.#listenToDrags(root);
  }

  #field(name: string): HTMLInputElement {
    return partOf<HTMLInputElement>(this.#board, `table-${name}`);
  }

  #word(key: string, values: Values = {}): string {
    return fill(this.#board.words[key] ?? key, values);
  }

  #say(words: string): void {
    partOf(this.#board, 'table-status').textContent = words;
  }

  readonly #counterpartsOf: CounterpartsOf = (id) => this.#shelf.clause(id)?.pairs ?? [];

  /** Documents that stand in the table, or hold a counterpart of what stands there. */
  #documents(): string[] {
    const ids = this.#table.rows.flat();
    return [
      ...new Set([
        ...this.#table.columns,
        ...ids.map(documentOf),
        ...ids.flatMap((id) => this.#counterpartsOf(id).map(({ other }) => documentOf(other))),
      ]),
    ];
  }

  #nameOf(document: string): string {
    const ids = this.#table.rows.flat();
    const known = [...ids, ...ids.flatMap((id) => this.#counterpartsOf(id).map(({ other }) => other))]
      .filter((id) => documentOf(id) === document)
      .flatMap((id) => this.#shelf.clause(id) ?? []);
    return known[0]?.document[this.#board.locale] ?? document;
  }

  async draw(): Promise<void> {
    const ids = this.#table.rows.flat();
    await this.#shelf.load(ids);
    // One clause of each other document gives its name.
    await this.#shelf.load(ids.flatMap((id) => this.#counterpartsOf(id).map(({ other }) => other)));
    this.#drawColumns();
    this.#drawRows();
    this.#keep(this.#table);
  }

  /** The table is in the address, so whoever has it builds the same. */
  #keep(table: Arrangement): void {
    this.#table = table;
    history.replaceState(null, '', `${location.pathname}?${toQuery(table)}`);
    partOf(this.#board, 'table-citation').textContent = citationOf(this.#board, table.title);
  }

  #drawColumns(): void {
    const { columns } = this.#table;
    const documents = [...columns, ...this.#documents().filter((id) => !columns.includes(id))];
    partOf(this.#board, 'table-columns').replaceChildren(
      ...documents.map((id) => {
        const name = this.#nameOf(id);
        const box = element('input', { type: 'checkbox', 'data-column': id });
        box.checked = columns.includes(id);
        const move = () => this.#button('earlier-column', '←', this.#word('columnEarlier', { name }), id);
        const label = element('label', {}, box, ` ${name}`);
        return element('span', {}, label, ...(columns.indexOf(id) > 0 ? [move()] : []));
      }),
    );
  }

  #button(action: string, text: string, label: string, id = ''): HTMLButtonElement {
    const attributes = { type: 'button', 'data-table': action, 'aria-label': label, title: label };
    return element('button', id ? { ...attributes, value: id } : attributes, text);
  }

  #drawRows(): void {
    const made = this.made();
    const names = made.columns.map((name) => element('th', { scope: 'col' }, name));
    const head = element('tr', {}, element('td'), ...names);
    const rows = made.rows.map((cells, n) => {
      const grip = this.#button('grip', '⠿', this.#word('rowMove', { row: n + 1 }));
      grip.draggable = true;
      const drop = this.#button('drop-row', '×', this.#word('rowRemove', { row: n + 1 }));
      const first = element('th', { scope: 'row' }, grip, ` ${n + 1} `, drop);
      const texts = cells.map((entries) =>
        element(
          'td',
          { lang: made.language },
          ...(entries.length === 0 ? [element('small', {}, made.none)] : []),
          ...entries.map(({ label, text, url }) =>
            element('p', {}, element('a', { href: url }, label), ` ${text}`),
          ),
        ),
      );
      return element('tr', { 'data-row': String(n) }, first, ...texts);
    });
    partOf(this.#board, 'table-head').replaceChildren(head);
    partOf(this.#board, 'table-rows').replaceChildren(...rows);
  }

  /** The table as it stands. */
  made(): ClauseTable {
    const { locale, script, root } = this.#board;
    const { rows, columns, title, notes } = this.#table;
    const pages = root.dataset.pages ?? '';
    return {
      title,
      notes,
      columns: columns.map((id) => this.#nameOf(id)),
      rows: rows.map((row) =>
        columns.map((column) =>
          row
            .filter((id) => documentOf(id) === column)
            .flatMap((id) => this.#shelf.clause(id) ?? [])
            .map(({ id, label, heading, body }) => ({
              label: label[locale],
              text: [heading?.[script], body[script]].filter(Boolean).join(' '),
              url: new URL(`${pages}${id}/`, location.href).href,
            })),
        ),
      ),
      none: this.#word('tableNone'),
      url: location.href,
      citation: citationOf(this.#board, title),
      language: script === 'hant' ? 'zh-Hant' : 'zh-Hans',
    };
  }

  /** Clauses of the table in its order, for its bibliography. */
  #clauses(): BasketClause[] {
    const { rows, columns } = this.#table;
    return rows
      .flatMap((row) => columns.flatMap((column) => row.filter((id) => documentOf(id) === column)))
      .flatMap((id) => this.#shelf.clause(id) ?? []);
  }

  #arrange(next: Arrangement): void {
    this.#keep(next);
    this.#drawColumns();
    this.#drawRows();
  }

  #moveRow(from: number, by: number): void {
    const rows = moved(this.#table.rows, from, by);
    this.#arrange({ ...this.#table, rows });
    const to = Math.min(rows.length - 1, Math.max(0, from + by));
    partOf(this.#board, 'table-rows').querySelectorAll<HTMLElement>('[data-table=grip]')[to]?.focus();
    this.#say(this.#word('rowMoved', { row: to + 1 }));
  }

  async #fill(): Promise<void> {
    const before = this.#table.rows.flat().length;
    await this.#shelf.load(fillIn(this.#table, this.#counterpartsOf).rows.flat());
    // What the reader did meanwhile stays.
    this.#arrange(fillIn(this.#table, this.#counterpartsOf));
    this.#say(this.#word('tableFilled', { count: this.#table.rows.flat().length - before }));
  }

  #click({ target }: MouseEvent): void {
    const clicked = target as HTMLElement;
    const column = clicked.dataset.column;
    if (column !== undefined) {
      const { columns } = this.#table;
      const next = columns.includes(column) ? columns.filter((id) => id !== column) : [...columns, column];
      this.#arrange({ ...this.#table, columns: next });
      partOf(this.#board, 'table-columns').querySelector<HTMLElement>(`[data-column="${column}"]`)?.focus();
      return;
    }
    const button = clicked.closest<HTMLButtonElement>('[data-table]');
    const row = Number(clicked.closest<HTMLElement>('[data-row]')?.dataset.row);
    switch (button?.dataset.table) {
      case 'fill':
        void this.#fill();
        break;
      case 'drop-row':
        this.#arrange({ ...this.#table, rows: this.#table.rows.toSpliced(row, 1) });
        partOf(this.#board, 'table-fill').focus();
        break;
      case 'earlier-column': {
        const { columns } = this.#table;
        this.#arrange({ ...this.#table, columns: moved(columns, columns.indexOf(button.value), -1) });
        break;
      }
      case 'save':
        void this.#take(() => takeAway(this.made(), button.value));
        break;
      case 'bibliography':
        void this.#take(() => bibliography(this.#board, this.#clauses(), button.value));
        break;
    }
  }

  /** A file is made in the reader's browser; what cannot be made is said. */
  async #take(work: () => Promise<void>): Promise<void> {
    this.#say(this.#word('preparing'));
    try {
      await work();
      this.#say('');
    } catch (error) {
      this.#say(this.#word('notMade', { what: (error as Error).message }));
    }
  }

  #key(event: KeyboardEvent): void {
    const grip = (event.target as HTMLElement).closest<HTMLElement>('[data-table=grip]');
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!grip || by === undefined) return;
    event.preventDefault();
    this.#moveRow(Number(grip.closest<HTMLElement>('[data-row]')?.dataset.row), by);
  }

  #listenToDrags(root: HTMLElement): void {
    let from: number | null = null;
    const rowOf = (event: Event) => {
      const row = (event.target as HTMLElement).closest<HTMLElement>('[data-row]')?.dataset.row;
      return row === undefined ? null : Number(row);
    };
    root.addEventListener('dragstart', (event) => {
      from = rowOf(event);
      event.dataTransfer?.setData('text/plain', String(from));
    });
    root.addEventListener('dragover', (event) => {
      if (from !== null && rowOf(event) !== null) event.preventDefault();
    });
    root.addEventListener('drop', (event) => {
      const to = rowOf(event);
      if (from === null || to === null) return;
      event.preventDefault();
      this.#moveRow(from, to - from);
      from = null;
    });
    root.addEventListener('dragend', () => {
      from = null;
    });
  }
}
