/** Builds the whole site, and once more in parts that are joined, and compares every byte. `PARTS=4` makes as many. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compare, duidu, sumsOf } from '../site/compare.ts';

const PARTS = Number(process.env.PARTS ?? 3);

/** Exit status 1 where a file is missing from one of them or differs. */
export function run(): void {
  const folder = mkdtempSync(join(tmpdir(), 'duidu-shards-'));
  const [whole, joined] = [join(folder, 'whole'), join(folder, 'joined')];
  const seconds = (work: () => void) => {
    const started = performance.now();
    work();
    return ((performance.now() - started) / 1000).toFixed(1);
  };
  try {
    console.log(`the whole    ${seconds(() => duidu(whole, ['build', '--no-cache']))} s`);
    for (let part = 1; part <= PARTS; part++)
      console.log(
        `part ${part} of ${PARTS}  ${seconds(() => duidu(joined, ['build', '--no-cache', '--shard', `${part}/${PARTS}`]))} s`,
      );
    const parts = Array.from({ length: PARTS }, (_, n) => join(joined, `dist.part-${n + 1}-of-${PARTS}`));
    console.log(`merge        ${seconds(() => duidu(joined, ['merge', ...parts.reverse()]))} s`);
    compare(`between the whole and the joined parts`, sumsOf(whole), sumsOf(joined));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
