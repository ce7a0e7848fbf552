/**
 * Set phrases (套话) of official Chinese: what documents on every subject say, so that two clauses which share
 * them share nothing. They are rows of the lexicon with the role `setPhrase`: folded characters without
 * punctuation; a phrase that says what is to be done about something (建立监测制度) is none.
 */
import { wordsOf } from './lexicon/classes.ts';
import { form } from './rules/form.ts';

/** The first two units of a phrase as one number, which is found sooner than a string. */
const startAt = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);

const byStart = new Map<number, string[]>();
for (const phrase of wordsOf('setPhrase')) {
  const start = startAt(phrase, 0);
  const own = byStart.get(start);
  if (own) own.push(phrase);
  else byStart.set(start, [phrase]);
}
for (const own of byStart.values()) own.sort((a, b) => b.length - a.length);

/** Stretches `[start, end)` of set phrases in a folded, unpunctuated text, in order, the longest at each place. */
export function findSetPhrases(text: string): [start: number, end: number][] {
  const found: [number, number][] = [];
  for (let i = 0; i + 1 < text.length; ) {
    const phrase = byStart.get(startAt(text, i))?.find((one) => text.startsWith(one, i));
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
