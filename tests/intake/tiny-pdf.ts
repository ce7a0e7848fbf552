/**
 * The smallest PDF that a reader takes: text placed by the point in an unembedded Chinese font, and rules. Made here
 * so that a test says where each word stands.
 */

export interface Words {
  readonly text: string;
  readonly x: number;
  /** From the lower edge of the page. */
  readonly y: number;
  readonly size?: number;
  /** Turned by 45 degrees, as watermarks are. */
  readonly isTurned?: boolean;
}

export interface Page {
  readonly words: readonly Words[];
  /** `[x, y, width, height]` of filled boxes; a thin one is a rule. */
  readonly boxes?: readonly (readonly [number, number, number, number])[];
}

const utf16 = (text: string): string =>
  [...Array(text.length).keys()].map((i) => text.charCodeAt(i).toString(16).padStart(4, '0')).join('');

/** A4 pages as the bytes of a file. */
export function tinyPdf(pages: readonly Page[]): Uint8Array {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const catalog = add('');
  const tree = add('');
  const descendant = add(
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> ' +
      '/DW 1000 /W [1 95 500] /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 ' +
      '/Ascent 800 /Descent -200 /CapHeight 800 /StemV 80 >> >>',
  );
  const font = add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [${descendant} 0 R] >>`,
  );
  const kids = pages.map(({ words, boxes = [] }) => {
    const drawn = boxes.map(([x, y, w, h]) => `${x} ${y} ${w} ${h} re f`);
    const written = words.map(({ text, x, y, size = 12, isTurned = false }) => {
      const [cos, sin] = isTurned ? [Math.SQRT1_2, Math.SQRT1_2] : [1, 0];
      return `BT /F1 ${size} Tf ${cos} ${sin} ${-sin} ${cos} ${x} ${y} Tm <${utf16(text)}> Tj ET`;
    });
    const stream = [...drawn, ...written].join('\n');
    const content = add(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
    return add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources << /Font << /F1 ${font} 0 R >> >> >>`,
    );
  });
  objects[catalog - 1] = `<< /Type /Catalog /Pages ${tree} 0 R >>`;
  objects[tree - 1] =
    `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`;
  let file = '%PDF-1.4\n';
  const offsets = objects.map((body, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const at of offsets) file += `${String(at).padStart(10, '0')} 00000 n \n`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root ${catalog} 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}

const LEFT = 80;
const SIZE = 16;
/** Characters of a full line, as official documents have them. */
export const FULL = 28;

/** Paragraphs set as a printer does: two characters of indent, full lines, 22 to a page, `— n —` below. */
export function setPages(paragraphs: readonly string[], head?: string): Page[] {
  const lines = paragraphs.flatMap((paragraph) => {
    const set: { text: string; x: number }[] = [];
    for (let at = 0; at < paragraph.length; ) {
      const length = at === 0 ? FULL - 2 : FULL;
      set.push({ text: paragraph.slice(at, at + length), x: at === 0 ? LEFT + SIZE * 2 : LEFT });
      at += length;
    }
    return set;
  });
  const pages: Page[] = [];
  for (let at = 0; at < lines.length; at += 22) {
    const words = lines
      .slice(at, at + 22)
      .map(({ text, x }, i) => ({ text, x, y: 740 - i * 28, size: SIZE }));
    const number = { text: `— ${pages.length + 1} —`, x: 280, y: 60, size: 14 };
    pages.push({ words: [...(head ? [{ text: head, x: 200, y: 800, size: 10 }] : []), ...words, number] });
  }
  return pages;
}
