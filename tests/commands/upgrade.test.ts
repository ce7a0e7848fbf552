/** An edition as the release before left it: seeds, content and ledger of 0.1.0 (`tests/fixtures/release-0.1.0`). */
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stringify } from 'yaml';
import { readRecords } from '#io/read-records.ts';
import type { DocumentLedger, PageLedger } from '#model/kept/permalink.ts';
import { buildCorpus } from '../../src/commands/corpus.ts';
import { recordLedger } from '../../src/commands/permalinks.ts';

const RELEASE = 'tests/fixtures/release-0.1.0';

let folder: string;
let said: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duidu-upgrade-'));
  cpSync(RELEASE, folder, { recursive: true });
  said = [];
  vi.spyOn(console, 'error').mockImplementation((line: string) => said.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const at = (name: string) => join(folder, name);
const build = () =>
  buildCorpus({ seeds: at('seeds'), content: at('content'), out: at('records'), editorial: true }, () => {});

const ROW_GONE =
  /the page of “(\S+)” \(groups\) was published and would be lost\..*content\/permalinks\/moves\.yaml/;

/** Rows may fall apart with better rules; the message says what to write, and this is what a keeper writes then. */
async function upgrade(): Promise<void> {
  if (!(await build())) {
    const rows = said.map((line) => ROW_GONE.exec(line)?.[1]);
    expect(said.filter((_, i) => rows[i] === undefined)).toEqual([]);
    const moves = rows.map((from) => ({
      kind: 'groups',
      from,
      to: null,
      reason: '对应关系重新核定',
      by: 'keeper',
      on: '2026-11-28',
    }));
    appendFileSync(at('content/permalinks/moves.yaml'), stringify(moves));
  }
  expect(await recordLedger(at('seeds'), at('content'), '2026-11-28', () => {})).toBe(true);
  said = [];
  expect(await build(), said.join('\n')).toBe(true);
}

test('what it needs is told with a remedy, and then it builds without a word about its ledger', async () => {
  await upgrade();
  expect(said.filter((line) => /\[publish\//.test(line))).toEqual([]);
});

test('every address and wording of the release before is still known', async () => {
  await upgrade();
  const { permalinks, clauses, formers } = readRecords(at('records'));
  const old = readdirSync(join(RELEASE, 'content/permalinks')).map(
    (name) => JSON.parse(readFileSync(join(RELEASE, 'content/permalinks', name), 'utf8')) as unknown,
  );
  let wordings = 0;
  for (const { document, clauses: recorded } of old.filter(
    (one) => (one as DocumentLedger).document,
  ) as DocumentLedger[])
    for (const [path, printed] of Object.entries(recorded)) {
      const known = permalinks.find(({ clause }) => clause === `${document}/${path}`);
      const prints = known?.wordings.map(({ fingerprint }) => fingerprint);
      for (const { fingerprint } of printed) expect(prints, `${document}/${path}`).toContain(fingerprint);
      expect(
        clauses.some(({ id }) => id === `${document}/${path}`) || known?.movedTo || known?.withdrawn,
      ).toBeTruthy();
      wordings += printed.length;
    }
  expect(wordings).toBeGreaterThan(60);
  const pages = old.find((one) => (one as PageLedger).topics) as PageLedger;
  const now = JSON.parse(readFileSync(at('content/permalinks/pages.json'), 'utf8')) as PageLedger;
  for (const [kind, ids] of Object.entries(pages) as [keyof PageLedger, string[]][])
    expect(now[kind], kind).toEqual(expect.arrayContaining(ids));
  expect(formers.every(({ kind }) => kind === 'groups')).toBe(true);
});
