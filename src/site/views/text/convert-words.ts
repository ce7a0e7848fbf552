/** The other script of words that are no official text. Runs at build only: its dictionary is over 1 MB. */
import { Converter } from 'opencc-js';
import type { ScriptView } from '#site/i18n/locale.ts';

/**
 * Words that no record gives in both scripts (责任单位 notes, 文号, an editor's reason). Official texts
 * never come this way: theirs are converted, reviewed and published by the pipeline.
 */
export const convertWords = (words: string, script: ScriptView): string => converters[script](words);

const converters: Readonly<Record<ScriptView, (words: string) => string>> = {
  hans: Converter({ from: 'tw', to: 'cn' }),
  hant: Converter({ from: 'cn', to: 'tw' }),
};
