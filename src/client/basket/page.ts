/** The basket: pinned clauses beside each other, the first as base, and ways to take them away. */
import { type Locale, textScript } from '../../i18n/locale.ts';
import type { BasketClause, BasketMark } from '../../records/comparison/basket.ts';
import { keep, pinned } from '../basket.ts';
import { type BasketTable, copyTable, save, toCsv, toMarkdown } from './table.ts';

const board = document.querySelector<HTMLElement>('[data-board]') as HTMLElement;
const part = <T extends HTMLElement = HTMLElement>(name: string) =>
  board.querySelector<T>(`[data-${name}]`) as T;
const locale = board.dataset.locale as Locale;
const script = textScript(locale);
const words = JSON.parse(board.dataset.words ?? '{}') as Record<string, string>;
const fetched = new Map<string, BasketClause>();

const isId = (id: string) => /^[a-z0-9-]+\/[0-9a-z.]+$/.test(id);
// A shared link shows what it names and leaves the reader's own basket alone until they change something.
const linked = new URLSearchParams(location.search).get('c');
let ids = [...new Set(linked === null ? pinned() : linked.split(','))].filter(isId);

function change(next: readonly string[]): void {
  ids = [...next];
  keep(ids);
  void draw();
}

async function load(id: string): Promise<void> {
  if (fetched.has(id)) return;
  const response = await fetch(`${board.dataset.clauses}${id}.json`);
  if (response.ok) fetched.set(id, (await response.json()) as BasketClause);
}

async function draw(): Promise<void> {
  history.replaceState(null, '', location.pathname + (ids.length > 0 ? `?c=${ids.join(',')}` : ''));
  part('loading').hidden = ids.every((id) => fetched.has(id));
  await Promise.allSettled(ids.map(load));
  part('loading').hidden = true;
  const clauses = ids.flatMap((id) => fetched.get(id) ?? []);
  const missing = ids.filter((id) => !fetched.has(id));
  part('error').hidden = missing.length === 0;
  (part('error').firstElementChild as HTMLElement).textContent = (board.dataset.failed ?? '')
    .replace('%', String(missing.length))
    .replace('&', missing.join(', '));
  part('empty').hidden = ids.length > 0;
  part('actions').hidden = clauses.length === 0;
  part('cells').replaceChildren(...clauses.map((clause, n) => cellOf(clause, n, clauses)));
}

function cellOf(clause: BasketClause, n: number, clauses: readonly BasketClause[]): Node {
  const template = board.querySelector('template') as HTMLTemplateElement;
  const cell = (template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
  const find = <T extends HTMLElement>(selector: string) => cell.querySelector<T>(selector) as T;
  cell.classList.add(`p${clause.colour}`);
  cell.dataset.id = clause.id;
  find('.seal').textContent = clause.seal[script];
  const link = find<HTMLAnchorElement>('a');
  link.href = `${board.dataset.pages}${clause.id}/`;
  link.textContent = nameOf(clause);
  find('.rel').textContent = n === 0 ? (words.base ?? '') : relationOf(clause, clauses[0]);
  find('[data-do=earlier]').hidden = n === 0;
  const text = find('.t');
  text.dataset.clause = clause.id;
  if (clause.heading) {
    const heading = document.createElement('strong');
    heading.append(...marked(clause.heading[script], marksOf(clause, n, clauses, 'heading')));
    text.append(heading);
  }
  text.append(...marked(clause.body[script], marksOf(clause, n, clauses, 'body')));
  return cell;
}

const nameOf = (clause: BasketClause) => `${clause.document[locale]} ${clause.label[locale]}`;

const relationOf = (clause: BasketClause, base: BasketClause | undefined): string =>
  words[clause.pairs.find(({ other }) => other === base?.id)?.relation ?? ''] ?? '';

/** Against the base; the base itself against all that stand beside it, numbers and dates only. */
function marksOf(
  clause: BasketClause,
  n: number,
  clauses: readonly BasketClause[],
  part: 'heading' | 'body',
): readonly BasketMark[] {
  const others = new Set((n === 0 ? clauses.slice(1) : clauses.slice(0, 1)).map(({ id }) => id));
  return clause.pairs
    .filter(({ other }) => others.has(other))
    .flatMap((pair) => pair[part])
    .filter(([substance]) => substance === 1)
    .toSorted((a, b) => a[1] - b[1]);
}

function marked(text: string, marks: readonly BasketMark[]): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let at = 0;
  for (const [, start, end] of marks) {
    if (end <= at) continue;
    const mark = document.createElement('b');
    mark.className = 'd';
    mark.textContent = text.slice(Math.max(start, at), end);
    nodes.push(text.slice(at, Math.max(start, at)), mark);
    at = end;
  }
  nodes.push(text.slice(at));
  return nodes;
}

function tableOf(): BasketTable {
  const clauses = ids.flatMap((id) => fetched.get(id) ?? []);
  return {
    head: [words.document, words.clause, words.colText, words.colLink].map((word) => word ?? ''),
    rows: clauses.map((clause) => [
      clause.document[locale],
      clause.label[locale],
      [clause.heading?.[script], clause.body[script]].filter(Boolean).join(' '),
      new URL(`${board.dataset.pages}${clause.id}/`, location.href).href,
    ]),
  };
}

function done(button: HTMLElement): void {
  const label = button.textContent;
  button.textContent = words.copied ?? '';
  setTimeout(() => {
    button.textContent = label;
  }, 2000);
}

board.addEventListener('click', async ({ target }) => {
  const button = (target as Element).closest<HTMLElement>('[data-do]');
  if (!button) return;
  const id = button.closest<HTMLElement>('[data-id]')?.dataset.id ?? '';
  const at = ids.indexOf(id);
  switch (button.dataset.do) {
    case 'remove':
      change(ids.filter((other) => other !== id));
      board.querySelector<HTMLElement>('[data-do=remove]')?.focus();
      break;
    case 'earlier':
      change(ids.toSpliced(at, 1).toSpliced(at - 1, 0, id));
      break;
    case 'clear':
      change([]);
      break;
    case 'retry':
      await draw();
      break;
    case 'print':
      print();
      break;
    case 'link':
      await navigator.clipboard.writeText(location.href);
      done(button);
      break;
    case 'table':
      await copyTable(tableOf());
      done(button);
      break;
    case 'csv':
      save('duidu.csv', 'text/csv', toCsv(tableOf()));
      break;
    case 'markdown':
      save('duidu.md', 'text/markdown', toMarkdown(tableOf()));
      break;
  }
});

void draw();
