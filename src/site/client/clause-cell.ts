/** A clause out of the file of its document, as a cell of a comparison that is put together in the browser. */
import type { Locale, ScriptView } from '#site/i18n/locale.ts';
import type { BasketClause, BasketMark } from '#site/tables/basket-file.ts';
import { drawBody, marked } from './basket/board.ts';
import { element } from './shared/elements.ts';

/** What the page says of itself. */
export interface CellPage {
  readonly say: (key: string) => string;
  readonly locale: Locale;
  readonly script: ScriptView;
  /** `lang` of the texts. */
  readonly lang: string;
  /** Where pages of clauses begin. */
  readonly pages: string;
}

/**
 * The line above the text, and the text with what differs in substance from the clauses `against`. `named` says how it
 * stands to them; in a row that third clauses hold together too where no pair does.
 */
export function drawClause(
  { say, locale, script, lang, pages }: CellPage,
  clause: BasketClause,
  against: ReadonlySet<string>,
  named: 'by pairs' | 'in its row' | false,
): Node[] {
  const pairs = clause.pairs.filter(({ other }) => against.has(other));
  const marks = (part: 'heading' | 'body'): readonly BasketMark[] =>
    pairs.flatMap((pair) => pair[part]).toSorted(([x], [y]) => x - y);
  const [pair] = pairs;
  const indirect = named === 'in its row' && against.size > 0 ? say('grouped') : '';
  const relation = pair
    ? `${say(pair.relation)} · ${pair.standing?.[locale] ?? say('standsProposed')}`
    : indirect;
  const head = element(
    'p',
    { class: 'at' },
    element('i', { class: 'seal', 'aria-hidden': 'true' }, clause.seal[script]),
    element('a', { href: `${pages}${clause.id}/` }, clause.label[locale]),
    ...(named && relation ? [element('small', { class: 'relation' }, relation)] : []),
  );
  const text = element('div', { class: 'text', lang, 'data-clause': clause.id });
  if (clause.heading) text.append(element('strong', {}, ...marked(clause.heading[script], marks('heading'))));
  text.append(...drawBody(text, clause.body[script], marks('body')));
  return [head, text];
}
