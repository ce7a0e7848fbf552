/** `<meta>` tags in the head of a page for reference managers. */
import type { Reference } from '#site/cite/reference.ts';

/**
 * Highwire tags. Zotero takes the item for what `z:itemType` says, a statute as from RIS and CSL-JSON, with its number and
 * section (`docs/decisions/0008-citations.md`); `citation_technical_report_institution` would make it a report.
 */
export function highwireTags(reference: Reference): readonly (readonly [string, string])[] {
  const tags: (readonly [string, string | null])[] = [
    ['z:itemType', 'statute'],
    ['citation_title', reference.title],
    ['citation_author', reference.issuer],
    ['citation_technical_report_number', reference.issueNumber],
    ['article:section', reference.clause],
    ['citation_publication_date', reference.signedOn?.replaceAll('-', '/') ?? null],
    ['citation_language', reference.language],
    ['citation_public_url', reference.url],
  ];
  return tags.filter((tag): tag is readonly [string, string] => tag[1] !== null);
}
