/** Archives (.zip) of files that people have. */
import { IntakeFault } from './original.ts';
import { endingOf, KNOWN_ENDINGS } from './read-original.ts';
import { unzip } from './unzip.ts';

/** One file of an archive, named by the last part of its path. */
export interface ArchivedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The files of known forms in an archive, by path; folders are flattened, so that no path leads out. `others` are
 * the names of what it holds besides.
 * @throws IntakeFault where it is damaged, too large, or holds nothing that can be read
 */
export function openArchive(bytes: Uint8Array): {
  readonly entries: readonly ArchivedFile[];
  readonly others: readonly string[];
} {
  const others: string[] = [];
  const files = unzip(bytes, (path) => {
    const form = KNOWN_ENDINGS[endingOf(path)];
    const isKnown = form !== undefined && form !== 'zip';
    if (!isKnown) others.push(baseName(path));
    return isKnown;
  });
  if (files.size === 0)
    throw new IntakeFault(
      'intake/archive',
      `no file in it can be read${others.length > 0 ? ` (${others.slice(0, 5).join(', ')})` : ''}`,
      'Put .docx, .doc, .pdf, .html, .md or .txt files into it',
    );
  const entries = [...files]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, content]) => ({ name: baseName(path), bytes: content }));
  return { entries, others };
}

/** `方案/一.docx` → `一.docx`; names that Windows wrote in GBK are read as such. */
function baseName(path: string): string {
  const name = path.split(/[/\\]/).at(-1) ?? path;
  const codes = [...name].map((character) => character.codePointAt(0) as number);
  if (codes.every((code) => code < 0x80) || codes.some((code) => code > 0xff)) return name;
  try {
    const bytes = Uint8Array.from(codes);
    return new TextDecoder('gb18030', { fatal: true }).decode(bytes);
  } catch {
    return name;
  }
}
