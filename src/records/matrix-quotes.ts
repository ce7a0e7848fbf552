/** A target's sentence in the script of the page, with its number found in it. */
import { type Locale, textIn } from '../i18n/locale.ts';
import type { ClauseRecord } from '../model/clause.ts';
import type { TargetRecord } from '../model/target.ts';
import type { Text } from '../model/text.ts';

export interface Quote {
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

/** 县域内住院率达到 · 90%左右 · ，…… A quote that cannot be found in its clause stays in its own script. */
export function quoteIn(target: TargetRecord, clause: ClauseRecord, locale: Locale): Quote {
  const source = target.quote.replace(/\s+/gu, '');
  const shown = inScript([clause.body, ...(clause.heading ? [clause.heading] : [])], source, locale);
  const at = source.indexOf(target.numberText.replace(/\s+/gu, ''));
  if (at < 0) return { before: shown, number: '', after: '' };
  const end = at + target.numberText.replace(/\s+/gu, '').length;
  return { before: shown.slice(0, at), number: shown.slice(at, end), after: shown.slice(end) };
}

/** The same characters in the page's script; texts have the same length in each. */
export function inScript(texts: readonly Text[], source: string, locale: Locale): string {
  for (const text of texts) {
    // White space inside a seed's line is not part of the wording that quotes are compared by.
    const places: number[] = [];
    for (let i = 0; i < text.source.length; i++) if (!/\s/u.test(text.source[i] as string)) places.push(i);
    const at = places
      .map((i) => text.source[i])
      .join('')
      .indexOf(source);
    if (at < 0) continue;
    const wanted = textIn(text, locale);
    return places
      .slice(at, at + source.length)
      .map((i) => wanted[i])
      .join('');
  }
  return source;
}
