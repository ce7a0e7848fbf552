/**
 * Changes one entry of a YAML list that people keep by hand: every other byte, comments and blank lines included,
 * stays as it is. The text is cut at the ranges that `yaml` tells; what comes out is read again and compared.
 */
import { isDeepStrictEqual } from 'node:util';
import { isMap, isPair, isScalar, isSeq, parseDocument, stringify, type YAMLMap, type YAMLSeq } from 'yaml';

/** The file is not what its edit takes it for: no list, or not valid YAML. */
export class EditFault extends Error {}

type Entry = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];

const listOf = (text: string, path: Path = []): { seq: YAMLSeq | null; data: unknown[] } => {
  const document = parseDocument(text);
  if (document.errors[0]) throw new EditFault(document.errors[0].message.split('\n')[0]);
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  if (node === null || node === undefined) return { seq: null, data: [] };
  if (!isSeq(node)) throw new EditFault('not a list');
  return { seq: node, data: node.toJS(document) as unknown[] };
};

/** Entries as they are read: `[]` where the file says nothing. */
export const readEntries = (text: string): readonly Entry[] => listOf(text).data as Entry[];

/**
 * Puts `entry` behind the entry number `after`, -1 for before all others, of the list that the file is, or of the one
 * under `field`. Entries stand apart as those around do.
 *
 * @throws {EditFault}
 */
export function insertEntry(text: string, entry: Entry, after: number, field?: string): string {
  const { seq, data } = listOf(text, field === undefined ? [] : [field]);
  const plain = JSON.parse(JSON.stringify(entry)) as Entry;
  const list = data.toSpliced(after + 1, 0, plain);
  const expected = field === undefined ? list : { ...parseDocument(text).toJS(), [field]: list };
  if (field !== undefined && (seq === null || seq.items.length === 0 || seq.flow))
    throw new EditFault(`“${field}” has no entry yet; write the first by hand`);
  const block = stringify([plain], { lineWidth: 0 })
    .replace(
      /^/gm,
      ' '.repeat(field === undefined ? 0 : columnOf(text, startOfDash(text, seq as YAMLSeq, 0))),
    )
    .replace(/ +$/, '');
  if (seq === null || seq.items.length === 0) {
    const head = text.replace(/^\[\]\s*$/m, '').trimEnd();
    return checked(head === '' ? block : `${head}\n\n${block}`, expected);
  }
  if (seq.flow) throw new EditFault('the list stands in brackets; write an entry a line');
  const apart = seq.items.length > 1 && /\n[ \t]*\r?\n/.test(between(text, seq, 0)) ? '\n' : '';
  if (after < 0) {
    const at = startOf(text, seq, 0);
    return checked(text.slice(0, at) + block + apart + text.slice(at), expected);
  }
  const at = endOf(text, seq, after);
  const before = text.slice(0, at);
  return checked(`${before}${before.endsWith('\n') ? '' : '\n'}${apart}${block}${text.slice(at)}`, expected);
}

