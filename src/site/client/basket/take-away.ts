/** A table and its bibliography as files, and the words with which the table is cited. */
import { documentOf } from '#model/clause-id.ts';
import { BIBLIOGRAPHY_FORMS, type BibliographyForm } from '#site/cite/bibliography.ts';
import { citeGbt7714 } from '#site/cite/chinese.ts';
import type { Reference } from '#site/cite/reference.ts';
import type { BasketClause } from '#site/tables/basket-file.ts';
import { type ClauseTable, toGrid, toTableHtml, toTableMarkdown } from '#site/tables/clause-table.ts';
import { fetchOnce } from '../shared/fetch-once.ts';
import { save, saveTable } from '../shared/save.ts';
import type { Board } from './board.ts';

const NAME = 'duidu-table';

/** `format`: docx, xlsx, csv, md or html. */
export async function takeAway(table: ClauseTable, format: string): Promise<void> {
  const { head, rows } = toGrid(table);
  switch (format) {
    case 'docx': {
      // The writer of Word's files is larger than the page: only who asks for it fetches it.
      const { toWord } = await import('#site/tables/formats/word.ts');
      return save(
        `${NAME}.docx`,
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        await toWord(table),
      );
    }
    case 'md':
      return save(`${NAME}.md`, 'text/markdown', toTableMarkdown(table));
    case 'html':
      return save(`${NAME}.html`, 'text/html', toTableHtml(table));
    default:
      return saveTable(NAME, format === 'xlsx' ? 'xlsx' : 'csv', head, rows);
  }
}

/** How the table itself is cited: its title, the edition, this address, today. */
export function citationOf({ root, locale, words }: Board, title: string): string {
  const page = JSON.parse(root.dataset.reference ?? '{}') as Reference;
  return citeGbt7714({
    ...page,
    title: title || (words.untitledTable ?? ''),
    language: locale,
    url: location.href,
    accessed: new Date().toLocaleDateString('sv'),
  });
}

const FORMS: Readonly<Record<string, Pick<BibliographyForm, 'file' | 'write'>>> = {
  gbt7714: { file: 'txt', write: (all) => all.map((one, n) => `[${n + 1}] ${citeGbt7714(one)}\n`).join('') },
  ...BIBLIOGRAPHY_FORMS,
};

/** Every clause of the table once, in its order. */
export async function bibliography(
  { root, locale, script }: Board,
  clauses: readonly BasketClause[],
  form: string,
): Promise<void> {
  const documents = [...new Set(clauses.map(({ id }) => documentOf(id)))];
  const references = new Map(
    await Promise.all(
      documents.map(async (id) => {
        const known = await fetchOnce<Readonly<Record<string, Reference>>>(
          `${root.dataset.clauses}${encodeURIComponent(id)}/reference.json`,
        );
        return [id, known[locale] as Reference] as const;
      }),
    ),
  );
  const { file, write } = FORMS[form] ?? (FORMS.gbt7714 as (typeof FORMS)[string]);
  const all = clauses.map(({ id, cited, heading }): Reference => {
    const document = references.get(documentOf(id)) as Reference;
    return {
      ...document,
      id,
      clause: cited[script],
      heading: heading?.[script] ?? null,
      url: new URL(`${root.dataset.citedPages}${id}/`, document.url).href,
      accessed: cited.recorded,
    };
  });
  save(`duidu-bibliography.${file}`, 'text/plain', write(all));
}
