/** The runs of characters that two passages share. */
import type { ComparedPassage } from '#align/reading/passage.ts';
import type { Reading } from '#align/reading/read-document.ts';
import { isSymbol } from '#align/symbols.ts';

/** Marks runs for one passage against several; scratch space is shared, so that a mark allocates nothing. */
export class RunMarker {
  /** After `mark`: for each character the length of the longest shared run that it stands in. */
  readonly runA: Uint16Array;
  readonly runB: Uint16Array;
  readonly #left: Reading;
  readonly #right: Reading;
  /** Where a gram first stands in the loaded passage, and where each occurrence is followed by the next. */
  readonly #head: Int32Array;
  readonly #next: Int32Array;
  #loaded = -1;

  /** `size`: how many grams are numbered. */
  constructor(left: Reading, right: Reading, size: number) {
    const longest = (reading: Reading) =>
      reading.passages.reduce((most, { text }) => Math.max(most, text.length), 0);
    this.runA = new Uint16Array(longest(left));
    this.runB = new Uint16Array(longest(right));
    this.#left = left;
    this.#right = right;
    this.#head = new Int32Array(size).fill(-1);
    this.#next = new Int32Array(longest(left));
  }

  mark(a: number, b: number): void {
    if (a !== this.#loaded) this.#load(a);
    const left = (this.#left.passages[a] as ComparedPassage).text;
    const right = (this.#right.passages[b] as ComparedPassage).text;
    this.runA.fill(0, 0, left.length);
    this.runB.fill(0, 0, right.length);
    const grams = this.#right.grams.of[b] as Int32Array;
    for (let j = 0; j < grams.length; j++) {
      const gram = grams[j] as number;
      if (gram < 0) continue;
      for (let i = this.#head[gram] as number; i >= 0; i = this.#next[i] as number)
        if (!continues(left, i, right, j)) this.#markRun(left, i, right, j);
    }
  }

  #load(a: number): void {
    if (this.#loaded >= 0)
      for (const gram of this.#left.grams.of[this.#loaded] as Int32Array)
        if (gram >= 0) this.#head[gram] = -1;
    const grams = this.#left.grams.of[a] as Int32Array;
    for (let i = grams.length - 1; i >= 0; i--) {
      const gram = grams[i] as number;
      if (gram < 0) continue;
      this.#next[i] = this.#head[gram] as number;
      this.#head[gram] = i;
    }
    this.#loaded = a;
  }

  #markRun(left: string, i: number, right: string, j: number): void {
    // Symbols before the first gram belong to the run: ⟨市⟩卫生计生局.
    let before = 0;
    while (before < Math.min(i, j) && left[i - before - 1] === right[j - before - 1]) before++;
    const most = Math.min(left.length - i, right.length - j);
    let length = 2;
    while (length < most && left[i + length] === right[j + length]) length++;
    const whole = before + length;
    for (let k = -before; k < length; k++) {
      if ((this.runA[i + k] as number) < whole) this.runA[i + k] = whole;
      if ((this.runB[j + k] as number) < whole) this.runB[j + k] = whole;
    }
  }
}

/** Whether the gram at `i` and `j` stands in a run that an earlier gram has marked. */
function continues(left: string, i: number, right: string, j: number): boolean {
  for (let back = 1; back <= Math.min(i, j) && left[i - back] === right[j - back]; back++) {
    const symbols = isSymbol(left.charCodeAt(i - back)) || isSymbol(left.charCodeAt(i - back + 1));
    if (!symbols) return true;
  }
  return false;
}
