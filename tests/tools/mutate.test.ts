import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { passes } from '../../tools/mutate/run.ts';

test('with a run end the workers that it started', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'duidu-mutate-'));
  const file = join(folder, 'pid');
  try {
    // A worker that hangs, and a run that ends once the worker is there.
    const worker = `require("fs").writeFileSync(${JSON.stringify(file)}, String(process.pid)); for (;;);`;
    const run = `require("child_process").spawn(process.execPath, ["-e", ${JSON.stringify(worker)}], { stdio: "ignore" });
      const look = () => { try { return require("fs").readFileSync(${JSON.stringify(file)}, "utf8") !== ""; } catch { return false; } };
      setInterval(() => look() && process.exit(0), 20);`;
    expect(await passes(['-e', run], {}, 50_000)).toBe(true);
    const pid = Number(readFileSync(file, 'utf8'));
    await vi.waitFor(() => expect(isRunning(pid)).toBe(false), 50_000);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a run that hangs is ended and has not passed', async () => {
  expect(await passes(['-e', 'for (;;);'], {}, 20)).toBe(false);
  expect(await passes(['-e', 'process.exit(process.env.WRONG)'], { WRONG: '1' }, 50_000)).toBe(false);
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
