/**
 * The pictures of docs/editing.md, made from a running desk on the edition that comes with the engine. Nothing is decided:
 * `node tools/browser/desk-pictures.ts [FOLDER]`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { chromium, type Page } from 'playwright-core';
import { ENGINE, editionAt } from '../../src/commands/frame/edition.ts';
import { lineOf } from '../../src/commands/review.ts';
import { Desk } from '../../src/desk/desk.ts';
import { serveDesk } from '../../src/desk/server/serve.ts';
import { Store } from '../../src/desk/write/store.ts';
import { toWords } from '../build/cards/paint.ts';
import { encodePng } from '../build/cards/png.ts';
import { CHROMIUM_ARGUMENTS, installedChromium } from './chromium.ts';

const folder = process.argv[2] ?? join(ENGINE, 'docs/editing');
const edition = editionAt(ENGINE);
const desk = new Desk(await lineOf(edition), new Store(edition.content), {
  reader: null,
  role: '对读编辑',
  today: () => '2026-11-28',
  sample: null,
});
const { server, address } = await serveDesk(desk, 0);
const browser = await chromium.launch({
  executablePath: installedChromium() ?? process.env.CHROME_PATH ?? '',
  args: [...CHROMIUM_ARGUMENTS],
});

mkdirSync(folder, { recursive: true });
await initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));

/** With a palette: paper, ink and a few colours need a third of the bytes. */
async function keep(page: Page, name: string): Promise<void> {
  const shot = await page.screenshot({ fullPage: true });
  const [width, height] = [shot.readUInt32BE(16), shot.readUInt32BE(20)];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="data:image/png;base64,${shot.toString('base64')}"/></svg>`;
  const pixels = toWords(new Resvg(svg).render().pixels);
  writeFileSync(join(folder, `${name}.png`), encodePng({ width, height, pixels }));
}

const inHand = async (page: Page, kind: string) => {
  await page.locator('[name=kind]').selectOption(kind);
  await page.waitForFunction(
    (start) => document.querySelector<HTMLElement>('[data-part=sheet]')?.dataset.task?.startsWith(start),
    `${kind} `,
  );
  // The effects come one after another while the reader reads.
  await page.waitForSelector('[data-effect=p]');
};

const page = await browser.newPage({ viewport: { width: 960, height: 480 } });
await page.goto(address);
await page.waitForSelector('[data-ready]', { state: 'attached' });
for (const kind of ['pair', 'gap']) {
  await inHand(page, kind);
  await keep(page, kind);
}
await page.locator('[data-view=agreement]').click();
await page.waitForSelector('[data-part=agreement] h2');
await keep(page, 'agreement');
await browser.close();
server.closeAllConnections();
server.close();
