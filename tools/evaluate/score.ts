/** Counting right and wrong, the same way for every kind of fact. */

export interface Score {
  /** Labels that have to be found, and how many were. */
  readonly must: number;
  readonly hits: number;
  /** Found within the labelled part, without those that a reader may count or not. */
  readonly found: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Per field: right ones and all that were compared. */
  readonly fields: Readonly<Record<string, readonly [right: number, all: number]>>;
  readonly misses: readonly string[];
  readonly extras: readonly string[];
  /** Found and wrong in a field: what, expected, found. */
  readonly wrong: readonly string[];
  /** Not counted: labels of places that hold no such fact, and what was found where the labels say nothing. */
  readonly aside: readonly string[];
}

export interface Counted {
  /** Whether each label that must be found was found. */
  readonly must: readonly boolean[];
  /** Found within the labelled part and neither a label that must nor one that may be found. */
  readonly extras: readonly string[];
  readonly misses: readonly string[];
  readonly aside?: readonly string[];
  readonly fields: readonly (readonly [name: string, right: boolean, what: string])[];
}

export function score({ must, extras, misses, fields, aside = [] }: Counted): Score {
  const hits = must.filter(Boolean).length;
  const found = hits + extras.length;
  const precision = found === 0 ? 1 : hits / found;
  const recall = must.length === 0 ? 1 : hits / must.length;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  const byName: Record<string, [number, number]> = {};
  for (const [name, right] of fields) {
    const counts = byName[name] ?? [0, 0];
    byName[name] = [counts[0] + (right ? 1 : 0), counts[1] + 1];
  }
  const wrong = fields.filter(([, right]) => !right).map(([name, , what]) => `${name}: ${what}`);
  return {
    must: must.length,
    hits,
    found,
    precision,
    recall,
    f1,
    fields: byName,
    misses,
    extras,
    wrong,
    aside,
  };
}

/** Share of all compared fields that are right; null where none were compared. */
export function fieldAccuracy({ fields }: Score): number | null {
  const [right, all] = Object.values(fields).reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0]);
  return all === 0 ? null : right / all;
}
