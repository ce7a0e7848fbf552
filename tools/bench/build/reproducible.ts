/** Builds the whole site twice, the second time without what is kept, and compares every byte. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compare, duidu, sumsOf } from '../site/compare.ts';

/** Exit status 1 where a file is missing from one build or differs. */
export function run(): void {
  const folder = mkdtempSync(join(tmpdir(), 'duidu-twice-'));
  const [first, second] = [join(folder, 'first'), join(folder, 'second')];
  try {
    duidu(first, ['build']);
    duidu(second, ['build', '--no-cache']);
    compare('between two builds', sumsOf(first), sumsOf(second));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
