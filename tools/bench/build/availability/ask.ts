/** A process that serves a folder and asks for its addresses again and again; counts what it did not get. */
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

const [root = '', ...paths] = process.argv.slice(2);
/** Between two rounds. */
const PAUSE = 50; // ms

const server = createServer((request, response) => {
  let file = join(root, decodeURIComponent(request.url ?? '/'));
  if (file.endsWith('/')) file = join(file, 'index.html');
  const size = statSync(file, { throwIfNoEntry: false })?.size;
  response.writeHead(size === undefined ? 404 : 200);
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
});
await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
const { port } = server.address() as AddressInfo;

const errors: string[] = [];
let asked = 0;
let isOver = false;
process.on('message', () => {
  isOver = true;
});
process.send?.('ready');
while (!isOver) {
  await Promise.all(paths.map(ask));
  await new Promise((next) => setTimeout(next, PAUSE));
}
process.send?.({ asked, errors });
server.closeAllConnections();
server.close();
process.disconnect();

async function ask(path: string): Promise<void> {
  asked++;
  try {
    const response = await fetch(`http://127.0.0.1:${port}${encodeURI(path)}`);
    const body = await response.arrayBuffer();
    if (response.status !== 200 || body.byteLength === 0)
      errors.push(`${path}: ${response.status}, ${body.byteLength} bytes`);
  } catch (error) {
    errors.push(`${path}: ${error}`);
  }
}
