/** Where the installed package keeps its tables. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PdfFiles } from './pdf.ts';

export function packageFiles(): PdfFiles {
  const code = createRequire(import.meta.url).resolve('pdfjs-dist/legacy/build/pdf.mjs');
  const folder = dirname(dirname(dirname(code)));
  return {
    cMapUrl: `${join(folder, 'cmaps')}/`,
    standardFontDataUrl: `${join(folder, 'standard_fonts')}/`,
    useWorkerFetch: false,
  };
}
