/** Records as lines, so that they can be written in parts and read by tools for tables. */
import type { Records } from '#model/records.ts';

/** One entry of a list of the records: `clauses`, or `alignments.pairs` for a list within. */
export interface RecordLine {
  readonly record: string;
  readonly value: unknown;
}

/** All records with their lists empty: which there are, in their order. */
export interface EmptiedRecords {
  readonly outline: unknown;
}

export function* toRecordLines(records: Records): Generator<EmptiedRecords | RecordLine> {
  yield { outline: emptied(records) };
  yield* linesOf(records, '');
}

function* linesOf(value: unknown, path: string): Generator<RecordLine> {
  if (Array.isArray(value)) {
    for (const one of value) yield { record: path, value: one };
    return;
  }
  // One level down: what lies in an entry is the entry's own.
  if (path.includes('.') || typeof value !== 'object' || value === null) return;
  for (const [name, own] of Object.entries(value))
    yield* linesOf(own, path === '' ? name : `${path}.${name}`);
}

function emptied(records: Records): unknown {
  const empty = (value: unknown) => (Array.isArray(value) ? [] : value);
  const within = (value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).map(([name, own]) => [name, empty(own)]))
      : empty(value);
  return Object.fromEntries(Object.entries(records).map(([name, value]) => [name, within(value)]));
}

/** @throws {RangeError} when the outline is missing or a line belongs to no list of it. */
export function fromRecordLines(lines: Iterable<EmptiedRecords | RecordLine>): Records {
  const kept: RecordLine[] = [];
  let outline: unknown;
  for (const line of lines)
    if ('outline' in line) outline = line.outline;
    else kept.push(line);
  if (outline === undefined) throw new RangeError('the first line of `stage publish` is missing');
  for (const { record, value } of kept) {
    const list = record
      .split('.')
      .reduce((at: unknown, name) => (at as Record<string, unknown>)?.[name], outline);
    if (!Array.isArray(list)) throw new RangeError(`there is no list “${record}” among the records`);
    list.push(value);
  }
  return outline as Records;
}
