/** Sentences and the stretches between commas, by offsets into a folded text. */
import { LIMITS } from './limits.ts';

export interface Stretch {
  readonly start: number;
  /** Behind the last character, the closing sign not included. */
  readonly end: number;
}

const OPENING = '（〔［【《“‘「『';
const CLOSING = '）〕］】》”’」』';

/** No sentence is read further than this, so that text without full stops costs no more than prose. */
const LONGEST = LIMITS.sentence.most;

/** Sentences, ended by 。！？ outside brackets and quotes. */
export function splitSentences(text: string): Stretch[] {
  return split(text, (sign) => /[。!?！？]/.test(sign), { start: 0, end: text.length }).flatMap((sentence) =>
    cut(text, sentence),
  );
}

function cut(text: string, { start, end }: Stretch): Stretch[] {
  const parts: Stretch[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const pause = text.slice(from, from + LONGEST).search(/[，；：][^，；：]*$/);
    const to = from + (pause > 0 ? pause : LONGEST);
    parts.push({ start: from, end: to });
    from = pause > 0 ? to + 1 : to;
  }
  return [...parts, { start: from, end }];
}

/**
 * Tells for places in a sentence the stretch between signs of pause (，；：。) that holds them. Signs inside a
 * bracket do not end the stretch around it; a place inside a bracket has the stretch inside that bracket.
 */
export function stretchFinder(text: string, sentence: Stretch): (at: number) => Stretch {
  // A sentence full of numbers is asked for each of them; it is cut once.
  const cuts = new Map<number, readonly Stretch[]>();
  return (at) => {
    const inside = bracketAround(text, at, sentence);
    const stretches = cuts.get(inside.start) ?? split(text, isPause, inside);
    cuts.set(inside.start, stretches);
    return stretches.find(({ start, end }) => at >= start && at < end) ?? inside;
  };
}

/** The innermost round bracket that holds `at`, or the sentence. */
export function bracketAround(text: string, at: number, sentence: Stretch): Stretch {
  // The closing sign itself belongs to what stands around.
  let depth = text[at] === '）' ? 1 : 0;
  for (let i = at - 1; i >= sentence.start; i--) {
    if (text[i] === '）') depth++;
    if (text[i] !== '（') continue;
    if (depth-- > 0) continue;
    const close = text.slice(at, sentence.end).indexOf('）');
    return { start: i + 1, end: close < 0 ? sentence.end : at + close };
  }
  return sentence;
}

/** The inside of the quotation marks that hold `at`, in the sentence or the bracket given; null where none do. */
export function quotationAround(text: string, at: number, { start, end }: Stretch): Stretch | null {
  for (let i = at - 1; i >= start; i--) {
    if (text[i] === '”' || text[i] === '」') return null;
    if (text[i] !== '“' && text[i] !== '「') continue;
    const close = text.slice(at, end).search(/[”」]/);
    return close < 0 ? null : { start: i + 1, end: at + close };
  }
  return null;
}

const QUOTES: Readonly<Record<string, string>> = { '》': '《', '”': '“', '」': '「' };
const TITLE = 2;

/** For each character whether it stands inside “” or 「」 (1: a slogan) or inside 《》 (2: a title). */
export function markQuoted(text: string): Uint8Array {
  const marks = new Uint8Array(text.length);
  const opened: Record<string, number> = {};
  for (let i = 0; i < text.length; i++) {
    const character = text[i] as string;
    if (character >= '一' && character <= '龥') continue;
    const opener = QUOTES[character];
    if (opener === undefined) {
      if (OPENING.includes(character)) opened[character] = i;
      continue;
    }
    const from = opened[opener];
    if (from === undefined) continue;
    for (let at = from + 1; at < i; at++) marks[at] = Math.max(marks[at] ?? 0, opener === '《' ? TITLE : 1);
    delete opened[opener];
  }
  return marks;
}

export const isTitle = (mark: number | undefined): boolean => mark === TITLE;

/** ，；：。; but 4：6 is a ratio. */
const isPause = (sign: string, next: string): boolean =>
  /[，；：。]/.test(sign) && !(sign === '：' && /\d/.test(next));

function split(
  text: string,
  ends: (sign: string, next: string) => boolean,
  { start: from, end: to }: Stretch,
): Stretch[] {
  const stretches: Stretch[] = [];
  const own = text.slice(from, to);
  const lastClosing = [...CLOSING].map((sign) => from + own.lastIndexOf(sign));
  let start = from;
  let depth = 0;
  const push = (end: number): void => {
    if (end > start) stretches.push({ start, end });
  };
  for (let i = from; i < to; i++) {
    const character = text[i] as string;
    if (character >= '一' && character <= '龥') continue;
    const pair = OPENING.indexOf(character);
    // A bracket that is never closed must not swallow the rest of the text.
    if (pair >= 0) depth += (lastClosing[pair] as number) > i ? 1 : 0;
    else if (CLOSING.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && ends(character, text[i + 1] ?? '')) {
      push(i);
      start = i + 1;
    }
  }
  push(to);
  return stretches;
}
