/** Word files of before 2007 (.doc). */
import { Buffer } from 'node:buffer';
import WordExtractor from 'word-extractor';
import { IntakeFault, type Original } from '../original.ts';
import { tableRows } from '../table-rows.ts';
import { isEncrypted, lockedWord } from './locked.ts';

/** “2021—2025” stays so: unasked, quotes and dashes become those of a typewriter. */
const AS_PRINTED = { filterUnicode: false };

/** @throws IntakeFault where it is encrypted, damaged or holds no text */
export async function readDoc(bytes: Uint8Array): Promise<Original> {
  if (isEncrypted(bytes)) throw lockedWord();
  let body: string;
  let notes: string;
  try {
    const document = await new WordExtractor().extract(Buffer.from(bytes));
    const boxes = document.getTextboxes({ ...AS_PRINTED, includeHeadersAndFooters: false });
    body = `${document.getBody(AS_PRINTED)}\n${boxes}`;
    notes = `${document.getFootnotes(AS_PRINTED)}\n${document.getEndnotes(AS_PRINTED)}`;
  } catch {
    throw new IntakeFault(
      'intake/damaged',
      'the Word file is damaged',
      'Open it in Word and save it as .docx',
    );
  }
  const lines = `${body}\n${notes}`
    .split(/[\r\n\v\f]+/)
    .map((line) => line.replaceAll('\u0007', '\t').trimEnd())
    .filter((line) => line.trim() !== '');
  if (lines.length === 0)
    throw new IntakeFault(
      'intake/no-text',
      'it holds no text',
      'Open it in Word and see whether it is a picture',
    );
  const warnings = [
    'numbers that Word counts by itself are not in a .doc file’s text; save it as .docx to have them',
  ];
  return { form: 'doc', text: `${withTables(lines).join('\n')}\n`, pages: null, warnings };
}

/** Rows of a table are lines with as many tabs each. */
function withTables(lines: readonly string[]): string[] {
  const text: string[] = [];
  for (let i = 0; i < lines.length; ) {
    const tabs = tabsOf(lines[i]);
    let end = i + 1;
    while (tabs > 0 && end < lines.length && tabsOf(lines[end]) === tabs) end++;
    const rows = lines.slice(i, end);
    text.push(...(end - i > 1 ? tableRows(rows.map((row) => row.split('\t'))) : rows));
    i = end;
  }
  return text;
}

const tabsOf = (line = ''): number => line.split('\t').length - 1;
