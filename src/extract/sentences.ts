/** Sentences and the stretches between commas, by offsets into a folded text. */

export interface Stretch {
  readonly start: number;
  /** Behind the last character, the closing sign not included. */
  readonly end: number;
}

const OPENING = '（〔［【《“‘「『';
const CLOSING = '）〕］】》”’」』';

/** Sentences, ended by 。！？ outside brackets and quotes; a sign before a closing quote ends it too. */
export function splitSentences(text: string): Stretch[] {
  return split(text, (sign) => /[。!?！？]/.test(sign), 0, text.length);
}

/**
 * The stretch between signs of pause (，；：。) that holds `at`. Signs inside a bracket do not end the
 * stretch around it; a place inside a bracket has the stretch inside that bracket.
 */
export function stretchAt(text: string, at: number, sentence: Stretch): Stretch {
  const inside = bracketAround(text, at, sentence);
  const stretches = split(text, isPause, inside.start, inside.end);
  return stretches.find((stretch) => at >= stretch.start && at < stretch.end) ?? inside;
}

/** The innermost round bracket that holds `at`, or the sentence. */
export function bracketAround(text: string, at: number, sentence: Stretch): Stretch {
  let depth = 0;
  for (let i = at - 1; i >= sentence.start; i--) {
    if (text[i] === '）') depth++;
    if (text[i] !== '（') continue;
    if (depth-- > 0) continue;
    const close = text.indexOf('）', at);
    return { start: i + 1, end: close < 0 ? sentence.end : Math.min(close, sentence.end) };
  }
  return sentence;
}

/** Whether `at` stands inside 《》 or “”: a title or a slogan. */
export function isQuoted(text: string, at: number): boolean {
  for (const [open, close] of [
    ['《', '》'],
    ['“', '”'],
    ['「', '」'],
  ] as const) {
    const opened = text.lastIndexOf(open, at);
    if (opened >= 0 && text.lastIndexOf(close, at) < opened && text.indexOf(close, at) > at) return true;
  }
  return false;
}

/** ，；：。; but 4：6 is a ratio. */
const isPause = (sign: string, next: string): boolean =>
  /[，；：。]/.test(sign) && !(sign === '：' && /\d/.test(next));

function split(
  text: string,
  ends: (sign: string, next: string) => boolean,
  from: number,
  to: number,
): Stretch[] {
  const stretches: Stretch[] = [];
  let start = from;
  let depth = 0;
  const push = (end: number): void => {
    if (end > start) stretches.push({ start, end });
  };
  for (let i = from; i < to; i++) {
    const character = text[i] as string;
    const pair = OPENING.indexOf(character);
    // A bracket that is never closed must not swallow the rest of the text.
    if (pair >= 0) depth += text.slice(i, to).includes(CLOSING[pair] as string) ? 1 : 0;
    else if (CLOSING.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && ends(character, text[i + 1] ?? '')) {
      push(i);
      start = i + 1;
    }
  }
  push(to);
  return stretches;
}