/** Takes entry number `at` out, with the blank line behind it. */
export function removeEntry(text: string, at: number): string {
  const { seq, data } = listOf(text);
  if (seq?.items[at] === undefined) throw new EditFault(`there is no entry ${at + 1}`);
  const [start, end] = [startOf(text, seq, at), endOf(text, seq, at)];
  const isLast = at > 0 && at === seq.items.length - 1;
  const before = isLast ? text.slice(0, start).replace(/(?<=\n)[ \t]*\r?\n$/, '') : text.slice(0, start);
  const rest = isLast ? text.slice(end) : text.slice(end).replace(/^[ \t]*\r?\n(?=[ \t]*(?:#|-|\r?\n))/, '');
  return checked(before + rest, data.toSpliced(at, 1), true);
}

/** Sets one field of an entry to a plain value, adding the field behind the others where it has none. */
export function setField(
  text: string,
  path: Path,
  field: string,
  value: string | boolean | null | Entry,
): string {
  const document = parseDocument(text);
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isMap(map)) throw new EditFault(`no entry at ${path.join('.')}`);
  const grown = parseDocument(text);
  grown.setIn([...path, field], value);
  const expected = grown.toJS();
  const known = (map as YAMLMap).items.find(
    (pair) => isPair(pair) && isScalar(pair.key) && pair.key.value === field,
  );
  const written = stringify({ [field]: value }, { lineWidth: 0 }).trimEnd();
  const own = known?.value as { range?: readonly number[] } | null | undefined;
  if (own?.range) {
    const flat = typeof value === 'object' && value !== null ? null : written.slice(written.indexOf(':') + 2);
    if (flat === null) throw new EditFault(`“${field}” has a value already`);
    return checked(text.slice(0, own.range[0]) + flat + text.slice(own.range[1]), expected);
  }
  if ((map as YAMLMap).flow) throw new EditFault('the entry stands in braces; write a field a line');
  const indent = ' '.repeat(columnOf(text, map.range?.[0] ?? 0));
  const at = lineEnd(text, trimmedEnd(text, map.range?.[1] ?? text.length));
  const lines = written.replace(/^/gm, indent);
  const before = text.slice(0, at);
  return checked(
    `${before}${before.endsWith('\n') || at === 0 ? '' : '\n'}${lines}\n${text.slice(at)}`,
    expected,
  );
}

/** Adds a word to a list within an entry, `[a, b]` or a line each; makes the list where there is none. */
export function addWord(text: string, path: Path, word: string): string {
  const document = parseDocument(text);
  const node = document.getIn(path, true);
  if (!isSeq(node)) return setField(text, path.slice(0, -1), String(path.at(-1)), [word] as never);
  const grown = parseDocument(text);
  grown.addIn(path, word);
  const expected = grown.toJS();
  const [start, end] = node.range as [number, number, number];
  const quoted = stringify(word, { lineWidth: 0 }).trimEnd();
  if (node.flow) {
    const close = text.lastIndexOf(']', end - 1);
    const inner = text.slice(start + 1, close).trim();
    return checked(
      `${text.slice(0, close).trimEnd()}${inner === '' ? '' : inner.endsWith(',') ? ' ' : ', '}${quoted}${text.slice(close)}`,
      expected,
    );
  }
  const last = endOf(text, node, node.items.length - 1);
  const indent = ' '.repeat(columnOf(text, start));
  return checked(`${text.slice(0, last)}${indent}- ${quoted}\n${text.slice(last)}`, expected);
}

const columnOf = (text: string, at: number): number => at - (text.lastIndexOf('\n', at - 1) + 1);

const trimmedEnd = (text: string, end: number): number => text.slice(0, end).trimEnd().length;

/** Behind the line break of the line that holds the character before `at`. */
function lineEnd(text: string, at: number): number {
  const found = text.indexOf('\n', at);
  return found < 0 ? text.length : found + 1;
}

const rangeOf = (seq: YAMLSeq, n: number): readonly [number, number] => {
  const range = (seq.items[n] as { range?: readonly [number, number, number] }).range;
  if (!range) throw new EditFault(`entry ${n + 1} is empty`);
  return [range[0], range[1]];
};

const startOfDash = (text: string, seq: YAMLSeq, n: number): number =>
  text.lastIndexOf('-', rangeOf(seq, n)[0] - 1);

/** Where the line of its dash begins. */
const startOf = (text: string, seq: YAMLSeq, n: number): number =>
  text.lastIndexOf('\n', startOfDash(text, seq, n) - 1) + 1;

const endOf = (text: string, seq: YAMLSeq, n: number): number =>
  lineEnd(text, trimmedEnd(text, rangeOf(seq, n)[1]));

const between = (text: string, seq: YAMLSeq, n: number): string =>
  text.slice(trimmedEnd(text, rangeOf(seq, n)[1]), startOf(text, seq, n + 1));

/** What was made says what it should, and nothing else. */
function checked(text: string, expected: unknown, mayBeEmpty = false): string {
  const document = parseDocument(text);
  const read = document.errors.length > 0 ? undefined : (document.toJS() ?? (mayBeEmpty ? [] : null));
  if (!isDeepStrictEqual(read, expected))
    throw new EditFault('the entry cannot be put there without changing others; edit the file by hand');
  return text;
}
