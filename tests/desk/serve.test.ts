import { connect } from 'node:net';
import { expect, test, vi } from 'vitest';
import type { Desk } from '../../src/desk/desk.ts';
import { closeDesk, serveDesk } from '../../src/desk/server/serve.ts';

/** The first line that comes back for a request that no browser would make. */
function knock(port: number, target: string): Promise<string> {
  return new Promise((answered, failed) => {
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(`GET ${target} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n\r\n`),
    );
    let said = '';
    socket.setEncoding('utf8').on('data', (piece: string) => {
      said += piece;
    });
    socket.once('error', failed).once('close', () => answered(said.split('\r\n')[0] ?? ''));
  });
}

test('an address that is none is refused, and the desk stays open', async () => {
  const { server, address } = await serveDesk({} as Desk, 0);
  const { port, pathname } = new URL(address);
  try {
    for (const target of ['//x:y', '//', 'http://', '/%zz', '*'])
      expect(await knock(Number(port), target), target).toMatch(/^HTTP\/1\.1 40[03]/);
    // A desk that cannot answer says so.
    vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(await knock(Number(port), `${pathname}tasks`)).toMatch(/^HTTP\/1\.1 500/);
  } finally {
    vi.restoreAllMocks();
    await closeDesk({ server });
  }
});
