/** JSON as the records are written: an item a line, one blank a level. What stands as such already is written as it is. */

/** Items of an array as they stand that deep, without its brackets. In as many arrays they are indented as they come, which no later replacing is as fast as. */
export function jsonItems(items: readonly unknown[], depth: number): string {
  let nested: unknown = items;
  for (let level = 1; level < depth; level++) nested = [nested];
  const text = JSON.stringify(nested, null, 1);
  // `[\n` for the outermost array, `[\n` after one blank more for each of the others.
  const around = (depth * (depth + 3)) / 2;
  return text.slice(around, text.length - around);
}

/** A record that has its own JSON at hand. */
export interface WithJson {
  /** What `jsonItems` gives of it that deep, good until another record is asked; null where that is not at hand. */
  jsonAt(depth: number): Uint8Array | null;
}

export const hasJson = (value: unknown): value is WithJson =>
  typeof value === 'object' && value !== null && 'jsonAt' in value;

/** A list that stands as JSON: each part is what `jsonItems` gives of one item and more at depth 1, good until the next is asked for. */
export class JsonList {
  readonly parts: () => Iterable<Uint8Array>;

  constructor(parts: () => Iterable<Uint8Array>) {
    this.parts = parts;
  }
}

/** Under this key records may have lists as JSON, by name; they are written in place of what stands under the name itself. */
export const JSON_LISTS = Symbol('lists as JSON');
