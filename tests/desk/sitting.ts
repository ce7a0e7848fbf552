/** A small edition with a desk on it, for tests. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { editionAt } from '../../src/commands/frame/edition.ts';
import { lineOf } from '../../src/commands/review.ts';
import { Desk } from '../../src/desk/desk.ts';
import type { Settings } from '../../src/desk/line.ts';
import { Store } from '../../src/desk/write/store.ts';
import { asText, COUNTIES, linesOf } from '../../tools/samples/schools.ts';

/** Each lacks one measure that the others have. */
const LACKS = ['督导', '两个只增不减', '听证', '校医'];

/** Four plans on schools, nothing written by hand. */
export function makeEdition(): string {
  const root = mkdtempSync(join(tmpdir(), 'desk-edition-'));
  mkdirSync(join(root, 'seeds'));
  mkdirSync(join(root, 'content/editorial'), { recursive: true });
  for (const [n, county] of COUNTIES.entries())
    writeFileSync(
      join(root, 'seeds', `county-${n + 1}-plan.txt`),
      asText(linesOf(county).filter(({ text }) => !text.includes(LACKS[n] as string))),
    );
  return root;
}

export async function sitDown(root: string, settings: Partial<Settings> = {}): Promise<Desk> {
  const edition = editionAt(root);
  return new Desk(await lineOf(edition), new Store(edition.content), {
    reader: null,
    role: '测试编辑',
    today: () => '2026-01-02',
    sample: null,
    ...settings,
  });
}
