/** What a reader on a slow line sees: a page that is painted while its bytes still come. */
import { describe, expect, test } from 'vitest';
import { KINDS, read } from '../built/dist.ts';
import { openSite } from './open.ts';
import { shifts, WATCH_SHIFTS } from './shifts.ts';

// A row of a page is smaller than a piece, a table larger.
const BYTES = 8192;
const site = await openSite(undefined, { bytes: BYTES, milliseconds: 30 });
const page = await site.open('/search/');
await page.addInitScript(WATCH_SHIFTS);

// A tenth of what readers hardly notice (0.1): a line that is cut in two may break anew, columns may not move.
const MOST = 0.01;

describe('nothing moves while a page arrives', () => {
  const inPieces = Object.values(KINDS).filter((path) => Buffer.byteLength(read(path)) > 2 * BYTES);
  test.each(inPieces)('%s', async (path) => {
    await page.goto(site.url + path);
    const moved = await shifts(page);
    expect(
      moved.reduce((sum, [value]) => sum + value, 0),
      JSON.stringify(moved),
    ).toBeLessThan(MOST);
  });
});
