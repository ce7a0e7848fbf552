/** The words that the edition explains, in the script of a page. */
import { type Locale, textScript } from '#site/i18n/locale.ts';
import { records } from '../load.ts';
import { convertWords } from '../text/convert-words.ts';
import type { WordForm } from './first-uses.ts';

const forms = new Map<string, readonly WordForm[]>();

export function wordForms(locale: Locale): readonly WordForm[] {
  const script = textScript(locale);
  let found = forms.get(script);
  if (found === undefined) {
    found = records.glossary.flatMap(({ id, term, also, forms: own }) => [
      ...(own ? [] : [{ form: term[script], id }]),
      ...(own ?? also).map((form) => ({ form: convertWords(form, script), id })),
    ]);
    forms.set(script, found);
  }
  return found;
}
