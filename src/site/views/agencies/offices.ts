/** Offices (职能): what agencies of different places have in common, and what a page calls it. */
import { createHash } from 'node:crypto';
import { foldText } from '#language/fold/script-fold.ts';
import { leansOnLevel, officeIn } from '#language/forms/bodies/office.ts';
import type { AgencyRecord } from '#model/facts/agency.ts';
import { isChinese, type Locale, textIn } from '#site/i18n/locale.ts';
import { nameOf } from '#site/i18n/names.ts';
import { agencyStrings, officeNames } from '#site/i18n/strings/compare/agencies.ts';
import { inLocale } from '#site/i18n/translate.ts';

/** What counts as one office across places: the kind, else what the name says; a group of bodies is one of its own. */
export function officeOf({ id, kind, name }: AgencyRecord): string {
  if (kind === 'collective') return id;
  if (kind !== null && kind !== 'other') return kind;
  const folded = foldText(name.hans);
  const office = folded.slice(...officeIn(folded));
  return `office-${createHash('sha256').update(office).digest('hex').slice(0, 8)}`;
}

/** 卫生计生; an office of no known kind goes by what its name says (民政 of 市民政局), where that can stand alone. */
export function officeName(kind: string, agency: AgencyRecord, locale: Locale): string {
  const known = officeNames[kind];
  if (known) return inLocale(known, locale);
  const folded = foldText(agency.name.hans);
  const own = officeIn(folded);
  const office = folded.slice(...own);
  const isWhole = agency.kind === 'collective' || leansOnLevel(office);
  if (isWhole || (!isChinese(locale) && agency.nameEn)) return nameOf(agency, locale);
  const named = textIn(agency.name, locale).slice(...own);
  // 市委编办 and 县委编办 are the office of a party committee.
  return office.startsWith('委') ? inLocale(agencyStrings.ofParty, locale) + named : named;
}
