/** Any file that people have, as the text of a seed. */
import { decodeSeed } from '#io/decode.ts';
import { LARGEST_FILE } from './limits.ts';
import { IntakeFault, type Original, type OriginalForm } from './original.ts';
import type { PdfFiles } from './pdf/pdf.ts';
import { unzip } from './unzip.ts';
import { looksLikeHtml, statedEncoding } from './web/page-head.ts';
import { isEncrypted, lockedWord } from './word/locked.ts';

/** Endings of files that can be read. */
export const KNOWN_ENDINGS: Readonly<Record<string, OriginalForm | 'zip'>> = {
  txt: 'txt',
  text: 'txt',
  md: 'md',
  markdown: 'md',
  htm: 'html',
  html: 'html',
  docx: 'docx',
  docm: 'docx',
  doc: 'doc',
  wps: 'doc',
  pdf: 'pdf',
  zip: 'zip',
};

export const endingOf = (name: string): string => /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/**
 * The text of one file, told by its bytes rather than its name: a page that is named .doc is read as a page, with
 * a warning. Nothing of it is run, and nothing that it refers to is fetched.
 * `files`: where the library for PDF finds its tables; on disk, in the package, where nothing is said.
 * @throws IntakeFault with what is wrong and what to do; an archive is for `openArchive`
 */
export async function readOriginal(bytes: Uint8Array, name: string, files?: PdfFiles): Promise<Original> {
  if (bytes.length > LARGEST_FILE)
    throw new IntakeFault(
      'intake/too-large',
      `it has ${Math.round(bytes.length / 1e6)} MB`,
      'Split it into one file a document',
    );
  const form = formOf(bytes, name);
  const original = await readAs(form, bytes, files);
  const named = KNOWN_ENDINGS[endingOf(name)];
  const isOther = named !== undefined && named !== form && !(named === 'txt' && form === 'md');
  return isOther
    ? {
        ...original,
        warnings: [
          `it is named .${endingOf(name)} and was read as ${form}, which it is`,
          ...original.warnings,
        ],
      }
    : original;
}

/** A reader is loaded when a file of its form is there. */
async function readAs(form: OriginalForm, bytes: Uint8Array, files?: PdfFiles): Promise<Original> {
  switch (form) {
    case 'pdf':
      return (await import('./pdf/pdf.ts')).readPdf(bytes, files);
    case 'docx':
      return (await import('./word/docx.ts')).readDocx(bytes);
    case 'doc':
      return (await import('./word/doc.ts')).readDoc(bytes);
    case 'html':
      return (await import('./web/html.ts')).readHtml(decodePage(bytes));
    default:
      return { form, text: decode(bytes), pages: null, warnings: [] };
  }
}

/** Which form the bytes have. */
function formOf(bytes: Uint8Array, name: string): OriginalForm {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK\u0003\u0004')) {
    if (unzip(bytes, () => false) && hasEntry(bytes, 'word/document.xml')) return 'docx';
    throw unknown(name, 'it is an archive, but no Word file');
  }
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) {
    if (isEncrypted(bytes)) throw lockedWord();
    return 'doc';
  }
  if (head.startsWith('{\\rtf')) throw unknown(name, 'it is a rich text file (RTF)');
  const named = KNOWN_ENDINGS[endingOf(name)];
  if (named === 'html' || looksLikeHtml(head)) return 'html';
  if (named === 'md') return 'md';
  if (named === 'txt' || looksLikeText(bytes)) return 'txt';
  throw unknown(name, 'its form is not known');
}

const hasEntry = (bytes: Uint8Array, name: string): boolean =>
  unzip(bytes, (entry) => entry === name).has(name);

const looksLikeText = (bytes: Uint8Array): boolean =>
  decodeSeed(bytes.subarray(0, 65_536)).ok || decodeSeed(bytes).ok;

const unknown = (name: string, what: string): IntakeFault =>
  new IntakeFault(
    'intake/unknown-form',
    `${what}${endingOf(name) === '' ? '' : ` (.${endingOf(name)})`}`,
    'Save it as .docx, .pdf, .html or .txt',
  );

function decode(bytes: Uint8Array): string {
  const decoded = decodeSeed(bytes);
  if (decoded.ok) return decoded.text;
  throw new IntakeFault(
    decoded.code === 'io/empty' ? 'intake/no-text' : 'intake/damaged',
    decoded.message,
    'Save it as UTF-8 text',
  );
}

/** A page by the encoding that it names, else by evidence. */
function decodePage(bytes: Uint8Array): string {
  const stated = statedEncoding(bytes);
  if (stated !== null && !/^utf-?8$/.test(stated)) {
    try {
      return new TextDecoder(/^gb/.test(stated) ? 'gb18030' : stated, { fatal: true }).decode(bytes);
    } catch {
      // What it names is not what it is.
    }
  }
  return decode(bytes);
}
