/**
 * Gives the unit tests a folder of their own for what they write, and fails the run where one leaves something behind:
 * a disk fills up with it, and the next run may read it.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'duidu-tests-'));
  process.env.TMPDIR = folder;
  return () => {
    // What tools keep for themselves between runs is theirs.
    const left = readdirSync(folder).filter(
      (name) => !/^(?:node-compile-cache|v8-compile-cache|tsx-)/.test(name),
    );
    rmSync(folder, { recursive: true, force: true });
    if (left.length > 0)
      throw new Error(`tests left behind in the folder for temporary files: ${left.join(', ')}`);
  };
}
