/**
 * The written form of a document's records: one text a field, a line a record. A fifth smaller than the
 * records as JSON, because like stands beside like.
 */
import type { DutyClass } from '#model/facts/target.ts';
import type { SearchRecord, Shard } from './shard.ts';

/** One document of a pack as written. Every field but `document` has a line for each record. */
export interface PackedShard {
  readonly document: string;
  readonly path: string;
  readonly label: string;
  readonly marker: string;
  readonly heading: string;
  readonly seam: string;
  readonly body: string;
  readonly notes: string;
  /** Numbers of topics and agencies in the lists of the head, parted by spaces. */
  readonly topics: string;
  readonly agencies: string;
  /** A letter a class, see `DUTY`. */
  readonly duties: string;
  readonly targets: string;
  readonly counterparts: string;
}

/** Lists of ids that the head holds. */
export interface Lists {
  readonly topics: readonly string[];
  readonly agencies: readonly string[];
}

const DUTY: Readonly<Record<DutyClass, string>> = {
  must: 'm',
  shall: 's',
  may: 'y',
  encourage: 'e',
  explore: 'x',
};
const DUTY_OF = Object.fromEntries(Object.entries(DUTY).map(([duty, letter]) => [letter, duty as DutyClass]));

/** A line break inside a text, between passages of front matter. */
const INNER_BREAK = '\u2028';

export function packShard({ document, records }: Shard, lists: Lists): PackedShard {
  const column = (line: (record: SearchRecord) => string): string =>
    records.map((record) => line(record).replaceAll('\n', INNER_BREAK)).join('\n');
  const numbers = (ids: readonly string[] | undefined, list: readonly string[]): string =>
    (ids ?? []).map((id) => list.indexOf(id)).join(' ');
  return {
    document,
    path: column(({ path }) => path),
    label: column(({ label }) => label),
    marker: column(({ marker }) => marker ?? ''),
    heading: column(({ heading }) => heading ?? ''),
    seam: column(({ seam }) => seam ?? ''),
    body: column(({ body }) => body ?? ''),
    notes: column(({ notes }) => notes ?? ''),
    topics: column(({ topics }) => numbers(topics, lists.topics)),
    agencies: column(({ agencies }) => numbers(agencies, lists.agencies)),
    duties: column(({ duties }) => (duties ?? []).map((duty) => DUTY[duty]).join('')),
    targets: column(({ targets }) => (targets ? String(targets) : '')),
    counterparts: column(({ counterparts }) => (counterparts ?? []).join(' ')),
  };
}

export function unpackShard(packed: PackedShard, lists: Lists): Shard {
  const column = (text: string): string[] =>
    text.split('\n').map((line) => line.replaceAll(INNER_BREAK, '\n'));
  const words = (line: string | undefined): string[] => (line ? line.split(' ') : []);
  const columns = Object.fromEntries(
    Object.entries(packed).map(([field, text]) => [field, column(text as string)]),
  ) as unknown as Readonly<Record<keyof PackedShard, readonly string[]>>;
  const line = (field: keyof PackedShard, i: number): string => columns[field][i] ?? '';
  const records = columns.path.map(
    (path, i): SearchRecord => ({
      path,
      label: line('label', i),
      marker: line('marker', i),
      heading: line('heading', i),
      seam: line('seam', i),
      body: line('body', i),
      notes: line('notes', i),
      topics: words(line('topics', i)).map((number) => lists.topics[Number(number)] as string),
      agencies: words(line('agencies', i)).map((number) => lists.agencies[Number(number)] as string),
      duties: [...line('duties', i)].map((letter) => DUTY_OF[letter] as DutyClass),
      targets: Number(line('targets', i)),
      counterparts: words(line('counterparts', i)),
    }),
  );
  return { document: packed.document, records };
}
