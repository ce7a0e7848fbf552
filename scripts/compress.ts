/** `npm run compress`: writes a `.gz` beside every text file of the built site, for servers that send it. */
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const TEXT = /\.(html|css|js|json|svg|xml|csv|txt|md|wasm)$/;

const dist = resolve(process.env.DUIDU_DIST ?? 'dist');
let before = 0;
let after = 0;
for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !TEXT.test(entry.name)) continue;
  const file = join(entry.parentPath, entry.name);
  const bytes = readFileSync(file);
  const packed = gzipSync(bytes, { level: 9 });
  // The server may ask for it at any moment, and sends what has the name.
  writeFileSync(`${file}.gz.new`, packed);
  renameSync(`${file}.gz.new`, `${file}.gz`);
  before += bytes.length;
  after += packed.length;
}
console.log(`compressed ${(before / 1e6).toFixed(1)} MB to ${(after / 1e6).toFixed(1)} MB in ${dist}`);
