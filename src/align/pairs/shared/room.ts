/** Shared runs of many pairs stand in a few large arrays: one of its own for each would cost more than filling it. */
export class Room {
  #room = new Uint16Array(0);
  #used = 0;

  /** All 0. */
  take(length: number): Uint16Array {
    if (this.#room.length < this.#used + length) {
      this.#room = new Uint16Array(Math.max(length, 1 << 15));
      this.#used = 0;
    }
    this.#used += length;
    return this.#room.subarray(this.#used - length, this.#used);
  }
}
