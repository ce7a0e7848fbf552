/** Heads of documents found against those labelled: title, number, issuer and day. */

import { issuedTitle } from '#language/forms/titles/document-title.ts';
import type { Records } from '#model/records.ts';
import { type Score, score } from './score.ts';

export interface HeadLabel {
  readonly document: string;
  readonly title: string;
  readonly number: string | null;
  readonly issuer: string | null;
  readonly date: string | null;
}

const bare = (text: string | null | undefined): string =>
  (text ?? '')
    .normalize('NFKC')
    .replace(/[\s《》〈〉—–-]/g, '')
    .replace(/[〔﹝【[]/g, '(')
    .replace(/[〕﹞】\]]/g, ')');

/**
 * A head is found where all four are right. A notice may be called by its own title or by that of the plan that it issues, which
 * is a part of it, whichever of the two the label has; any other part of the title (通知) is not it.
 */
export function scoreHeads({ documents }: Pick<Records, 'documents'>, labels: readonly HeadLabel[]): Score {
  const rows = labels.map((label) => {
    const found = documents.find(({ id }) => id === label.document);
    const title = bare(found?.title.source);
    const check = (name: string, right: boolean, expected: string | null, got: string | null | undefined) =>
      [name, right, `${label.document}: expected ${expected}, found ${got ?? null}`] as const;
    return [
      check(
        'title',
        title.includes(bare(label.title)) || title === issuedTitle(bare(label.title)),
        label.title,
        found?.title.source,
      ),
      check('number', bare(found?.issueNumber) === bare(label.number), label.number, found?.issueNumber),
      check(
        'issuer',
        bare(found?.issuer?.source) === bare(label.issuer),
        label.issuer,
        found?.issuer?.source,
      ),
      check('date', (found?.signedOn ?? null) === label.date, label.date, found?.signedOn),
    ];
  });
  const isRight = (row: (typeof rows)[number]): boolean => row.every(([, right]) => right);
  const wrong = labels.filter((_, i) => !isRight(rows[i] as (typeof rows)[number]));
  return score({
    must: rows.map(isRight),
    misses: wrong.map(({ document }) => document),
    extras: [],
    fields: rows.flat(),
  });
}
