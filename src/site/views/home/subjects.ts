/** What documents are about, where their labels (德清 2021) tell place and year alone and not all are of one programme. */
import { issuedTitle } from '#language/forms/titles/document-title.ts';
import { form } from '#language/rules/form.ts';
import type { DocumentRecord } from '#model/document.ts';
import type { Records } from '#model/records.ts';
import { isChinese, type Locale, textScript } from '#site/i18n/locale.ts';
import { convertWords } from '../text/convert-words.ts';

const YEARS = /[（(]\d{4}年?[—–\-~至]+\d{4}年?[）)]$/u;
const BEHIND_PLACE = form('^(?:特别行政区|{level})(?:政府)?(?=.{4})', 'u');

/** Whether documents of a place may be about unlike matters. */
export const haveManySubjects = ({ shelf }: Pick<Records, 'shelf'>): boolean =>
  new Set(shelf.map(({ series, document }) => series ?? document)).size > 1;

/** 3岁以下婴幼儿照护服务发展实施方案 of 德清县……的通知; null where its title says no more than its label. */
export function subjectOf(
  { title, place }: Pick<DocumentRecord, 'title' | 'place'>,
  label: string,
  locale: Locale,
) {
  const issued = issuedTitle(title.hans.replace(/[\s《》〈〉]/gu, ''))
    .replace(YEARS, '')
    .replace(/^.*?关于(?=.{4})/u, '');
  const name = place?.name.hans ?? '';
  const at = name === '' ? -1 : issued.indexOf(name);
  // Before the place stands at most what it belongs to, behind it its level.
  const about = at >= 0 && at <= 8 ? issued.slice(at + name.length).replace(BEHIND_PLACE, '') : issued;
  if (about === '' || (isChinese(locale) && label.includes(about))) return null;
  return convertWords(about, textScript(locale));
}
