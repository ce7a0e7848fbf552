/** Opens pages of the built site in Chromium for the browser tests of this folder. */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.zip': 'application/zip',
};

export interface Site {
  /** Without a slash at its end. */
  readonly url: string;
  readonly browser: Browser;
  /** A page in a context of its own. Requests that leave the site's origin are collected, and reach nobody. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  readonly foreignRequests: string[];
}

/** A slow line: a page comes in pieces of this many bytes, long enough apart to be painted in between. */
export interface Pieces {
  readonly bytes: number;
  readonly milliseconds: number;
}

async function* inPieces(file: string, { bytes, milliseconds }: Pieces): AsyncGenerator<Uint8Array> {
  const page = readFileSync(file);
  for (let at = 0; at < page.length; at += bytes) {
    if (at > 0) await setTimeout(milliseconds);
    yield page.subarray(at, at + bytes);
  }
}

/** Serves `folder` on loopback, its pages in `pieces` if asked to, and starts Chromium; both end after the test file. */
export async function openSite(folder = process.env.DUIDU_DIST ?? 'dist', pieces?: Pieces): Promise<Site> {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname);
    let file = normalize(join(root, path));
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
    const found = file.startsWith(root) && existsSync(file);
    response.writeHead(found ? 200 : 404, {
      'content-type': TYPES[found ? extname(file) : '.html'] ?? 'application/octet-stream',
    });
    const given = found ? file : join(root, '404.html');
    (pieces && given.endsWith('.html') ? Readable.from(inPieces(given, pieces)) : createReadStream(given))
      .on('error', () => response.end())
      .pipe(response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const launch = inject('chromium');
  const browser = await chromium.launch({
    executablePath: launch.executablePath,
    args: launch.args,
    env: { ...process.env, ...launch.env } as Record<string, string>,
  });
  afterAll(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  });

  const foreignRequests: string[] = [];
  return {
    url,
    browser,
    foreignRequests,
    async open(path, options = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      // Ends what hangs; what is awaited comes as soon as it can.
      context.setDefaultTimeout(120_000);
      context.on('request', (request) => {
        const address = request.url();
        if (!/^(data|blob):/.test(address) && !address.startsWith(url)) foreignRequests.push(address);
      });
      const page = await context.newPage();
      await page.goto(url + path);
      return page;
    },
  };
}
