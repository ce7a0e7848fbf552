/** What parsing noticed in a document, in the language of the page: records have it in English. */
import { isChinese, type Locale, textScript } from '#site/i18n/locale.ts';
import { warningStrings } from '#site/i18n/strings/data/warnings.ts';
import { translate } from '#site/i18n/translate.ts';
import { convertWords } from '../text/convert-words.ts';

type Key = keyof typeof warningStrings;

/** The messages of the pipeline, with the names of what stands in them. */
const FORMS: readonly (readonly [RegExp, Key])[] = [
  [
    /^number (?<number>.+) is used (?<times>\d+) times among its siblings; this one is (?<segment>.+)$/u,
    'doubled',
  ],
  [
    /^“(?<printed>.+)” begins a list that has no 1 and continues no earlier count \(last was (?<before>.+)\)$/u,
    'continuesNone',
  ],
  [/^“(?<printed>.+)” is the first of its kind, where 1 was expected$/u, 'notFirst'],
  [/^“(?<printed>.+)” follows (?<before>.+): the count goes back$/u, 'backwards'],
  [/^“(?<printed>.+)” follows (?<before>.+): (?<missing>.+?) (?:is|are) missing$/u, 'gap'],
  [/^(?<count>\d+) characters before the title belong to/u, 'beforeTitle'],
  [/^(?<count>\d+) characters behind the end belong to/u, 'behindEnd'],
  [/^(?<count>\d+) lines with page numbers or navigation/u, 'furniture'],
  [/^the character (?<code>U\+\S+) has no meaning of its own/u, 'box'],
  [/^(?<count>\d+) characters that print nothing are passed over, first (?<code>\S+)$/u, 'invisible'],
  [
    /^(?<count>\d+) radicals or compatibility characters are read as the ordinary ones, first (?<code>\S+)$/u,
    'lookalike',
  ],
  [/^this line goes on with the sentence before it/u, 'goesOn'],
  [/^no outline mark .+ so that each paragraph is a clause: (?<count>\d+) of them$/u, 'unmarked'],
  [/^(?<pair>\S+→\S+) \(could be (?<others>.+)\) is open, (?<count>\d+) times: (?<samples>.+)$/u, 'open'],
  [/^“(?<character>.+)” \((?<count>\d+)×\) stays as printed in both scripts/u, 'kept'],
  [/^one paragraph holds (?<count>\d+) numbers, of which no more than (?<most>\d+)/u, 'crowded'],
  [/^(?<name>.+) is not among the agencies of this place$/u, 'unknownAgency'],
];

const MISSING = /^the text gives no (?<what>title|issuer|issue number|date|place|period)/u;
const LACKS: Readonly<Record<string, Key>> = { 'issue number': 'number' };

/** 序号 1 在同一级出现 2 次，这一处记为 1b; null where the page's language has no words of its own for it. */
export function warningIn(message: string, locale: Locale): string | null {
  if (!isChinese(locale)) return null;
  const t = translate(locale, warningStrings);
  const what = MISSING.exec(message)?.groups?.what;
  if (what !== undefined) return t('missing', { what: t(LACKS[what] ?? (what as Key)) });
  for (const [form, key] of FORMS) {
    const found = form.exec(message);
    if (found === null) continue;
    const values = { ...found.groups };
    // How a pair of characters is written is what it is about.
    if (key !== 'open' && key !== 'kept')
      for (const [name, value] of Object.entries(values))
        values[name] = convertWords(value, textScript(locale));
    return t(key, { ...values, ...(values.missing && { missing: values.missing.replace(' to ', '—') }) });
  }
  return null;
}
