/** `duidu compress`: writes a `.gz` beside every text file of the built site, for servers that send it. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesBelow } from '#io/files-below.ts';
import { isThere } from '#io/is-there.ts';
import { type Command, UsageFault } from '../frame/command.ts';

const TEXT = /\.(html|css|js|json|svg|xml|csv|txt|md|wasm)$/;

export const command: Command = {
  usage: '',
  about: 'writes a .gz beside every text file of the built site',
  words: [0, 0],
  options: {},
  run: ({ edition: { dist }, progress }) => {
    if (!isThere(dist)) throw new UsageFault(`there is no site in ${dist}; build it first`);
    const step = progress.step('compress');
    let [before, after] = [0, 0];
    const files = filesBelow(dist).filter((file) => TEXT.test(file));
    for (const [n, name] of files.entries()) {
      const file = join(dist, name);
      const bytes = readFileSync(file);
      const packed = gzipSync(bytes, { level: 9 });
      // The server may ask for it at any moment, and sends what has the name.
      writeFileSync(`${file}.gz.new`, packed);
      renameSync(`${file}.gz.new`, `${file}.gz`);
      before += bytes.length;
      after += packed.length;
      if (n % 100 === 0) step.at(n, files.length, 'files');
    }
    step.done(`${(before / 1e6).toFixed(1)} MB to ${(after / 1e6).toFixed(1)} MB in ${dist}`);
    return true;
  },
};
