/** JSON of any size, piece by piece: the alignments of some hundred documents are one string too many. */

// Characters; fewer and larger writes than one an item.
const LEAST_PIECE = 1 << 20;
// Of an array, made into text at a time.
const ITEMS = 16;

/**
 * Pieces that, joined, are `JSON.stringify(value, null, 1)` and a line feed. An array, and each array that an
 * object at the top holds (`{ pairs: […], groups: […] }`), is taken item by item.
 */
export function* jsonPieces(value: unknown): Generator<string> {
  let gathered = '';
  for (const piece of parts(value, '')) {
    gathered += piece;
    if (gathered.length < LEAST_PIECE) continue;
    yield gathered;
    gathered = '';
  }
  yield `${gathered}\n`;
}

function* parts(value: unknown, indent: string): Generator<string> {
  const inner = `${indent} `;
  if (Array.isArray(value) && value.length > 0) {
    for (let n = 0; n < value.length; n += ITEMS)
      yield `${n === 0 ? '[\n' : ',\n'}${itemsOf(value.slice(n, n + ITEMS), inner.length)}`;
    yield `\n${indent}]`;
  } else if (isObject(value) && indent === '') {
    const entries = Object.entries(value).filter(([, own]) => own !== undefined);
    if (entries.length === 0) yield '{}';
    for (const [n, [key, own]] of entries.entries()) {
      yield `${n === 0 ? '{\n' : ',\n'}${inner}${JSON.stringify(key)}: `;
      yield* parts(own, inner);
    }
    if (entries.length > 0) yield '\n}';
  } else yield indented(value, indent);
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

// A line feed within JSON only ever stands between tokens; in strings it is written \n.
const indented = (value: unknown, indent: string): string =>
  JSON.stringify(value, null, 1).replaceAll('\n', `\n${indent}`);

/** The items of an array as they stand that deep. In as many arrays they are indented as they come, which no later replacing is as fast as. */
function itemsOf(items: readonly unknown[], depth: number): string {
  let nested: unknown = items;
  for (let level = 1; level < depth; level++) nested = [nested];
  const text = JSON.stringify(nested, null, 1);
  // `[\n` for the outermost array, `[\n` after one blank more for each of the others.
  const around = (depth * (depth + 3)) / 2;
  return text.slice(around, text.length - around);
}
