/** What an edition is, in a few words. */
import type { EditionRecord } from '#model/kept/edition.ts';
import type { Locale } from './locale.ts';
import { edition as strings } from './strings/edition.ts';
import { translate } from './translate.ts';

/** 广东医疗卫生政策逐条对照; 地方政策逐条对照 where neither region nor subject is named. */
export function taglineOf({ region, subject }: EditionRecord, locale: Locale): string {
  const t = translate(locale, strings);
  const values = { region: region?.[locale] ?? '', subject: subject?.[locale] ?? '' };
  if (region && subject) return t('ofBoth', values);
  return region ? t('ofRegion', values) : subject ? t('ofSubject', values) : t('ofNone');
}
