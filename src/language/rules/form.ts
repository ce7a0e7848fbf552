/**
 * Forms: patterns put together from classes of words. A word is taught once, in the lexicon, and stands in every
 * form that asks for its role.
 *
 *     form('{leansOn} …8 $')   依托|现有三所
 *
 * `{role}` is any word of that role, `…` what stands before the next pause, `…8` at most eight characters of it;
 * blanks and line ends in a form mean nothing. Everything else is a regular expression.
 */
import { isRole, oneOf } from '../lexicon/classes.ts';

/** By flags and source; a key of both would be a new string at every call. */
const forms = new Map<string, Map<string, RegExp>>();

/** Compiled once for each source; a form with the flag `g` is for `matchAll` and `replace` only. */
export function form(source: string, flags = ''): RegExp {
  const known = forms.get(flags)?.get(source);
  if (known) return known;
  const made = new RegExp(expand(source), flags);
  if (!forms.has(flags)) forms.set(flags, new Map());
  forms.get(flags)?.set(source, made);
  return made;
}

/** Any of several forms, the first that fits: a construction a line, where a list of words would be a role. */
export const either = (...sources: readonly string[]): string => `(?:${sources.join('|')})`;

/** 对|符合条件的企业: to whom, or at what; 对口, 对接, 对外, 对标 and 对应 are words of their own. */
export const TO_WHOM = '对(?![口接外标应])';

/** The regular expression of a form. @throws where it asks for a role that no word has. */
export function expand(source: string): string {
  return source
    .replace(/\s+/g, '')
    .replace(/…(\d*)/g, (_, most: string) => (most === '' ? '[^，；。]*' : `[^，；。]{0,${most}}`))
    .replace(/\{([A-Za-z]+)\}/g, (_, role: string) => {
      if (!isRole(role))
        throw new Error(`the form ${source} asks for {${role}}, which is no role of the lexicon`);
      return oneOf(role);
    });
}
