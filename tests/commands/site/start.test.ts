import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { leadOn } from '../../../src/commands/site/start.ts';

test('the preview leads an address without its last slash on, and answers every other as before', async () => {
  const dist = mkdtempSync(join(tmpdir(), 'duidu-start-'));
  mkdirSync(join(dist, 'documents/a'), { recursive: true });
  const server = createServer((request, response) => response.end(`page ${request.url}`));
  leadOn(server, dist);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    const led = await fetch(`${home}/documents/a?v=1`, { redirect: 'manual' });
    expect([led.status, led.headers.get('location')]).toEqual([301, '/documents/a/?v=1']);
    for (const path of ['/documents/a/', '/documents/b', '/', '/%E0%A4'])
      expect(await (await fetch(home + path, { redirect: 'manual' })).text()).toBe(`page ${path}`);
    // Followed to the end.
    expect(await (await fetch(`${home}/documents/a`)).text()).toBe('page /documents/a/');
  } finally {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
    rmSync(dist, { recursive: true });
  }
});
