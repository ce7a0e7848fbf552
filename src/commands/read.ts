/** `duidu read`: the text of a file as it would become a seed. */
import { basename } from 'node:path';
import { IntakeFault } from '#intake/original.ts';
import { readOriginal } from '#intake/read-original.ts';
import { readIfThere } from '#io/plain-file.ts';
import { type Command, UsageFault } from './frame/command.ts';

export const command: Command = {
  usage: 'FILE',
  about: 'writes the text of a file, as it would become a seed',
  words: [1, 1],
  options: {},
  makesEdition: true,
  run: async ({ words: [file = ''], has }) => {
    const bytes = readIfThere(file);
    if (bytes === null) throw new UsageFault(`there is no file “${file}”`);
    try {
      const { text, warnings } = await readOriginal(bytes, basename(file));
      process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
      if (!has('quiet')) for (const warning of warnings) console.error(`${file}:1: warning: ${warning}`);
      return true;
    } catch (error) {
      if (!(error instanceof IntakeFault)) throw error;
      console.error(`${file}:1: ${error.message}. ${error.hint} [${error.code}]`);
      return false;
    }
  },
};
