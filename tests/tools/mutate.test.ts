import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { passes } from '../../tools/mutate/run.ts';

test('a run that hangs is ended with the workers that it started', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'duidu-mutate-'));
  const file = join(folder, 'pid');
  try {
    // A worker that hangs, and a run that waits for it.
    const worker = `require("fs").writeFileSync(${JSON.stringify(file)}, String(process.pid)); for (;;);`;
    const run = `require("child_process").spawnSync(process.execPath, ["-e", ${JSON.stringify(worker)}])`;
    expect(await passes(['-e', run], {}, 1500)).toBe(false);
    expect(existsSync(file)).toBe(true);
    expect(isRunning(Number(readFileSync(file, 'utf8')))).toBe(false);
    expect(await passes(['-e', ''], {}, 10_000)).toBe(true);
    expect(await passes(['-e', 'process.exit(process.env.WRONG)'], { WRONG: '1' }, 10_000)).toBe(false);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** One that is ended and that nobody has asked about is none. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}
