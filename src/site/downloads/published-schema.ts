/** The JSON Schema of one published file as it is published itself: named, titled, every field explained. */
import type { RecordName } from '#model/records.ts';
import { fieldMeanings } from '#site/i18n/strings/data/data-fields.ts';
import { fileMeanings } from '#site/i18n/strings/data/dictionary.ts';
import type { Message } from '#site/i18n/translate.ts';
import { schemaOf } from '#site/tables/schema-node.ts';

type Json = { [key: string]: unknown };

const MEANINGS: Readonly<Record<string, Message>> = fieldMeanings;

/** `address` is the site's, without a slash at its end. */
export function publishedSchema(name: RecordName, address: string): Json {
  const { $schema, ...schema } = explained(name, schemaOf(name) as Json);
  const { hans, en } = fileMeanings[name];
  return {
    $schema,
    $id: `${address}/data/schemas/${name}.json`,
    title: `${name}.json`,
    description: `${hans} / ${en}`,
    ...schema,
  };
}

function explained(file: RecordName, node: Json): Json {
  const entries = Object.entries(node).map(([key, value]) => [
    key,
    key === 'properties' ? withMeanings(file, value as Json) : inside(file, value),
  ]);
  return Object.fromEntries(entries);
}

const inside = (file: RecordName, value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((item) => inside(file, item));
  return typeof value === 'object' && value !== null ? explained(file, value as Json) : value;
};

const withMeanings = (file: RecordName, properties: Json): Json =>
  Object.fromEntries(
    Object.entries(properties).map(([name, node]) => {
      const meaning = MEANINGS[`${file}.${name}`] ?? MEANINGS[name];
      const own = explained(file, node as Json);
      return [name, meaning ? { description: `${meaning.hans} / ${meaning.en}`, ...own } : own];
    }),
  );
