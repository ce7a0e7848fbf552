/** The other script of words that are no official text. Runs at build only: its dictionary is over 1 MB. */
import { Converter } from 'opencc-js';

type Script = 'hans' | 'hant';

/**
 * Words that no record gives in both scripts (责任单位 notes, 文号, an editor's reason). Official texts
 * never come this way: theirs are converted, reviewed and published by the pipeline.
 */
export const convertWords = (words: string, script: Script): string => converters[script](words);

const converters: Readonly<Record<Script, (words: string) => string>> = {
  hans: Converter({ from: 'tw', to: 'cn' }),
  hant: Converter({ from: 'cn', to: 'tw' }),
};
