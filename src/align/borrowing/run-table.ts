/** Where each short run of characters first stands in a text, found without making the run. */

/** One passage of a text and an offset in it. */
export interface RunPlace {
  readonly stretch: number;
  readonly at: number;
}

/** The runs of `length` characters of one text after another, in room that is used again. */
export class RunTable {
  readonly #length: number;
  #texts: readonly string[] = [];
  /** By slot, the offset of a run and one more; 0 where the slot is free. */
  #offsets = new Int32Array(0);
  #stretches = new Int32Array(0);
  #mask = 0;

  constructor(length: number) {
    this.#length = length;
  }

  /** From now on the runs of these passages are found; none goes over the end of one. */
  read(texts: readonly string[]): void {
    const runs = texts.reduce((sum, text) => sum + Math.max(0, text.length - this.#length + 1), 0);
    this.#clear(runs);
    this.#texts = texts;
    texts.forEach((text, stretch) => {
      for (let at = 0; at + this.#length <= text.length; at++) {
        const slot = this.#slotOf(text, at);
        if (this.#offsets[slot] !== 0) continue;
        this.#offsets[slot] = at + 1;
        this.#stretches[slot] = stretch;
      }
    });
  }

  /** Where the run of `text` at `at` first stands; null where it does not, or where no whole run is left. */
  find(text: string, at: number): RunPlace | null {
    if (at + this.#length > text.length) return null;
    const slot = this.#slotOf(text, at);
    const offset = this.#offsets[slot] as number;
    return offset === 0 ? null : { stretch: this.#stretches[slot] as number, at: offset - 1 };
  }

  /** Half of the slots stay free, so that one that is not there is soon told. */
  #clear(runs: number): void {
    let size = 16;
    while (size < 2 * runs) size *= 2;
    if (this.#offsets.length < size) {
      this.#offsets = new Int32Array(size);
      this.#stretches = new Int32Array(size);
    } else this.#offsets.fill(0, 0, size);
    this.#mask = size - 1;
  }

  /** The slot of the run, or the free one where it would stand. */
  #slotOf(text: string, at: number): number {
    let slot = this.#sumOf(text, at) & this.#mask;
    for (;;) {
      const offset = this.#offsets[slot] as number;
      if (offset === 0) return slot;
      const own = this.#texts[this.#stretches[slot] as number] as string;
      if (this.#isSame(own, offset - 1, text, at)) return slot;
      slot = (slot + 1) & this.#mask;
    }
  }

  /** Of every other character: what differs between them is seen when runs are held against each other. */
  #sumOf(text: string, at: number): number {
    let sum = 0;
    for (let i = 0; i < this.#length; i += 2) sum = Math.imul(sum ^ text.charCodeAt(at + i), SPREAD);
    return sum ^ (sum >>> 15);
  }

  #isSame(own: string, from: number, text: string, at: number): boolean {
    for (let i = 0; i < this.#length; i++)
      if (own.charCodeAt(from + i) !== text.charCodeAt(at + i)) return false;
    return true;
  }
}

// Odd and far from powers of two, so that every bit of a character reaches the upper ones.
const SPREAD = 0x9e3779b1;
