/**
 * What rests on what, laid out for drawing. Works stand in columns by level, our documents in the last.
 * Every line from a document to a work has a lane of its own, so that no line crosses a box: the box stands
 * in the lane of its first citation, and later ones turn down (or up) in the space behind its column.
 */
import type { PlaceLevel } from '#model/document.ts';
import type { Records } from '#model/records.ts';
import { LEVELS, type ListedWork, listWorks } from './works.ts';

export interface WorkBox {
  readonly work: ListedWork;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}
export interface DocumentBox {
  readonly document: string;
  readonly y: number;
  readonly height: number;
}
export interface CitationLine {
  readonly document: string;
  /** SVG path, from the work to the document. */
  readonly path: string;
  /** Where it leaves the work's box. */
  readonly from: readonly [number, number];
}
export interface CitationGraph {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly { readonly level: PlaceLevel; readonly x: number }[];
  readonly documentsAt: number;
  readonly works: readonly WorkBox[];
  readonly documents: readonly DocumentBox[];
  readonly lines: readonly CitationLine[];
}

/** Pixels at the drawing's own size. */
export const BOX = { width: 208, gap: 44, line: 19, small: 16, padding: 9, characters: 14 } as const;
const HEAD = 34;
const LANE_GAP = 10;
const EMPTY_LANE = 26;
const BAND_GAP = 26;

/** How many lines the names in the boxes take. */
export interface NameLines {
  readonly work: (work: ListedWork) => number;
  readonly document: (id: string) => number;
}

/** The graph of what documents take as their basis. */
export function layCitations(records: Records, lines: NameLines): CitationGraph {
  const works = listWorks(records);
  const basis = works.filter(({ citations }) => citations.some(({ role }) => role === 'basis'));
  const levels = LEVELS.filter((level) => basis.some((work) => work.level === level));
  const columns = levels.map((level, at) => ({ level, x: at * (BOX.width + BOX.gap) }));
  const documentsAt = levels.length * (BOX.width + BOX.gap);
  const boxes = new Map<ListedWork, WorkBox>();
  const turns = new Map<ListedWork, number>();
  const documents: DocumentBox[] = [];
  const drawn: CitationLine[] = [];
  let y = HEAD;

  for (const { id } of inOrder(records)) {
    const cited = basis.filter(({ citations }) =>
      citations.some(({ from, role }) => from.document === id && role === 'basis'),
    );
    if (cited.length === 0) continue;
    const top = y;
    const ends: { work: ListedWork; at: number }[] = [];
    for (const work of cited.toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level))) {
      const isNew = !boxes.has(work);
      const height = isNew ? boxHeight(lines.work(work), work.citation.issueNumber !== null) : EMPTY_LANE;
      if (isNew) boxes.set(work, { work, x: columns[levels.indexOf(work.level)]?.x ?? 0, y, height });
      ends.push({ work, at: y + height / 2 });
      y += height + LANE_GAP;
    }
    for (const { work, at } of ends) {
      const box = boxes.get(work) as WorkBox;
      drawn.push(drawLine(id, box, at, documentsAt, turns));
    }
    const height = Math.max(y - LANE_GAP - top, boxHeight(lines.document(id), false));
    documents.push({ document: id, y: top, height });
    y = top + height + LANE_GAP + BAND_GAP;
  }
  return {
    width: documentsAt + BOX.width,
    height: y - BAND_GAP,
    columns,
    documentsAt,
    works: [...boxes.values()],
    documents,
    lines: drawn,
  };
}

/** Higher levels first, so that a work stands beside the first document that could pass it on. */
const inOrder = ({ documents }: Records) =>
  documents.toSorted(
    (a, b) => LEVELS.indexOf(a.place?.level ?? 'town') - LEVELS.indexOf(b.place?.level ?? 'town'),
  );

const boxHeight = (lines: number, numbered: boolean): number =>
  2 * BOX.padding + lines * BOX.line + (numbered ? BOX.small : 0);

function drawLine(
  document: string,
  box: WorkBox,
  at: number,
  end: number,
  turns: Map<ListedWork, number>,
): CitationLine {
  const x = box.x + BOX.width;
  const y = box.y + box.height / 2;
  if (at === y) return { document, from: [x, y], path: `M${x} ${y}H${end}` };
  const turn = (turns.get(box.work) ?? 0) + 1;
  turns.set(box.work, turn);
  const start = Math.min(y + 7 * turn, box.y + box.height - 3);
  return {
    document,
    from: [x, start],
    path: `M${x} ${start}H${x + 8 + ((7 * turn) % (BOX.gap - 14))}V${at}H${end}`,
  };
}

/** Breaks a title into lines of so many full-width characters; the last of `most` ends in … if cut. */
export function wrapTitle(title: string, most: number, perLine: number = BOX.characters): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  // 2018-2020 and words of Latin letters stay whole; everything else breaks after any character
  for (const piece of title.match(/[\u0021-\u024f]+|[\s\S]/gu) ?? []) {
    const step = [...piece].reduce((sum, sign) => sum + (/[\u0020-\u024f]/u.test(sign) ? 0.55 : 1), 0);
    // a closing sign may hang over the edge rather than open a line
    if (width + step > perLine && line !== '' && !/^[，。、；：）》”’)]/u.test(piece)) {
      lines.push(line);
      [line, width] = ['', 0];
    }
    line += piece;
    width += step;
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${(lines[most - 1] as string).slice(0, perLine - 1)}…`];
}
