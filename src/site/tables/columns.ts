/**
 * Columns of a table, read off the schema of its records. The rule that leads from JSON to a table, for every
 * field: an object opens (`deadline.year` → `deadline_year`), a wording gives `x` as printed with `x_hans` and
 * `x_hant`, a name `x_hans`, `x_hant`, `x_en`, a span `start` and `end`; a list is a table of its own.
 */
import type { Name } from '#model/text.ts';
import { fieldMeanings } from '#site/i18n/strings/data/data-fields.ts';
import { inEvery, type Message } from '#site/i18n/translate.ts';
import { type Node, shapeOf, unwrap } from './schema-node.ts';
import type { Cell, Column, ColumnType } from './table.ts';

/** A column with the way to its value in the record. */
export interface FieldColumn extends Column {
  readonly read: (record: unknown) => Cell;
}

const MEANINGS: Readonly<Record<string, Message>> = fieldMeanings;
const VIEWS = {
  Text: ['source', 'hans', 'hant'],
  Name: ['hans', 'hant', 'en'],
  Scripts: ['hans', 'hant'],
} as const;
const VIEW_NAMES: Readonly<Record<string, Name>> = {
  hans: { hans: '简体', hant: '簡體', en: 'simplified characters' },
  hant: { hans: '繁体', hant: '繁體', en: 'traditional characters' },
  en: { hans: '英文', hant: '英文', en: 'English' },
};
/** Fields that hold an ISO day. */
const DAYS: ReadonlySet<string> = new Set(['signedOn', 'adoptedOn', 'on']);

export const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** What a field means, by its file and name or by its name alone. */
export function meaningOf(file: string, name: string): Name | null {
  const meaning = MEANINGS[`${file}.${name}`] ?? MEANINGS[name];
  return meaning ? inEvery(meaning) : null;
}

export const columnsOf = (file: string, node: Node): readonly FieldColumn[] =>
  open(file, node, [], true, (record) => record);

type Read = (record: unknown) => unknown;

function open(
  file: string,
  node: Node,
  path: readonly string[],
  required: boolean,
  read: Read,
): FieldColumn[] {
  return Object.entries(node.properties ?? {}).flatMap(([key, child]) => {
    const { core, nullable } = unwrap(child);
    const there = required && !nullable && (node.required?.includes(key) ?? true);
    const value: Read = (record) => (read(record) as Record<string, unknown> | null)?.[key];
    return columnOf(file, core, [...path, key], there, value);
  });
}

function columnOf(
  file: string,
  node: Node,
  path: readonly string[],
  required: boolean,
  read: Read,
): FieldColumn[] {
  const key = path.at(-1) ?? '';
  const name = path.map(snake).join('_');
  const meaning = meaningOf(file, key);
  const shape = shapeOf(node);
  if (shape === 'Span') {
    const prefix = key === 'span' ? '' : `${name}_`;
    return (['start', 'end'] as const).map((end, n) => ({
      name: `${prefix}${end}`,
      type: 'integer' as const,
      required,
      meaning: meaningOf(file, end),
      read: (record) => (read(record) as readonly number[] | null)?.[n] ?? null,
    }));
  }
  if (shape === 'Text' || shape === 'Name' || shape === 'Scripts')
    return VIEWS[shape].map((view) => ({
      name: view === 'source' ? name : `${name}_${view}`,
      type: 'string' as const,
      required,
      meaning: meaning && view !== 'source' ? inView(meaning, VIEW_NAMES[view] as Name) : meaning,
      read: (record) => (read(record) as Record<string, string> | null)?.[view] ?? null,
    }));
  if (node.type === 'array' || node.prefixItems) return [];
  if (node.properties) return open(file, node, path, required, read);
  if (node.additionalProperties) return [];
  return [
    {
      name,
      type: typeOf(key, node),
      required,
      ...(node.enum && { values: node.enum.map(String) }),
      meaning,
      read: (record) => (read(record) ?? null) as Cell,
    },
  ];
}

function typeOf(key: string, { type }: Node): ColumnType {
  if (type === 'integer' || type === 'number' || type === 'boolean') return type;
  return DAYS.has(key) ? 'date' : 'string';
}

const inView = (meaning: Name, view: Name): Name => ({
  hans: `${meaning.hans}（${view.hans}）`,
  hant: `${meaning.hant}（${view.hant}）`,
  en: `${meaning.en} (${view.en})`,
});
