/** The fields of every published file, read off its schema. */
import type { RecordName } from '#model/records.ts';
import { itemOf, type Node, schemaOf, shapeOf, unwrap } from '#site/tables/schema-node.ts';

export interface Field {
  /** `responsibility.agencies[].id` */
  readonly path: string;
  /** `string`, `integer`, `Text`, `"must" | "shall"`, `Span[]`; ` | null` where it may be. */
  readonly type: string;
}

/** Its fields in the order of the schema; the wording and name shapes that recur everywhere are named, not opened. */
export function fieldsOf(name: RecordName): readonly Field[] {
  const root = schemaOf(name);
  return root.type === 'array' ? open(itemOf(root), '') : open(root, '');
}

function open(node: Node, prefix: string): Field[] {
  return Object.entries(node.properties ?? {}).flatMap(([name, child]) => {
    const { core, nullable } = unwrap(child);
    const inner = core.type === 'array' && !core.prefixItems ? unwrap(itemOf(core)).core : core;
    const path = `${prefix}${name}${inner === core ? '' : '[]'}`;
    const field = { path: `${prefix}${name}`, type: describe(core) + (nullable ? ' | null' : '') };
    return isOpen(inner) ? [field, ...open(inner, `${path}.`)] : [field];
  });
}

const isOpen = (node: Node) => node.properties !== undefined && shapeOf(node) === null;

function describe(node: Node): string {
  const name = shapeOf(node);
  if (name !== null) return name;
  if (node.enum) return node.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (node.type === 'array') {
    const { core, nullable } = unwrap(itemOf(node));
    const item = describe(core) + (nullable ? ' | null' : '');
    return item.includes(' ') ? `(${item})[]` : `${item}[]`;
  }
  return [node.type ?? 'value'].flat().join(' | ');
}
