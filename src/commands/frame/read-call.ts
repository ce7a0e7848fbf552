/** The words and options that a command was called with, or what is wrong with them. */
import { parseArgs } from 'node:util';
import { type Call, type Command, type Option, UsageFault } from './command.ts';
import { chooseEdition, editionAt } from './edition.ts';
import { nearest } from './nearest.ts';
import { makeProgress } from './progress.ts';

/** What every command understands besides its own. */
export const COMMON: Readonly<Record<string, Option>> = {
  edition: {
    type: 'string',
    value: 'DIR',
    help: 'the edition: a folder with seeds/; here where there is one',
  },
  help: { type: 'boolean', help: 'says this' },
  quiet: { type: 'boolean', help: 'says nothing but what is wrong' },
};

/** @throws UsageFault */
export function readCall(command: Command, args: readonly string[]): Call {
  const options = { ...command.options, ...COMMON };
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(Object.entries(options).map(([name, { type }]) => [name, { type }])),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const values = new Map<string, string | true>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (option === undefined) throw unknownOption(token.rawName, Object.keys(options));
    if (option.type === 'boolean') {
      if (token.value !== undefined) throw new UsageFault(`${token.rawName} takes no value`);
      values.set(token.name, true);
    } else if (token.value === undefined || (!token.inlineValue && token.value.startsWith('--')))
      throw new UsageFault(`${token.rawName} needs a value: ${token.rawName} ${option.value ?? 'VALUE'}`);
    else values.set(token.name, token.value);
  }
  const [least, most] = command.words;
  if (words.length < least) throw new UsageFault(least === 1 ? 'name one more' : 'there are words missing');
  if (words.length > most) throw new UsageFault(`“${words[most]}” is one word too many`);
  const edition = values.get('edition');
  return {
    words,
    value: (option) => {
      const value = values.get(option);
      return typeof value === 'string' ? value : null;
    },
    has: (option) => values.has(option),
    edition: command.makesEdition
      ? editionAt(process.cwd())
      : chooseEdition(typeof edition === 'string' ? edition : null),
    progress: makeProgress(values.has('quiet')),
  };
}

function unknownOption(raw: string, known: readonly string[]): UsageFault {
  const meant = nearest(raw.replace(/^-+/, ''), known);
  return new UsageFault(`there is no option ${raw}${meant ? `; --${meant} is near it` : ''}`);
}
