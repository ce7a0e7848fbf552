/** Turns the outline into clauses: path, marker, heading, body and notes of each, with their places. */

import { joinMapped, sliceMapped } from '#language/mapped.ts';
import type { ParsedClause, ParsedNote } from '#model/line.ts';
import type { MappedText } from '#model/span.ts';
import type { Paragraph } from '../paragraph.ts';
import { paragraphText, type RoleMap } from '../role-map.ts';
import { isDependent, isListedNote, notesOf, ownText } from './dependent.ts';
import { articleName, leadPhrase } from './headings.ts';
import type { Item } from './outline.ts';
import { hasBareHeading } from './placing.ts';

type Draft = Omit<ParsedClause, 'spans'>;

interface Context {
  readonly document: string;
  readonly clean: MappedText;
  readonly roles: RoleMap;
  readonly clauses: Draft[];
}

/** All clauses in reading order; every character of their paragraphs gets its role. */
export function buildClauses(
  items: readonly Item[],
  document: string,
  clean: MappedText,
  roles: RoleMap,
): ParsedClause[] {
  const context: Context = { document, clean, roles, clauses: [] };
  for (const item of items) addClause(item, null, context);
  const spans = roles.spans(context.clauses.length);
  return context.clauses.map((clause, i) => ({ ...clause, spans: spans[i] ?? [] }));
}

function addClause(item: Item, parent: Draft | null, context: Context): void {
  const path = parent ? `${parent.path}.${item.segment}` : item.segment;
  const order = context.clauses.length;
  const own = cutParagraph(item.paragraph, item.mark?.length ?? 0, order, context, headingLength(item));
  const rest = item.following.map((paragraph) =>
    cutParagraph(paragraph, isListedNote(paragraph) ? (paragraph.mark?.length ?? 0) : 0, order, context, 0),
  );
  const parts = [own, ...rest];
  const clause: Draft = {
    id: `${context.document}/${path}`,
    document: context.document,
    path,
    parent: parent?.id ?? null,
    order,
    depth: (parent?.depth ?? 0) + 1,
    marker: own.marker.replace(/\s/g, ''),
    heading: own.heading,
    body: joinMapped(partParagraphs(parts)),
    notes: parts.flatMap(({ notes }) => notes),
    // A box is set beside the text that it stands in and takes nothing from it: that is compared as if there were none.
    leaf: item.children.every(({ box }) => box),
  };
  context.clauses.push(clause);
  for (const child of item.children) addClause(child, clause, context);
}

/**
 * Paragraphs with a tab between two of which one ends and the next begins with a figure, so that 90 and 100 are no 90100, and between
 * one that ends without a stop and the field of a list: 安排如下 and 时间：5月10日.
 */
const partParagraphs = (paragraphs: readonly Pick<Cut, 'body' | 'blank'>[]): MappedText[] =>
  paragraphs.flatMap(({ body, blank }, i) => {
    const own = body[0];
    const above = paragraphs[i - 1]?.body.at(-1);
    if (!own || !above) return body;
    const areFigures = /[\dA-Za-z]$/.test(above.text) && /^[\dA-Za-z]/.test(own.text);
    const isField = /[\p{Script=Han}\dA-Za-z]$/u.test(above.text) && FIELD.test(own.text);
    if (!(areFigures || isField)) return body;
    const at = blank ?? (above.toSource.at(-1) as number);
    return [{ text: '\t', toSource: [at, at + 1] }, ...body];
  });

const FIELD = /^\p{Script=Han}{2,6}[：:]/u;

/** How many characters of the item's text (without mark and notes) are its heading. */
function headingLength(item: Item): number {
  const text = ownText(item);
  if (item.heading) return text.length;
  if (item.mark?.family === '条') {
    const named = articleName(text);
    if (named > 0) return named;
  }
  if (item.sentence && text.includes('。')) return 0;
  const holdsText =
    item.children.some(({ box }) => !box) || item.following.some((part) => !isDependent(part));
  if (holdsText) {
    if (hasBareHeading(item)) return text.length;
  } else if (!/[。;!?]$|.:./.test(text) && hasBareHeading(item) && item.mark) return text.length;
  return leadPhrase(text);
}

interface Cut {
  /** Where the white space before it ends, by the seed; null where it begins within a line. */
  readonly blank: number | null;
  readonly marker: string;
  readonly heading: MappedText | null;
  readonly body: MappedText[];
  readonly notes: ParsedNote[];
}

/** Cuts a paragraph into marker, heading, body and notes, and gives its characters their roles. */
function cutParagraph(
  paragraph: Paragraph,
  markLength: number,
  clause: number,
  { clean, roles }: Context,
  heading: number,
): Cut {
  const mapped = paragraphText(clean, paragraph);
  roles.assign(mapped, [0, markLength], 'marker', clause);
  const body: MappedText[] = [];
  const notes: ParsedNote[] = [];
  const headings: MappedText[] = [];
  let left = heading;
  let from = markLength;
  const takeText = (to: number) => {
    const [start, end] = trim(mapped.text, from, to);
    const stop = Math.min(end, start + left);
    if (stop > start) {
      roles.assign(mapped, [start, stop], 'heading', clause);
      headings.push(sliceMapped(mapped, start, stop));
      left -= stop - start;
    }
    const [bodyStart, bodyEnd] = trim(mapped.text, stop, end);
    if (bodyEnd > bodyStart) {
      roles.assign(mapped, [bodyStart, bodyEnd], 'body', clause);
      body.push(sliceMapped(mapped, bodyStart, bodyEnd));
    }
  };
  for (const {
    span: [start, end],
    rule,
    note,
  } of notesOf(paragraph)) {
    if (start < markLength) continue;
    takeText(start);
    roles.assign(mapped, [start, end], 'responsibility', clause);
    notes.push({ ...sliceMapped(mapped, start, end), rule, note });
    from = end;
  }
  takeText(mapped.text.length);
  const before = (paragraph.pieces[0]?.[0] ?? 0) - 1;
  return {
    blank: /\s/.test(clean.text[before] ?? '') ? (clean.toSource[before] as number) : null,
    marker: mapped.text.slice(0, markLength),
    heading: headings.length > 0 ? withoutStop(joinMapped(headings)) : null,
    body,
    notes,
  };
}

/** Without the 。 that ends it, or the brackets around the name of an article. */
function withoutStop(heading: MappedText): MappedText {
  const { text } = heading;
  if (/^[【〔[（(][^。]*[】〕\]）)]$/.test(text)) return sliceMapped(heading, 1, text.length - 1);
  return text.endsWith('。') ? sliceMapped(heading, 0, text.length - 1) : heading;
}

function trim(text: string, from: number, to: number): [number, number] {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] as string)) start++;
  while (end > start && /\s/.test(text[end - 1] as string)) end--;
  return [start, end];
}
