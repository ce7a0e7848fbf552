/**
 * Word files (.docx): paragraphs as lines, with the numbers that Word counts, tables as rows, footnotes behind the
 * text. Macros, remote images and linked files are never looked at.
 */
import { IntakeFault, type Original } from '../original.ts';
import { tableRows } from '../table-rows.ts';
import { entryText, unzip } from '../unzip.ts';
import { type ListTable, listCounter, listPlace, readLists } from './word-lists.ts';
import { attribute, childOf, childrenOf, parseXml, type XmlElement } from './xml.ts';

/** @throws IntakeFault where it is damaged or holds no text */
export function readDocx(bytes: Uint8Array): Original {
  const files = unzip(bytes, (name) =>
    /^word\/(?:document|numbering|styles|footnotes|endnotes)\.xml$/.test(name),
  );
  const document = entryText(files, 'word/document.xml');
  if (document === null)
    throw new IntakeFault('intake/damaged', 'it is no Word file', 'Open it in Word and save it as .docx');
  const part = (name: string): XmlElement | null => {
    const text = entryText(files, `word/${name}.xml`);
    return text === null ? null : parseXml(text);
  };
  const body = childOf(parseXml(document), 'w:body');
  const reader = new Reader(readLists(part('numbering'), part('styles')));
  reader.blocks(body?.children ?? []);
  const lines = [
    ...reader.lines,
    ...reader.notes(part('footnotes'), 'w:footnote'),
    ...reader.notes(part('endnotes'), 'w:endnote'),
  ];
  if (lines.every((line) => line.trim() === ''))
    throw new IntakeFault(
      'intake/no-text',
      'it holds no text, only pictures or nothing',
      'Have the pictures read by a text recognition program, and save what it reads as .txt',
    );
  return { form: 'docx', text: `${lines.join('\n')}\n`, pages: null, warnings: reader.warnings() };
}

type Node = XmlElement['children'][number];

/** Paragraphs that hold only what Word does not print: field codes, deleted and hidden text. */
const PASSED_OVER = new Set(['w:instrText', 'w:delText', 'w:pPr', 'w:rPr', 'w:del', 'w:moveFrom']);

class Reader {
  readonly lines: string[] = [];
  private readonly table: ListTable;
  private readonly count: ReturnType<typeof listCounter>;
  private readonly noticed = new Map<string, number>();
  private readonly noteOrder: string[] = [];

  constructor(table: ListTable) {
    this.table = table;
    this.count = listCounter(table);
  }

  /** Paragraphs and tables one after the other. */
  blocks(nodes: readonly Node[], into: string[] = this.lines): void {
    for (const node of nodes) {
      if (node.type !== 'element') continue;
      if (node.name === 'w:p') this.paragraph(node, into);
      else if (node.name === 'w:tbl') this.tableBlock(node, into);
      else if (node.name === 'w:sdt') this.blocks(childOf(node, 'w:sdtContent')?.children ?? [], into);
      else if (/^w:(?:ins|moveTo|customXml)$/.test(node.name)) this.blocks(node.children, into);
      else if (node.name === 'w:altChunk') this.notice('a part from another file, not read');
    }
  }

  private paragraph(paragraph: XmlElement, into: string[]): void {
    const properties = childOf(paragraph, 'w:pPr');
    const boxes: XmlElement[] = [];
    const text = this.runs(paragraph.children, boxes);
    const place = text.trim() === '' ? null : listPlace(properties, this.table);
    const number = place ? this.count(place) : '';
    into.push(...`${number}${text}`.split('\n'));
    for (const box of boxes) this.blocks(box.children, into);
  }

  private runs(nodes: readonly Node[], boxes: XmlElement[]): string {
    let text = '';
    for (const node of nodes) {
      if (node.type !== 'element') continue;
      text += this.run(node, boxes);
    }
    return text;
  }

