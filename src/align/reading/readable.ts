/** What alignment reads of a document: part of what the line carries, and all of it is published. */
import type { ParsedClause } from '#model/line.ts';

type Reading = { readonly reading: { readonly text: string } };
type Name = { readonly hans: string };

export interface ReadableClause
  extends Pick<ParsedClause, 'id' | 'parent' | 'order' | 'path' | 'marker' | 'leaf'> {
  readonly heading: Reading | null;
  readonly body: Reading;
}

export interface ReadableDocument {
  readonly seed: { readonly id: string };
  readonly title: Name | null;
  readonly metadata: { readonly placeName: string | null; readonly signedOn: string | null };
  readonly clauses: readonly ReadableClause[];
  readonly facts: {
    readonly agencies: readonly { readonly name: Name; readonly names: readonly string[] }[];
    readonly targets: readonly {
      readonly clause: string;
      readonly indicator: string | null;
      readonly unit: string;
      readonly subject: Name;
    }[];
    readonly citations: readonly {
      readonly from: { readonly clause: string | null };
      readonly title: Name;
    }[];
    readonly responsibilities: ReadonlyMap<string, { readonly agencies: readonly { readonly name: Name }[] }>;
    readonly topics: ReadonlyMap<string, readonly string[]>;
  };
}
