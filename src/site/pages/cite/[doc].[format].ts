/**
 * A document and each of its clauses as reference managers import them, quoted and as they are printed, in its own characters.
 * The page of a clause prints all forms itself while there are few documents.
 */
import type { APIRoute } from 'astro';
import { BIBLIOGRAPHY_FORMS } from '#site/cite/bibliography.ts';
import { type Listed, toListing } from '#site/cite/listing.ts';
import { absolute, printedView } from '#site/i18n/locale.ts';
import { isCrowded } from '#site/views/crowd/crowd.ts';
import { records } from '#site/views/load.ts';
import { clausesOf, documentById } from '#site/views/lookups.ts';
import { referenceTo } from '#site/views/metadata/references.ts';
import { quotationOf } from '#site/views/sharing/quotation.ts';

// A reference manager takes references; who reads takes their words as well.
const forms = [
  ...Object.values(BIBLIOGRAPHY_FORMS).map(({ file, write }) => ({
    file,
    write: (_: string, all: readonly Listed[]) => write(all.map(({ reference }) => reference)),
  })),
  {
    file: 'txt',
    write: (doc: string, all: readonly Listed[]) =>
      toListing(
        all,
        Object.values(BIBLIOGRAPHY_FORMS).map(({ name, file }) => [
          name,
          absolute('hans', `/cite/${doc}.${file}`),
        ]),
      ),
  },
];

export const getStaticPaths = () =>
  (isCrowded ? records.documents : []).flatMap(({ id }) =>
    forms.map(({ file }) => ({ params: { doc: id, format: file } })),
  );

export const GET: APIRoute = ({ params: { doc = '', format } }) => {
  const document = documentById(doc);
  const printed = printedView(document);
  const cited = [null, ...clausesOf(doc)].map(
    (clause): Listed => ({
      reference: referenceTo(document, clause, printed),
      quotation: clause && quotationOf(clause, printed),
    }),
  );
  const text = forms.find(({ file }) => file === format)?.write(doc, cited) ?? '';
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
