/** What the share block of a clause hands out. */

import type { ClauseRecord } from '#model/clause.ts';
import type { Wording } from '#model/kept/permalink.ts';
import { absolute, type Locale, printedView } from '#site/i18n/locale.ts';
import { share } from '#site/i18n/strings/share.ts';
import { translate } from '#site/i18n/translate.ts';
import { clauseLabel, clauseName, documentTitle } from '../labels.ts';
import { documentById, permalinkOf } from '../lookups.ts';
import { clausePath } from '../routes.ts';

/**
 * The clause's own words in its own script, in quotation marks, with a source line that names document,
 * number, place, script and address: what a journalist pastes.
 */
export function quotationOf(clause: ClauseRecord, locale: Locale): string {
  const t = translate(locale, share);
  const document = documentById(clause.document);
  const printed = printedView(document);
  const heading = clause.heading?.source ?? '';
  const body = clause.body.source;
  const join = heading && body && !/[。：:]$/u.test(heading) ? '。' : '';
  const title = documentTitle(document, printed);
  const source = t('quotationSource', {
    document: /《/u.test(title) ? title : `《${title}》`,
    number: document.issueNumber ? `，${document.issueNumber}，` : '，',
    clause: clause.heading
      ? `${clauseLabel(clause, printed)} ${clauseName(clause, printed).replace(' · ', '·')}`
      : clauseLabel(clause, printed),
    script: t(printed === 'hant' ? 'scriptHant' : 'scriptHans'),
    url: absolute('hans', clausePath(clause.id)),
  });
  return `“${heading}${join}${body}”\n${source}`;
}

/**
 * Fingerprints of recorded wordings with the very words of today, from before notes of responsible units were a part
 * of the fingerprint: a link that has one points at the same heading and body.
 */
export const alikeFingerprints = (clause: ClauseRecord): readonly string[] =>
  (permalinkOf(clause.id)?.wordings ?? [])
    .filter(
      ({ fingerprint, heading, body, note }) =>
        note === undefined &&
        fingerprint !== clause.fingerprint &&
        heading === (clause.heading?.source ?? null) &&
        body === clause.body.source,
    )
    .map(({ fingerprint }) => fingerprint);

/** Recorded wordings of a clause in other words than today's, which its page holds for those who cited them; oldest first. */
export function earlierWordings(clause: ClauseRecord): readonly Wording[] {
  const alike = alikeFingerprints(clause);
  return (permalinkOf(clause.id)?.wordings ?? []).filter(
    ({ fingerprint }) => fingerprint !== clause.fingerprint && !alike.includes(fingerprint),
  );
}
