/** Time, memory and pairs of the whole pipeline for 1×, 20× and 100× the five documents, and what survives. */
import { spawnSync } from 'node:child_process';
import type { Measured } from './scale/worker.ts';

const SIZES = [1, 20, 100];
const MOST_SECONDS = 2;
const MOST_GROWTH = 150;
const MOST_MEGABYTES = 2048;
// Without a limit Node lets garbage lie while there is memory: 2.6 GB for 0.7 GB that are in use at 100×.
const HEAP = '--max-old-space-size=1600';

export function run(): void {
  const sizes = process.env.SIZES?.split(',').map(Number) ?? SIZES;
  const results = sizes.map((copies) => [copies, measure(copies)] as const);
  const first = results[0]?.[1] as Measured;
  console.log(
    'size  documents  clauses   seconds  of CPU   ×CPU     MB      pairs   ×pairs  rows  own copy  row    right',
  );
  for (const [copies, it] of results) {
    const { own, row, right } = it.survival;
    const cells = [
      `${copies}×`.padEnd(6),
      String(it.documents).padStart(8),
      String(it.clauses).padStart(9),
      it.seconds.toFixed(2).padStart(10),
      it.processorSeconds.toFixed(2).padStart(8),
      (it.processorSeconds / first.processorSeconds).toFixed(1).padStart(7),
      it.megabytes.toFixed(0).padStart(6),
      String(it.pairs).padStart(10),
      (it.pairs / first.pairs).toFixed(0).padStart(8),
      String(it.groups).padStart(6),
      own.toFixed(3).padStart(9),
      row.toFixed(3).padStart(7),
      right.toFixed(3).padStart(7),
    ];
    console.log(cells.join(''));
    console.log(
      `      ${Object.entries(it.stages)
        .map(([stage, seconds]) => `${stage} ${seconds.toFixed(2)} s`)
        .join(', ')}`,
    );
  }
  console.log(
    'own copy: true pairs found within each copy; row: in one row with their counterpart of some copy;\n' +
      'right: pairs found that join copies of one clause or of a true pair.',
  );
  check(`five documents in ${MOST_SECONDS} s`, first.processorSeconds <= MOST_SECONDS);
  const last = results.at(-1)?.[1] as Measured;
  check(`time grows ≤ ${MOST_GROWTH}×`, last.processorSeconds / first.processorSeconds <= MOST_GROWTH);
  check(`memory ≤ ${MOST_MEGABYTES} MB`, last.megabytes <= MOST_MEGABYTES);
}

function measure(copies: number): Measured {
  const worker = new URL('./scale/worker.ts', import.meta.url).pathname;
  const { stdout, stderr, status } = spawnSync(process.execPath, [HEAP, worker, String(copies)], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`${copies}×: ${stderr}`);
  return JSON.parse(stdout) as Measured;
}

function check(what: string, holds: boolean): void {
  console.log(`${holds ? 'ok  ' : 'MISS'} ${what}`);
  if (!holds) process.exitCode = 1;
}
