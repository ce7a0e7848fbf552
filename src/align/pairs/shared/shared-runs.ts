/** The runs of characters that two passages share. */
import type { Reading } from '#align/reading/read-document.ts';
import type { Occurrences } from '#align/reading/scratch.ts';
import { isSymbol } from '#align/symbols.ts';

/** Marks runs for one passage against several. */
export class RunMarker {
  readonly #left: Reading;
  readonly #right: Reading;
  readonly #occurrences: Occurrences;
  readonly #size: number;

  /** `size`: how many grams are numbered. */
  constructor(left: Reading, right: Reading, occurrences: Occurrences, size: number) {
    this.#left = left;
    this.#right = right;
    this.#occurrences = occurrences;
    this.#size = size;
  }

  /** Puts for each character the length of the longest shared run that it stands in; both are all 0 before. */
  mark(a: number, b: number, runA: Uint16Array, runB: Uint16Array): void {
    const left = this.#left.grams.units[a] as Uint16Array;
    const right = this.#right.grams.units[b] as Uint16Array;
    const first = this.#occurrences.of(this.#left.grams.of[a] as Int32Array, this.#size);
    const { next } = this.#occurrences;
    const own = this.#left.grams.of[a] as Int32Array;
    const grams = this.#right.grams.of[b] as Int32Array;
    let before = -1;
    for (let j = 0; j < grams.length; j++) {
      const gram = grams[j] as number;
      if (gram >= 0)
        for (let i = first[gram] as number; i >= 0; i = next[i] as number) {
          // The same gram before both is the usual reason why a run goes on.
          if (before >= 0 && i > 0 && own[i - 1] === before) continue;
          if (!continues(left, i, right, j)) markRun(left, i, runA, right, j, runB);
        }
      before = gram;
    }
  }
}

function markRun(
  left: Uint16Array,
  i: number,
  runA: Uint16Array,
  right: Uint16Array,
  j: number,
  runB: Uint16Array,
): void {
  // Symbols before the first gram belong to the run: ⟨市⟩卫生计生局.
  let before = 0;
  const room = Math.min(i, j);
  while (before < room && left[i - before - 1] === right[j - before - 1]) before++;
  const most = Math.min(left.length - i, right.length - j);
  let length = 2;
  while (length < most && left[i + length] === right[j + length]) length++;
  const whole = before + length;
  for (let k = -before; k < length; k++) {
    if ((runA[i + k] as number) < whole) runA[i + k] = whole;
    if ((runB[j + k] as number) < whole) runB[j + k] = whole;
  }
}

/** Whether the gram at `i` and `j` stands in a run that an earlier gram has marked. */
function continues(left: Uint16Array, i: number, right: Uint16Array, j: number): boolean {
  for (let back = 1; back <= Math.min(i, j); back++) {
    const unit = left[i - back] as number;
    if (unit !== right[j - back]) return false;
    if (!isSymbol(unit) && !isSymbol(left[i - back + 1] as number)) return true;
  }
  return false;
}
