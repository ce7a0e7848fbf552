/** What an office and an agency are called on a page. */
import type { AgencyRecord } from '../model/agency.ts';
import { type Locale, textIn } from './locale.ts';
import { officeNames } from './strings/agencies.ts';

/** 揭阳市卫生计生局; in English where somebody has named it in English. */
export const agencyName = (agency: AgencyRecord, locale: Locale): string =>
  locale === 'en' && agency.nameEn ? agency.nameEn : textIn(agency.name, locale);

/** `lang` for a Chinese name on an English page. */
export const agencyLang = (agency: AgencyRecord, locale: Locale): string | undefined =>
  locale === 'en' && !agency.nameEn ? 'zh-Hans' : undefined;

/** 卫生计生; an office that nobody has described goes by the name of its agency. */
export const officeName = (kind: string, agency: AgencyRecord, locale: Locale): string =>
  officeNames[kind]?.[locale] ?? agencyName(agency, locale);
