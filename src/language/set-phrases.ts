/**
 * Set phrases (套话) of official Chinese: what documents on every subject say, so that two clauses which share
 * them share nothing. They are rows of the lexicon with the role `setPhrase`: folded characters without
 * punctuation; a phrase that says what is to be done about something (建立监测制度) is none.
 */
import { wordsOf } from './lexicon/classes.ts';
import { form } from './rules/form.ts';

const byStart = new Map<string, string[]>();
for (const phrase of wordsOf('setPhrase')) {
  const own = byStart.get(phrase.slice(0, 2));
  if (own) own.push(phrase);
  else byStart.set(phrase.slice(0, 2), [phrase]);
}
for (const own of byStart.values()) own.sort((a, b) => b.length - a.length);

/** Stretches `[start, end)` of set phrases in a folded, unpunctuated text, in order, the longest at each place. */
export function findSetPhrases(text: string): [start: number, end: number][] {
  const found: [number, number][] = [];
  for (let i = 0; i + 1 < text.length; ) {
    const phrase = byStart.get(text.slice(i, i + 2))?.find((one) => text.startsWith(one, i));
    if (phrase === undefined) {
      i++;
      continue;
    }
    found.push([i, i + phrase.length]);
    i += phrase.length;
  }
  return found;
}

/**
 * Mentions of articles of the text itself, 违反本条例第十五条第一项规定, where `number` stands for each number: which
 * article it is says nothing of what the article says.
 */
export const ownArticles = (number: string): RegExp =>
  form(`{underText}?本{statute}(?:第${number}[条款项](?:[至和]|或者)?)+(?:的?规定)?`, 'gu');
