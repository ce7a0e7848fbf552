/** The words that the edition explains, in the script of a page. */
import { type Locale, type ScriptView, textScript } from '#site/i18n/locale.ts';
import { records } from '../load.ts';
import { remember } from '../remember.ts';
import { convertWords } from '../text/convert-words.ts';
import { question } from '../trace.ts';
import type { WordForm } from './first-uses.ts';

const formsIn = question('wordForms', (script: ScriptView): readonly WordForm[] =>
  records.glossary.flatMap(({ id, term, also, forms }) => [
    ...(forms ? [] : [{ form: term[script], id }]),
    ...(forms ?? also).map((form) => ({ form: convertWords(form, script), id })),
  ]),
);
const known = remember((script: ScriptView) => formsIn(script));

export const wordForms = (locale: Locale): readonly WordForm[] => known(textScript(locale));
