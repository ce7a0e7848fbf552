/** Automatic lists of a Word file: which paragraphs are counted, and what is printed before each. */
import { formatNumber } from './word-numbers.ts';
import { attribute, childOf, childrenOf, type XmlElement } from './xml.ts';

interface Level {
  readonly start: number;
  readonly format: string;
  /** `第%1章`, `（%2）`, `%1.%2.`; %n stands for the number at level n, from 1. */
  readonly text: string;
  readonly isLegal: boolean;
  readonly restart: number | null;
}

/** What `word/numbering.xml` and `word/styles.xml` say of lists. */
export interface ListTable {
  /** Levels by list number (`w:numId`). */
  readonly lists: ReadonlyMap<
    string,
    { readonly abstract: string; readonly levels: ReadonlyMap<number, Level> }
  >;
  /** List and level that a paragraph style brings along. */
  readonly styles: ReadonlyMap<string, { readonly list: string; readonly level: number }>;
}

export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

export function readLists(numbering: XmlElement | null, styles: XmlElement | null): ListTable {
  const abstracts = new Map<string, Map<number, Level>>();
  const byStyleLink = new Map<string, string>();
  for (const definition of numbering ? childrenOf(numbering, 'w:abstractNum') : []) {
    const id = attribute(definition, 'w:abstractNumId') ?? '';
    abstracts.set(id, readLevels(definition));
    const link = childOf(definition, 'w:styleLink');
    if (link) byStyleLink.set(attribute(link, 'w:val') ?? '', id);
  }
  for (const definition of numbering ? childrenOf(numbering, 'w:abstractNum') : []) {
    const link = childOf(definition, 'w:numStyleLink');
    const linked = link && byStyleLink.get(attribute(link, 'w:val') ?? '');
    if (linked)
      abstracts.set(attribute(definition, 'w:abstractNumId') ?? '', abstracts.get(linked) ?? new Map());
  }
  const lists: [string, { abstract: string; levels: Map<number, Level> }][] = [];
  for (const list of numbering ? childrenOf(numbering, 'w:num') : []) {
    const abstract = attribute(childOf(list, 'w:abstractNumId'), 'w:val') ?? '';
    const levels = new Map(abstracts.get(abstract) ?? []);
    for (const override of childrenOf(list, 'w:lvlOverride')) {
      const at = Number(attribute(override, 'w:ilvl') ?? 0);
      for (const [level, own] of readLevels(override)) levels.set(level, own);
      const start = attribute(childOf(override, 'w:startOverride'), 'w:val');
      const level = levels.get(at);
      if (start !== null && level) levels.set(at, { ...level, start: Number(start) });
    }
    const isOverridden = childrenOf(list, 'w:lvlOverride').length > 0;
    const id = attribute(list, 'w:numId') ?? '';
    // Lists of one definition count on; one that starts anew counts for itself.
    lists.push([id, { abstract: isOverridden ? `${abstract}/${id}` : abstract, levels }]);
  }
  return { lists: new Map(lists), styles: readStyles(styles, lists) };
}

function readLevels(definition: XmlElement): Map<number, Level> {
  return new Map(
    childrenOf(definition, 'w:lvl').map((level) => {
      const value = (name: string) => attribute(childOf(level, name), 'w:val');
      const restart = value('w:lvlRestart');
      return [
        Number(attribute(level, 'w:ilvl') ?? 0),
        {
          start: Number(value('w:start') ?? 0),
          format: value('w:numFmt') ?? 'decimal',
          text: value('w:lvlText') ?? '',
          isLegal: childOf(level, 'w:isLgl') !== null,
          restart: restart === null ? null : Number(restart),
        },
      ];
    }),
  );
}

type Styles = ListTable['styles'];

function readStyles(styles: XmlElement | null, lists: readonly (readonly [string, unknown])[]): Styles {
  const elements = new Map(
    (styles ? childrenOf(styles, 'w:style') : []).map((style) => [
      attribute(style, 'w:styleId') ?? '',
      style,
    ]),
  );
  const known = new Set(lists.map(([id]) => id));
  const resolved = new Map<string, ListPlace>();
  for (const id of elements.keys()) {
    let list: string | null = null;
    let level: number | null = null;
    let at: string | null = id;
    for (let depth = 0; at !== null && depth < 20; depth++) {
      const style = elements.get(at);
      const place = style && placeOf(childOf(style, 'w:pPr'));
      list ??= place?.list ?? null;
      level ??= place?.level ?? null;
      at = style ? attribute(childOf(style, 'w:basedOn'), 'w:val') : null;
    }
    if (list !== null && list !== '0' && known.has(list)) resolved.set(id, { list, level: level ?? 0 });
  }
  return resolved;
}

/** The list that paragraph properties name: `list` null where they name none, '0' where they take it away. */
function placeOf(properties: XmlElement | null): { list: string | null; level: number | null } {
  const numbered = childOf(properties, 'w:numPr');
  const level = attribute(childOf(numbered, 'w:ilvl'), 'w:val');
  return {
    list: attribute(childOf(numbered, 'w:numId'), 'w:val'),
    level: level === null ? null : Number(level),
  };
}

/** Where a paragraph stands in a list, by its own properties or its style's; null where in none. */
export function listPlace(properties: XmlElement | null, table: ListTable): ListPlace | null {
  const own = placeOf(properties);
  if (own.list === '0') return null;
  const style = table.styles.get(attribute(childOf(properties, 'w:pStyle'), 'w:val') ?? '');
  const list = own.list ?? style?.list ?? null;
  if (list === null || !table.lists.has(list)) return null;
  return { list, level: own.level ?? style?.level ?? 0 };
}

/** Counts paragraphs in reading order: what Word prints before each. */
export function listCounter(table: ListTable): (place: ListPlace) => string {
  const counts = new Map<string, Map<number, number>>();
  return ({ list, level }) => {
    const found = table.lists.get(list);
    const own = found?.levels.get(level);
    if (!found || !own) return '';
    const count = counts.get(found.abstract) ?? new Map<number, number>();
    counts.set(found.abstract, count);
    count.set(level, (count.get(level) ?? own.start - 1) + 1);
    for (const [deeper, { restart }] of found.levels)
      if (deeper > level && restart !== 0 && (restart === null || level < restart)) count.delete(deeper);
    if (own.format === 'bullet') return '';
    return own.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const other = found.levels.get(at);
      if (!other) return '';
      const value = count.get(at) ?? other.start;
      return formatNumber(value, own.isLegal ? 'decimal' : other.format);
    });
  };
}
