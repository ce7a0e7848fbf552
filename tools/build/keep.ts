/** What builds keep for the next one, in `.duidu/` of the edition: found whole or not at all, and no more than is of use. */
import { renameSync, writeFileSync } from 'node:fs';
import { asideOf } from '#io/write/write-file.ts';

/** Writes a file so that its name stands for all of it; what a killed run left has another name. */
export function keepWhole(path: string, content: string | Uint8Array): void {
  writeFileSync(asideOf(path), content);
  renameSync(asideOf(path), path);
}
