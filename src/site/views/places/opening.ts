/** The beginning of a text, where it stands for the whole in a list. */

// Two lines on a phone.
const LONGEST = 48;

/** Its first sentence; where that is longer than 48 characters, as many of its phrases as fit, with ……. */
export function openingSentence(text: string): string {
  const stop = text.search(/[。；]/u);
  const sentence = stop < 0 ? text : text.slice(0, stop + 1);
  if (sentence.length <= LONGEST) return sentence;
  const cut = sentence.slice(0, LONGEST).search(/[，、：][^，、：]*$/u);
  return `${sentence.slice(0, cut > LONGEST / 2 ? cut : LONGEST)}……`;
}
