/** PDF: printed lines as paragraphs and tables, with the page on which each begins. */
import { MOST_PAGES } from '../limits.ts';
import { IntakeFault, type Original } from '../original.ts';
import { toBlocks } from './pdf-blocks.ts';
import { withoutFrame } from './pdf-frame.ts';
import { linesOfPage, type PrintedLine, type PrintedPiece } from './pdf-lines.ts';
import { findRules } from './pdf-rules.ts';

type Library = typeof import('pdfjs-dist');
type PdfDocument = Awaited<ReturnType<Library['getDocument']>['promise']>;

/** Fewer characters a page than a printed page has, on average: the pages are pictures. */
const FEWEST_CHARACTERS = 20;

/** Where the library finds what it needs besides its code; folders, with a slash at their end. */
export interface PdfFiles {
  /** Tables of the codes of Chinese fonts. */
  readonly cMapUrl: string;
  readonly standardFontDataUrl: string;
  /** Whether these are addresses that a worker of a browser fetches. */
  readonly useWorkerFetch: boolean;
}

/** @throws IntakeFault where it is locked, damaged, a scan or longer than `limits.ts` allows */
export async function readPdf(bytes: Uint8Array, files?: PdfFiles): Promise<Original> {
  const library = (await import('pdfjs-dist/legacy/build/pdf.mjs')) as Library;
  const document = await open(library, bytes, files ?? (await import('./package-files.ts')).packageFiles());
  try {
    if (document.numPages > MOST_PAGES)
      throw new IntakeFault(
        'intake/too-large',
        `it has ${document.numPages} pages`,
        'Split it into one file a document',
      );
    const pages: PrintedLine[][] = [];
    let turned = 0;
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { pieces, askew } = await piecesOf(page);
      turned += askew;
      const rules = findRules(await page.getOperatorList(), library.OPS);
      pages.push(linesOfPage(number, pieces, rules, page.getViewport({ scale: 1 }).width));
      page.cleanup();
    }
    return assemble(pages, turned);
  } finally {
    await document.loadingTask.destroy();
  }
}

async function open(library: Library, bytes: Uint8Array, files: PdfFiles): Promise<PdfDocument> {
  try {
    return await library.getDocument({
      // The library takes the buffer for itself, and no Buffer of Node.
      data: Uint8Array.from(bytes),
      ...files,
      cMapPacked: true,
      disableFontFace: true,
      useSystemFonts: false,
      verbosity: 0,
    }).promise;
  } catch (error) {
    if ((error as Error).name === 'PasswordException')
      throw new IntakeFault(
        'intake/encrypted',
        'the file is locked with a password',
        'Save a copy without one',
      );
    throw new IntakeFault(
      'intake/damaged',
      'the PDF is damaged',
      'Open it in a reader and print it to PDF again',
    );
  }
}

async function piecesOf(
  page: Awaited<ReturnType<PdfDocument['getPage']>>,
): Promise<{ pieces: PrintedPiece[]; askew: number }> {
  const { items } = await page.getTextContent();
  const pieces: PrintedPiece[] = [];
  let askew = 0;
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const [a, b, c, d, x, y] = item.transform as [number, number, number, number, number, number];
    // Turned text is a watermark or the words beside a drawing.
    if (Math.abs(b) > Math.abs(a) * 0.1) askew++;
    else pieces.push({ text: item.str, x, y, width: item.width, size: Math.hypot(c, d) });
  }
  return { pieces, askew };
}

function assemble(pages: readonly PrintedLine[][], turned: number): Original {
  const { lines, dropped } = withoutFrame(pages);
  const characters = lines.reduce(
    (sum, { segments }) => sum + segments.reduce((n, { text }) => n + text.length, 0),
    0,
  );
  if (characters < FEWEST_CHARACTERS * Math.min(pages.length, 3))
    throw new IntakeFault(
      'intake/no-text',
      `its ${pages.length} ${pages.length === 1 ? 'page is a picture' : 'pages are pictures'} without text`,
      'Have them read by a text recognition program (OCR), and save what it reads as .txt or as a PDF with text',
    );
  let text = '';
  const starts: [number, number][] = [];
  for (const block of toBlocks(lines)) {
    for (const [page, offset] of block.pages)
      if ((starts.at(-1)?.[0] ?? 0) < page) starts.push([page, text.length + offset]);
    text += `${block.text}\n`;
  }
  const warnings = [
    ...(dropped.length > 0
      ? [`heads, feet and page numbers left out: ${dropped.slice(0, 6).join(' · ')}`]
      : []),
    ...(turned > 0 ? [`${turned} × turned text, left out (a watermark?)`] : []),
  ];
  return { form: 'pdf', text, pages: starts, warnings };
}
