/** Sentences of the site that quote official words, as HTML with the language of each stretch. */

import { escapeHtml } from '#model/escape-html.ts';
import { isChinese, type Locale, textScript } from '#site/i18n/locale.ts';
import { isForeign } from './scripts.ts';

/**
 * A sentence of the site that quotes official words, each stretch with its language: Chinese on an
 * English page, words quoted in the other script on a Chinese one (“癥”当作“症”).
 */
export function mixedHtml(text: string, locale: Locale): string {
  const html = escapeHtml(text);
  if (!isChinese(locale))
    return html.replace(/[\p{Script=Han}（(〔“][\p{Script=Han}\p{N}（）()〔〕、，—.…]*/gu, (run) =>
      /\p{Script=Han}/u.test(run)
        ? `<span lang="${isForeign(run, 'hans') ? 'zh-Hant' : 'zh-Hans'}">${run}</span>`
        : run,
    );
  const script = textScript(locale);
  const other = script === 'hans' ? 'zh-Hant' : 'zh-Hans';
  return html.replace(/“[^”]*”|「[^」]*」|\p{Script=Han}+/gu, (run) =>
    isForeign(run, script) ? `<span lang="${other}">${run}</span>` : run,
  );
}
