/** JSON of any size, read piece by piece: the alignments of a thousand documents are one string too many. */

// What V8 can hold in one text is half a milliard characters.
const WHOLE = 200_000_000; // bytes
const PIECE = 16_000_000; // bytes

/**
 * The value of `bytes`, as `jsonPieces` writes them where they are many: an array, or an object of values and arrays, with a line for
 * every bracket of its items.
 *
 * @throws where they are no JSON, or many and written otherwise
 */
export function parseJson(bytes: Buffer, { whole = WHOLE, piece = PIECE } = {}): unknown {
  if (bytes.length <= whole) return JSON.parse(bytes.toString());
  const end = bytes.lastIndexOf('\n', bytes.length - 2);
  if (bytes.subarray(0, 2).toString() === '[\n') return itemsIn(bytes, { from: 2, to: end, depth: 1 }, piece);
  if (bytes.subarray(0, 2).toString() !== '{\n')
    throw new SyntaxError('JSON of this size has a line for every item');
  const entries: [string, unknown][] = [];
  for (let at = 2; at < end; ) {
    // ` "pairs": [` up to the line ` ]`; any other value up to the next line of this depth.
    const line = bytes.subarray(at, lineEnd(bytes, at)).toString();
    const list = /^ ("(?:[^"\\]|\\.)*"): \[$/.exec(line);
    const from = at + Buffer.byteLength(line) + 1;
    const to = list ? endOf(bytes, '\n ]', at) : endOf(bytes, '\n "', at, end);
    if (list) entries.push([JSON.parse(list[1] as string), itemsIn(bytes, { from, to, depth: 2 }, piece)]);
    else
      entries.push(
        ...Object.entries(JSON.parse(`{${bytes.subarray(at, to).toString().replace(/,\s*$/, '')}}`)),
      );
    at = list ? lineEnd(bytes, to + 1) + 1 : to + 1;
  }
  return Object.fromEntries(entries);
}

function lineEnd(bytes: Buffer, from: number): number {
  const end = bytes.indexOf('\n', from);
  return end < 0 ? bytes.length : end;
}

function endOf(bytes: Buffer, mark: string, from: number, otherwise?: number): number {
  const end = bytes.indexOf(mark, from);
  if (end >= 0 && (otherwise === undefined || end < otherwise)) return end;
  if (otherwise === undefined) throw new SyntaxError('JSON of this size has a line for every item');
  return otherwise;
}

/** Items of an array whose brackets stand `depth` blanks in; a text in them has no line of its own. */
function itemsIn(
  bytes: Buffer,
  { from, to, depth }: { readonly from: number; readonly to: number; readonly depth: number },
  piece: number,
): unknown[] {
  const items: unknown[] = [];
  const between = `,\n${' '.repeat(depth)}`;
  for (let at = from; at < to; ) {
    let end = at + piece;
    // A comma before a line of this very depth parts two items.
    do end = end >= to ? to : bytes.indexOf(between, end);
    while (end >= 0 && end < to && isDeeper(bytes, end + between.length) && ++end);
    if (end < 0 || end > to) end = to;
    for (const item of JSON.parse(`[${bytes.subarray(at, end).toString()}]`)) items.push(item);
    at = end + 2;
  }
  return items;
}

const BLANK = 32;
const isDeeper = (bytes: Buffer, at: number): boolean => bytes[at] === BLANK;