  private run(node: XmlElement, boxes: XmlElement[]): string {
    switch (node.name) {
      case 'w:t':
      case 'm:t':
        return node.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
      case 'w:tab':
      case 'w:ptab':
        return '\t';
      case 'w:br':
        return attribute(node, 'w:type') === null || attribute(node, 'w:type') === 'textWrapping' ? '\n' : '';
      case 'w:cr':
        return '\n';
      case 'w:noBreakHyphen':
        return '-';
      case 'w:sym':
        return symbol(node);
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        return this.mark(node);
      case 'w:del':
      case 'w:moveFrom':
        if (JSON.stringify(node).includes('"w:delText"') || node.name === 'w:moveFrom')
          this.notice('deleted text of tracked changes, left out');
        return '';
      case 'w:ins':
      case 'w:moveTo':
        this.notice('inserted text of tracked changes, taken as text');
        return this.runs(node.children, boxes);
      case 'w:commentReference':
        this.notice('a comment, left out');
        return '';
      case 'w:txbxContent':
        boxes.push(node);
        return '';
      case 'w:ruby':
        return this.runs(childOf(node, 'w:rubyBase')?.children ?? [], boxes);
      case 'mc:AlternateContent':
        return this.runs((childOf(node, 'mc:Choice') ?? childOf(node, 'mc:Fallback'))?.children ?? [], boxes);
      case 'w:r':
        if (isHidden(node)) {
          this.notice('hidden text, left out');
          return '';
        }
        return this.runs(node.children, boxes);
      default:
        return PASSED_OVER.has(node.name) ? '' : this.runs(node.children, boxes);
    }
  }

  /** Notes are counted through the text, whatever their ids. */
  private mark(reference: XmlElement): string {
    const key = `${reference.name.replace('Reference', '')} ${attribute(reference, 'w:id')}`;
    if (!this.noteOrder.includes(key)) this.noteOrder.push(key);
    return `[${this.noteOrder.indexOf(key) + 1}]`;
  }

  /** The notes that the text refers to, as `[1]…`, in the order of their marks. */
  notes(part: XmlElement | null, name: 'w:footnote' | 'w:endnote'): string[] {
    const found = new Map(childrenOf(part, name).map((note) => [`${name} ${attribute(note, 'w:id')}`, note]));
    return this.noteOrder.flatMap((key, i) => {
      const note = found.get(key);
      if (!note) return [];
      const lines: string[] = [];
      this.blocks(note.children, lines);
      return [`[${i + 1}]${lines.join('').trim()}`];
    });
  }

  private tableBlock(table: XmlElement, into: string[]): void {
    const rows = descend(table, 'w:tr').map((row) => this.cells(row));
    const isLayout = rows.length < 2 || rows.every((row) => row.length < 2);
    if (isLayout) for (const cell of rows.flat()) into.push(...cell.split('\n'));
    else into.push(...tableRows(rows));
  }

  private cells(row: XmlElement): string[] {
    return descend(row, 'w:tc').flatMap((cell) => {
      const properties = childOf(cell, 'w:tcPr');
      const merged = childOf(properties, 'w:vMerge');
      const continues = merged !== null && attribute(merged, 'w:val') !== 'restart';
      const lines: string[] = [];
      if (!continues) this.blocks(cell.children, lines);
      const wide = Number(attribute(childOf(properties, 'w:gridSpan'), 'w:val') ?? 1);
      return [lines.join('\n').trim(), ...Array<string>(Math.max(0, Math.min(100, wide) - 1)).fill('')];
    });
  }

  private notice(what: string): void {
    this.noticed.set(what, (this.noticed.get(what) ?? 0) + 1);
  }

  warnings(): string[] {
    return [...this.noticed].map(([what, times]) => `${times} × ${what}`);
  }
}

const isHidden = (run: XmlElement): boolean => {
  const vanish = childOf(childOf(run, 'w:rPr'), 'w:vanish');
  return vanish !== null && !/^(?:0|false|off)$/.test(attribute(vanish, 'w:val') ?? '');
};

/** A character of a symbol font; those of the private area keep their number in it. */
function symbol(node: XmlElement): string {
  const code = Number.parseInt(attribute(node, 'w:char') ?? '', 16);
  return Number.isInteger(code) && code > 0 ? String.fromCodePoint(code) : '';
}

/** The rows of a table or cells of a row, content controls and tracked rows opened. */
function descend(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    if (child.name === name) return [child];
    return /^w:(?:sdt|sdtContent|ins|customXml|moveTo)$/.test(child.name) ? descend(child, name) : [];
  });
}
