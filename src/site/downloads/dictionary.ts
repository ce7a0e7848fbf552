/** The fields of every published file, read off its schema. */
import { z } from 'zod';
import { type RecordName, recordSchemas } from '#model/records.ts';

export interface Field {
  /** `responsibility.agencies[].id` */
  readonly path: string;
  /** `string`, `integer`, `Text`, `"must" | "shall"`, `Span[]`; ` | null` where it may be. */
  readonly type: string;
}

interface Node {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node | readonly Node[] | boolean;
  readonly prefixItems?: readonly Node[];
  readonly anyOf?: readonly Node[];
  readonly enum?: readonly (string | number)[];
  readonly additionalProperties?: Node | boolean;
}

/** The JSON Schema of one published file (draft 2020-12), as it is published itself. */
export const schemaOf = (name: RecordName): object => z.toJSONSchema(recordSchemas[name], { io: 'output' });

/** Its fields in the order of the schema; the wording and name shapes that recur everywhere are named, not opened. */
export function fieldsOf(name: RecordName): readonly Field[] {
  const root = schemaOf(name) as Node;
  return root.type === 'array' ? open(itemOf(root), '') : open(root, '');
}

const itemOf = ({ items }: Node): Node =>
  typeof items === 'object' && !Array.isArray(items) ? (items as Node) : {};

function open(node: Node, prefix: string): Field[] {
  return Object.entries(node.properties ?? {}).flatMap(([name, child]) => {
    const { core, nullable } = unwrap(child);
    const inner = core.type === 'array' && !core.prefixItems ? unwrap(itemOf(core)).core : core;
    const path = `${prefix}${name}${inner === core ? '' : '[]'}`;
    const field = { path: `${prefix}${name}`, type: describe(core) + (nullable ? ' | null' : '') };
    return isOpen(inner) ? [field, ...open(inner, `${path}.`)] : [field];
  });
}

function unwrap(node: Node): { readonly core: Node; readonly nullable: boolean } {
  const real = node.anyOf?.filter(({ type }) => type !== 'null') ?? [];
  return node.anyOf && real.length === 1 && real[0]
    ? { core: real[0], nullable: true }
    : { core: node, nullable: false };
}

const isOpen = (node: Node) => node.properties !== undefined && named(node) === null;

function named({ properties, prefixItems }: Node): string | null {
  const keys = Object.keys(properties ?? {}).join(' ');
  if (keys === 'source hans hant') return 'Text';
  if (keys === 'hans hant en') return 'Name';
  if (prefixItems?.length === 2) return 'Span';
  if (prefixItems?.length === 5) return 'Piece';
  return null;
}

function describe(node: Node): string {
  const name = named(node);
  if (name !== null) return name;
  if (node.enum) return node.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (node.type === 'array') {
    const { core, nullable } = unwrap(itemOf(node));
    const item = describe(core) + (nullable ? ' | null' : '');
    return item.includes(' ') ? `(${item})[]` : `${item}[]`;
  }
  return [node.type ?? 'value'].flat().join(' | ');
}
