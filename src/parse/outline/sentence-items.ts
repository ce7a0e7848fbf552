/** Which items open with a sentence that only looks like a heading: told by the items around them. */

import { ownText } from './dependent.ts';
import { isBareHeading, leadPhrase } from './headings.ts';
import type { Item } from './outline.ts';

/** Where fewer items of a kind than this have a lead phrase, having one is chance. */
const LEAST_SHARE = 1 / 3;

/** Settles `sentence` for all marked items. */
export function markSentences(items: readonly Item[]): void {
  const kinds = new Map<string, { leads: number; all: number }>();
  const count = (siblings: readonly Item[], depth: number) => {
    for (const item of siblings) {
      const kind = kindOf(item, depth);
      const { leads, all } = kinds.get(kind) ?? { leads: 0, all: 0 };
      if (hasSentences(item)) kinds.set(kind, { leads: leads + (hasLead(item) ? 1 : 0), all: all + 1 });
      count(item.children, depth + 1);
    }
  };
  count(items, 0);
  const settle = (siblings: readonly Item[], depth: number, article: boolean) => {
    const listed = siblings.some((item) => /[;；]$/.test(ownText(item)));
    const texts = siblings.filter(hasSentences);
    const few = texts.filter(hasLead).length * 2 <= texts.length;
    for (const item of siblings) {
      const kind = kinds.get(kindOf(item, depth));
      const rare = few && kind !== undefined && kind.leads < kind.all * LEAST_SHARE;
      const inArticle = article || item.mark?.family === '条';
      item.sentence = item.mark === null || inArticle || listed || (rare && hasLead(item));
      settle(item.children, depth + 1, inArticle);
    }
  };
  settle(items, 0, false);
}

const kindOf = ({ mark }: Item, depth: number): string => `${mark?.family} ${depth}`;
const hasLead = (item: Item): boolean => leadPhrase(ownText(item)) > 0;
/** Whether its own paragraph holds a text and not a heading alone. */
const hasSentences = (item: Item): boolean => {
  const text = ownText(item);
  const holdsText = item.following.length > 0 || item.children.length > 0;
  return /[。；;:]/.test(text) && !(holdsText && isBareHeading(text));
};
