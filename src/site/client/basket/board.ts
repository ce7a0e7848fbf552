/** The pinned clauses beside each other, the first as base, each with what differs from it. */
import type { Locale, ScriptView } from '#site/i18n/locale.ts';
import type { BasketClause, BasketMark } from '#site/tables/basket-file.ts';
import { element } from '../shared/elements.ts';
import type { BasketTable } from './table.ts';

/** What the page says of itself. */
export interface Board {
  readonly root: HTMLElement;
  readonly words: Readonly<Record<string, string>>;
  readonly locale: Locale;
  readonly script: ScriptView;
}

export const partOf = <T extends HTMLElement = HTMLElement>({ root }: Board, name: string): T =>
  root.querySelector<T>(`[data-${name}]`) as T;

const addressOf = ({ root }: Board, { id }: BasketClause): string => `${root.dataset.pages}${id}/`;

export function drawCell(board: Board, clauses: readonly BasketClause[], n: number): Node {
  const clause = clauses[n] as BasketClause;
  const { root, words, locale, script } = board;
  const template = root.querySelector('template') as HTMLTemplateElement;
  const cell = (template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
  const find = <T extends HTMLElement>(selector: string) => cell.querySelector<T>(selector) as T;
  cell.classList.add(`hue-${clause.colour}`);
  cell.dataset.id = clause.id;
  find('.seal').textContent = clause.seal[script];
  const link = find<HTMLAnchorElement>('a');
  link.href = addressOf(board, clause);
  link.textContent = `${clause.document[locale]} ${clause.label[locale]}`;
  const pair = pairWith(clause, clauses[0]);
  const standing = pair?.standing?.[locale] ?? words.standsProposed ?? '';
  find('.relation').textContent =
    n === 0 ? (words.base ?? '') : pair ? `${words[pair.relation] ?? ''} · ${standing}` : '';
  find('[data-do=earlier]').hidden = n === 0;
  const text = find('.text');
  text.dataset.clause = clause.id;
  if (clause.heading) {
    text.append(element('strong', {}, ...marked(clause.heading[script], marksOf(clauses, n, 'heading'))));
  }
  text.append(...drawBody(text, clause.body[script], marksOf(clauses, n, 'body')));
  return cell;
}

const pairWith = ({ pairs }: BasketClause, base: BasketClause | undefined) =>
  pairs.find(({ other }) => other === base?.id);

/** Against the base; the base itself against all that stand beside it, numbers and dates only. */
function marksOf(
  clauses: readonly BasketClause[],
  n: number,
  part: 'heading' | 'body',
): readonly BasketMark[] {
  const others = new Set((n === 0 ? clauses.slice(1) : clauses.slice(0, 1)).map(({ id }) => id));
  return (clauses[n]?.pairs ?? [])
    .filter(({ other }) => others.has(other))
    .flatMap((pair) => pair[part])
    .toSorted(([a], [b]) => a - b);
}

/** The nodes of a text, in an element that keeps the lines and tabs of a table. */
export function drawBody(
  element: HTMLElement,
  text: string,
  marks: readonly BasketMark[],
): (Node | string)[] {
  if (text.includes('\n')) element.style.whiteSpace = 'pre-wrap';
  return marked(text, marks);
}

export function marked(text: string, marks: readonly BasketMark[]): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    nodes.push(text.slice(at, from), element('b', { class: 'differs' }, text.slice(from, end)));
    at = end;
  }
  nodes.push(text.slice(at));
  return nodes;
}

/** The same as a table to take away. */
export function tabulate(board: Board, clauses: readonly BasketClause[]): BasketTable {
  const { words, locale, script } = board;
  return {
    head: [words.document, words.clause, words.colText, words.colLink].map((word) => word ?? ''),
    rows: clauses.map((clause) => [
      clause.document[locale],
      clause.label[locale],
      [clause.heading?.[script], clause.body[script]].filter(Boolean).join(' '),
      new URL(addressOf(board, clause), location.href).href,
    ]),
  };
}
