/** What an earlier commit makes of the same texts: its own code, checked out aside and run on them. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FactRecords } from './facts-of-run.ts';

const FILES = ['clauses', 'targets', 'citations', 'alignments'] as const;

const gitIn =
  (root: string) =>
  (...args: string[]): string =>
    execFileSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();

/** The commit to compare with: the last one, or the one before it where nothing has changed since; null outside git. */
export function lastCommit(root: string): string | null {
  const git = gitIn(root);
  try {
    const isDirty = git('status', '--porcelain', '--', 'src', 'content', 'seeds') !== '';
    return git('rev-parse', '--short', isDirty ? 'HEAD' : 'HEAD~1');
  } catch {
    return null;
  }
}

/**
 * Runs `corpus` of a commit for each list of options (`--seeds DIR --content none`).
 * @throws where the commit is not there or its run fails
 */
export function runAt(root: string, commit: string, runs: readonly (readonly string[])[]): FactRecords[] {
  const git = gitIn(root);
  const aside = mkdtempSync(join(tmpdir(), 'duidu-earlier-'));
  const copy = join(aside, 'project');
  try {
    git('worktree', 'add', '--detach', copy, commit);
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    return runs.map((options, i) => {
      const out = join(aside, `records-${i}`);
      execFileSync(
        process.execPath,
        [join(copy, 'bin/duidu.mjs'), 'corpus', ...options, '--no-editorial', '--out', out],
        { cwd: copy, stdio: ['ignore', 'ignore', 'pipe'] },
      );
      return Object.fromEntries(
        FILES.map((name) => [name, JSON.parse(readFileSync(join(out, `${name}.json`), 'utf8'))]),
      ) as unknown as FactRecords;
    });
  } finally {
    try {
      git('worktree', 'remove', '--force', copy);
    } catch {
      // It may not have come into being.
    }
    rmSync(aside, { recursive: true, force: true });
  }
}
