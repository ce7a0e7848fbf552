/** The documents that share most with one, out of those put in so far. */

/** What a document has, and how much of it; no feature twice. */
export type Features = readonly (readonly [feature: number, weight: number])[];

interface Kind {
  /** The lowest places of the documents that have the same features, ascending. */
  readonly places: number[];
}

/**
 * An inverted index from features to documents. Copies of one document are one entry, so that their number costs
 * nothing, and sums stand in arrays. Weights are whole numbers: a sum is the same in whatever order it is added up.
 */
export class Nearest {
  readonly #most: number;
  readonly #kinds: Kind[] = [];
  readonly #byKey = new Map<string, Kind>();
  readonly #holders = new Map<number, { readonly kinds: number[]; readonly weights: number[] }>();
  #sums = new Float64Array(64);

  /** `most`: how many are asked for at a time. */
  constructor(most: number) {
    this.#most = most;
  }

  put(place: number, features: Features): void {
    const key = features.join(' ');
    const known = this.#byKey.get(key);
    if (known) {
      insert(known.places, place);
      // One more than is asked for, since a document may stand among its own copies.
      if (known.places.length > this.#most + 1) known.places.pop();
      return;
    }
    const kind: Kind = { places: [place] };
    const number = this.#kinds.push(kind) - 1;
    this.#byKey.set(key, kind);
    for (const [feature, weight] of features) {
      const holders = this.#holders.get(feature);
      if (holders) {
        holders.kinds.push(number);
        holders.weights.push(weight);
      } else this.#holders.set(feature, { kinds: [number], weights: [weight] });
    }
  }

  /**
   * The places of the documents that share most (the sum of products of weights), the nearest first, of equals the
   * lowest place; without `own`, and without those that share nothing.
   */
  find(features: Features, own = -1): number[] {
    if (this.#sums.length < this.#kinds.length) this.#sums = new Float64Array(2 * this.#kinds.length);
    const sums = this.#sums;
    const touched: number[] = [];
    for (const [feature, weight] of features) {
      const holders = this.#holders.get(feature);
      if (holders === undefined || weight === 0) continue;
      const { kinds, weights } = holders;
      for (let i = 0; i < kinds.length; i++) {
        const kind = kinds[i] as number;
        const sum = sums[kind] as number;
        if (sum === 0) touched.push(kind);
        sums[kind] = sum + weight * (weights[i] as number);
      }
    }
    const best: [place: number, sum: number][] = [];
    for (const kind of touched) {
      const sum = sums[kind] as number;
      sums[kind] = 0;
      for (const place of (this.#kinds[kind] as Kind).places)
        if (place !== own && !this.#takes(best, place, sum)) break;
    }
    return best.map(([place]) => place);
  }

  /** False where it is not among the best, and so nothing behind it is. */
  #takes(best: [place: number, sum: number][], place: number, sum: number): boolean {
    let at = best.length;
    while (at > 0 && isNearer(place, sum, best[at - 1] as [number, number])) at--;
    if (at >= this.#most) return false;
    best.splice(at, 0, [place, sum]);
    if (best.length > this.#most) best.pop();
    return true;
  }
}

const isNearer = (place: number, sum: number, [other, theirs]: readonly [number, number]): boolean =>
  sum > theirs || (sum === theirs && place < other);

function insert(ascending: number[], place: number): void {
  let at = ascending.length;
  while (at > 0 && (ascending[at - 1] as number) > place) at--;
  ascending.splice(at, 0, place);
}
