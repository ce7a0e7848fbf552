/** `duidu new`: an edition from files of any form. */
import { mkdirSync, readdirSync, rmdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isThere } from '#io/is-there.ts';
import { addFiles } from './add.ts';
import { type Command, UsageFault } from './frame/command.ts';
import { editionAt } from './frame/edition.ts';

export const command: Command = {
  usage: 'DIR FILE|FOLDER …',
  about: 'makes an edition from files: txt md html docx doc pdf zip',
  words: [2, Number.POSITIVE_INFINITY],
  options: {},
  makesEdition: true,
  run: async ({ words, progress }) => {
    const [folder = '', ...files] = words;
    const root = resolve(folder);
    // A second run goes on where the first one ended; what is no edition is left alone.
    if (isThere(root) && !statSync(root).isDirectory())
      throw new UsageFault(`${folder} is a file; name a folder first, then the files`);
    if (isThere(root) && readdirSync(root).length > 0 && !isThere(join(root, 'seeds')))
      throw new UsageFault(`${folder} holds something else; name a new folder`);
    const isNew = !isThere(root);
    mkdirSync(join(root, 'seeds'), { recursive: true });
    const all = await addFiles({ files, edition: editionAt(root), place: null, id: null }, progress);
    // Nothing is left behind where nothing came in.
    if (readdirSync(join(root, 'seeds')).length > 0) progress.say(`\nnext: cd ${folder}, then duidu start`);
    else {
      rmdirSync(join(root, 'seeds'));
      if (isNew) rmdirSync(root);
    }
    return all;
  },
};
