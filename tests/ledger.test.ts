/** What was published stays published: our ledger holds all that the last commits' held. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '#io/read-content.ts';
import type { Ledger } from '#model/kept/permalink.ts';
import { ledgerLosses } from '#publish/ledger/ledger-growth.ts';

const FOLDER = 'content/permalinks';

const git = (...args: string[]): string => {
  try {
    return execFileSync('git', args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1 << 26,
    });
  } catch {
    return '';
  }
};

function ledgerOf(content: string): Ledger {
  const { value, diagnostics } = readContent(content, { editorial: true });
  expect(diagnostics.filter(({ file }) => file.includes('permalinks'))).toEqual([]);
  return value.ledger as Ledger;
}

/** The ledger as a commit has it, and null where there is no such commit: in an archive, or a shallow clone. */
function committed(commit: string): Ledger | null {
  const files = git('ls-tree', '--name-only', commit, `${FOLDER}/`).split('\n').filter(Boolean);
  if (files.length === 0) return null;
  const home = mkdtempSync(join(tmpdir(), 'duidu-ledger-'));
  try {
    mkdirSync(join(home, 'permalinks'));
    for (const file of files)
      writeFileSync(join(home, 'permalinks', basename(file)), git('show', `${commit}:${file}`));
    return ledgerOf(home);
  } finally {
    rmSync(home, { recursive: true });
  }
}

test.each(['HEAD', 'HEAD~1', 'v0.1.0'])('the ledger of %s is in that of today', (commit) => {
  const before = committed(commit);
  // Outside a clone there is nothing to compare with, and today's must then at least be there.
  expect(before === null && existsSync('.git') && commit === 'HEAD').toBe(false);
  expect(ledgerLosses(before ?? ledgerOf('content'), ledgerOf('content'))).toEqual([]);
});

test.each(['HEAD', 'HEAD~1'])(
  'the data that were released by %s are released today, byte for byte',
  (commit) => {
    const kept = git('show', `${commit}:${FOLDER}/data-releases.json`);
    const today = existsSync(`${FOLDER}/data-releases.json`)
      ? JSON.parse(readFileSync(`${FOLDER}/data-releases.json`, 'utf8'))
      : [];
    for (const release of kept === '' ? [] : JSON.parse(kept)) expect(today).toContainEqual(release);
    for (const { on, sha256 } of today)
      expect(
        createHash('sha256')
          .update(readFileSync(`${FOLDER}/data-${on}.zip`))
          .digest('hex'),
      ).toBe(sha256);
  },
);
