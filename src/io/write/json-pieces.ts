/** JSON of any size, piece by piece: the alignments of some hundred documents are one string too many. */

import { hasJson, JsonList, jsonItems } from '#model/written/json-text.ts';

// Bytes; fewer and larger writes than one an item.
const PIECE = 1 << 20;
// A character is three bytes of UTF-8 at most.
const WIDEST = 3;
// Of an array, made into text at a time.
const ITEMS = 16;

/**
 * Pieces that, joined, are `JSON.stringify(value, null, 1)` and a line feed. An array, and each array that an
 * object at the top holds (`{ pairs: […], groups: […] }`), is taken item by item. A piece holds until the next one is asked for.
 */
export function* jsonPieces(value: unknown): Generator<Uint8Array> {
  const room = Buffer.allocUnsafe(PIECE);
  let used = 0;
  for (const part of parts(value, '')) {
    const most = typeof part === 'string' ? part.length * WIDEST : part.length;
    if (used > 0 && used + most > PIECE) {
      yield room.subarray(0, used);
      used = 0;
    }
    if (most > PIECE) yield typeof part === 'string' ? Buffer.from(part) : part;
    else if (typeof part === 'string') used += room.write(part, used);
    else {
      room.set(part, used);
      used += part.length;
    }
  }
  if (used === PIECE) {
    yield room;
    used = 0;
  }
  used += room.write('\n', used);
  yield room.subarray(0, used);
}

function* parts(value: unknown, indent: string): Generator<string | Uint8Array> {
  const inner = `${indent} `;
  if (value instanceof JsonList) {
    let isFirst = true;
    for (const part of value.parts()) {
      yield isFirst ? '[\n' : ',\n';
      yield part;
      isFirst = false;
    }
    yield isFirst ? '[]' : `\n${indent}]`;
  } else if (Array.isArray(value) && value.length > 0) {
    yield '[\n';
    yield* itemsOf(value, inner.length);
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

/** Those that have no JSON at hand so many at a time. */
function* itemsOf(items: readonly unknown[], depth: number): Generator<string | Uint8Array> {
  for (let n = 0; n < items.length; ) {
    if (n > 0) yield ',\n';
    const first = items[n];
    const atHand = hasJson(first) ? first.jsonAt(depth) : null;
    if (atHand !== null) {
      yield atHand;
      n++;
      continue;
    }
    let end = n + 1;
    while (end < items.length && end < n + ITEMS && !hasJson(items[end])) end++;
    yield jsonItems(items.slice(n, end), depth);
    n = end;
  }
}
