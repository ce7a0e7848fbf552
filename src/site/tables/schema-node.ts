/** The schemas of published files as trees that tables and the dictionary walk. */
import { z } from 'zod';
import { type RecordName, recordSchemas } from '#model/records.ts';

export interface Node {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly items?: Node | readonly Node[] | boolean;
  readonly prefixItems?: readonly Node[];
  readonly anyOf?: readonly Node[];
  readonly enum?: readonly (string | number)[];
  readonly additionalProperties?: Node | boolean;
}

/** The JSON Schema of one published file (draft 2020-12). */
export const schemaOf = (name: RecordName): Node =>
  z.toJSONSchema(recordSchemas[name], { io: 'output' }) as Node;

export const itemOf = ({ items }: Node): Node =>
  typeof items === 'object' && !Array.isArray(items) ? (items as Node) : {};

/** A node without its “or null”. */
export function unwrap(node: Node): { readonly core: Node; readonly nullable: boolean } {
  if (Array.isArray(node.type) && node.type.includes('null')) {
    const types = node.type.filter((type) => type !== 'null');
    return { core: { ...node, type: types.length === 1 ? (types[0] ?? []) : types }, nullable: true };
  }
  const real = node.anyOf?.filter(({ type }) => type !== 'null') ?? [];
  return node.anyOf && real.length === 1 && real[0]
    ? { core: real[0], nullable: true }
    : { core: node, nullable: false };
}

/** The shapes that recur everywhere and go by a name. */
export function shapeOf({
  properties,
  prefixItems,
}: Node): 'Text' | 'Name' | 'Scripts' | 'Span' | 'Piece' | null {
  const keys = Object.keys(properties ?? {}).join(' ');
  if (keys === 'source hans hant') return 'Text';
  if (keys === 'hans hant en') return 'Name';
  if (keys === 'hans hant') return 'Scripts';
  if (prefixItems?.length === 2) return 'Span';
  if (prefixItems?.length === 5) return 'Piece';
  return null;
}
