/** Writes the ledger of published addresses back into the content folder. */
import { join } from 'node:path';
import type { Ledger } from '#model/kept/permalink.ts';
import { writeInto } from './write-into.ts';

/**
 * One JSON file a document, `pages.json` and `alignments.json`, all at one moment. Moves are written by hand.
 *
 * @throws what the file system says, and {LockedError} when another process writes there; the ledger is then as it was.
 */
export function writeLedger(contentFolder: string, { documents, pages, alignments }: Ledger): void {
  const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;
  writeInto(join(contentFolder, 'permalinks'), [
    ...documents.map((entry) => [`${entry.document}.json`, json(entry)] as const),
    ['pages.json', json(pages)] as const,
    ...(alignments ? [['alignments.json', json(alignments)] as const] : []),
  ]);
}
