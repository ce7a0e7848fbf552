/** Shared runs of many pairs stand in a few large arrays: one of its own for each would cost more than filling it. */
export class Room {
  #left = new Uint16Array(0);

  /** All 0. */
  take(length: number): Uint16Array {
    if (this.#left.length < length) this.#left = new Uint16Array(Math.max(length, 1 << 15));
    const taken = this.#left.subarray(0, length);
    this.#left = this.#left.subarray(length);
    return taken;
  }
}
