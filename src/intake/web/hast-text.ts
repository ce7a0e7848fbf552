/** The text of an HTML tree as a reader sees it: blocks as lines, tables as rows, numbers of lists restored. */
import type { Element, Nodes, Parents, Root } from 'hast';
import { tableRows } from '../table-rows.ts';

const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const UNSEEN = new Set(
  'head script style noscript template svg math canvas iframe object embed audio video select option button input textarea map'.split(
    ' ',
  ),
);

const isElement = (node: Nodes): node is Element => node.type === 'element';

/** `display: none` and the like, and what HTML itself hides. */
export function isHidden({ tagName, properties }: Element): boolean {
  if (UNSEEN.has(tagName) || properties.hidden != null || properties.ariaHidden === 'true') return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(String(properties.style ?? ''));
}

export const isBlock = (node: Nodes): boolean => isElement(node) && BLOCKS.has(node.tagName);

/** Lines of a tree in reading order; no line is empty. */
export function linesOf(tree: Parents): string[] {
  const lines: string[] = [];
  let line = '';
  const flush = (): void => {
    const text = tidy(line);
    if (text !== '') lines.push(text);
    line = '';
  };
  const walk = (node: Nodes, isPre: boolean): void => {
    if (node.type === 'text') {
      if (!isPre) line += node.value.replace(/[ \t\r\n\f]+/g, ' ');
      else
        for (const [i, part] of node.value.split('\n').entries()) {
          if (i > 0) flush();
          line += part;
        }
      return;
    }
    if (node.type === 'root') for (const child of node.children) walk(child, isPre);
    if (!isElement(node) || isHidden(node)) return;
    const { tagName } = node;
    if (tagName === 'br') {
      flush();
      return;
    }
    if (tagName === 'table' && isDataTable(node)) {
      flush();
      lines.push(...tableRows(rowsOf(node)));
      return;
    }
    const block = BLOCKS.has(tagName);
    if (block) flush();
    for (const child of node.children) walk(child, isPre || tagName === 'pre');
    if (block) flush();
  };
  walk(tree as Nodes, false);
  flush();
  return lines;
}

/** A break of the source between two Chinese characters is none on the page. */
const tidy = (line: string): string =>
  line.replace(/(?<=[\p{Script=Han}，。、；：）》」”]) (?=[\p{Script=Han}（《「“])/gu, '').trim();

/** Writes before each item of an ordered list the number that a browser prints; items that bring their own keep it alone. */
export function numberLists(tree: Parents): void {
  const visit = (node: Nodes, isWithin: boolean): void => {
    if (!('children' in node)) return;
    if (isElement(node) && node.tagName === 'ol') {
      const start = Number(node.properties.start ?? 1);
      let at = Number.isInteger(start) ? start : 1;
      for (const child of node.children)
        if (isElement(child) && child.tagName === 'li') {
          const own = linesOf({ type: 'root', children: child.children } as Root)[0] ?? '';
          const hasMark =
            /^[（(]?[\d一二三四五六七八九十]+[）).、．]|^第[\d一二三四五六七八九十百]+[章条條节節]/u.test(
              own,
            );
          // What a browser sets in stands under (1), so that it is told from the list around it.
          if (!hasMark) child.children.unshift({ type: 'text', value: isWithin ? `(${at}) ` : `${at}. ` });
          at++;
        }
    }
    const inside = isWithin || (isElement(node) && node.tagName === 'ol');
    for (const child of node.children) visit(child, inside);
  };
  visit(tree as Nodes, false);
}

/** A table with at least two rows of two cells; others lay out a page. */
function isDataTable(table: Element): boolean {
  const rows = rowsOf(table);
  const wide = rows.filter((row) => row.length > 1).length;
  const nested = JSON.stringify(table.children).includes('"tagName":"table"');
  return rows.length > 1 && wide > 1 && !nested;
}

/** Cells of a table; a cell that reaches over rows or columns leaves empty ones where it reaches. */
function rowsOf(table: Element): string[][] {
  const grid: string[][] = [];
  const taken = new Set<string>();
  let at = 0;
  const visit = (node: Nodes): void => {
    if (!isElement(node)) return;
    if (node.tagName !== 'tr') {
      for (const child of node.children) visit(child);
      return;
    }
    const row: string[] = [];
    let column = 0;
    for (const cell of node.children) {
      if (!isElement(cell) || (cell.tagName !== 'td' && cell.tagName !== 'th')) continue;
      while (taken.has(`${at} ${column}`)) row[column++] = '';
      const [wide, high] = [span(cell.properties.colSpan), span(cell.properties.rowSpan)];
      row[column] = linesOf({ type: 'root', children: cell.children } as Root).join('');
      for (let i = 0; i < high; i++)
        for (let j = 0; j < wide; j++) if (i > 0 || j > 0) taken.add(`${at + i} ${column + j}`);
      for (let j = 1; j < wide; j++) row[column + j] = '';
      column += wide;
    }
    while (taken.has(`${at} ${column}`)) row[column++] = '';
    grid.push(row);
    at++;
  };
  visit(table);
  return grid;
}

const span = (value: unknown): number => Math.min(100, Math.max(1, Number(value) || 1));
