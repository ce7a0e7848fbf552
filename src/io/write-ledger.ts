/** Writes the ledger of published addresses back into the content folder. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ledger } from '#model/permalink.ts';

/** One JSON file a document and `pages.json`, each swapped in whole. Moves are written by hand. */
export function writeLedger(contentFolder: string, ledger: Ledger): void {
  const folder = join(contentFolder, 'permalinks');
  mkdirSync(folder, { recursive: true });
  for (const document of ledger.documents) writeWhole(join(folder, `${document.document}.json`), document);
  writeWhole(join(folder, 'pages.json'), ledger.pages);
}

function writeWhole(path: string, value: unknown): void {
  writeFileSync(`${path}.new`, `${JSON.stringify(value, null, 1)}\n`);
  renameSync(`${path}.new`, path);
}
