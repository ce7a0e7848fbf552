/**
 * What the reader's own document is set against: the edition's documents as alignment reads them, made at build
 * into `/bring/FORM/` (`#site/views/routes.ts`), one file a document besides `shelf.json`.
 */
import type { MainWords } from '#align/document-pairs.ts';
import type { Summary } from '#align/reading/read-document.ts';
import type { TargetRecord } from '#model/facts/target.ts';
import type { AgencyDefinition, IndicatorDefinition, Place, Topic } from '#model/kept/content.ts';

/** `/bring/FORM/shelf.json` */
export interface Shelf {
  /** What each document is most about: the nearest are chosen by it, and only these are fetched. */
  readonly documents: readonly MainWords[];
  /** What people wrote of the edition, by which indicators, agencies and topics are recognised. */
  readonly places: readonly Place[];
  readonly topics: readonly Topic[];
  readonly indicators: readonly IndicatorDefinition[];
  readonly agencies: readonly AgencyDefinition[];
}

export interface ShelvedClause {
  readonly id: string;
  readonly marker: string;
  readonly heading: string;
  readonly body: string;
}

/** `/bring/FORM/documents/ID.json`; texts in simplified characters. */
export interface ShelvedDocument {
  readonly summary: Summary;
  readonly clauses: readonly ShelvedClause[];
  readonly targets: readonly (Pick<
    TargetRecord,
    'clause' | 'indicator' | 'numberText' | 'unit' | 'comparator' | 'quote'
  > & { readonly subject: string })[];
}
