/** View models that several pages show: each language and each file format asks for the same one. */

import { type Asked, asAsked, withQuestions } from './trace.ts';

/**
 * `make`, with what it made for the last `most` keys at hand. Pages that show one thing are built one after
 * another, so a few are enough, and memory does not grow with the corpus.
 */
export function remember<Keys extends readonly string[], Made>(
  make: (...keys: Keys) => Made,
  most = 24,
): (...keys: Keys) => Made {
  const made = new Map<string, { readonly made: Made; readonly asked: Asked }>();
  return (...keys) => {
    const key = keys.join('\n');
    const known = made.get(key);
    if (known !== undefined) {
      asAsked(known.asked);
      return known.made;
    }
    const fresh = withQuestions(() => make(...keys));
    asAsked(fresh.asked);
    made.set(key, fresh);
    // A map lists its keys in the order in which they came.
    if (made.size > most) made.delete(made.keys().next().value as string);
    return fresh.made;
  };
}

/** The same for something that is made of the records as a whole. */
export function once<From extends object, Made>(make: (from: From) => Made): (from: From) => Made {
  const made = new WeakMap<From, { readonly made: Made; readonly asked: Asked }>();
  return (from) => {
    const known = made.get(from) ?? withQuestions(() => make(from));
    made.set(from, known);
    asAsked(known.asked);
    return known.made;
  };
}
