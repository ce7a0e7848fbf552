/** `/basket/FORM/DOCUMENT.json` (`#site/views/routes.ts`): the clauses of a document as the browser puts them beside others, each thing said once. */
import type { Relation } from '#model/alignment.ts';
import type { Locale } from '#site/i18n/locale.ts';

interface Written {
  readonly hans: string;
  readonly hant: string;
}

/** A stretch that differs in substance. */
export type BasketMark = readonly [start: number, end: number];

export interface BasketClause {
  readonly id: string;
  readonly document: Readonly<Record<Locale, string>>;
  readonly label: Readonly<Record<Locale, string>>;
  readonly seal: Written;
  readonly colour: number;
  readonly heading: Written | null;
  /** A line for every row of a table, its cells with tabs between them. */
  readonly body: Written;
  /** Where it stands, as it is cited, and the day on which its wording was recorded. */
  readonly cited: Written & { readonly recorded: string | null };
  readonly pairs: readonly {
    readonly other: string;
    readonly relation: Relation;
    /** Who stands behind the pair, in words; null where the program proposed it and nobody has looked, as of most. */
    readonly standing: Readonly<Record<Locale, string>> | null;
    readonly heading: readonly BasketMark[];
    readonly body: readonly BasketMark[];
  }[];
}

type Pair = BasketClause['pairs'][number];
/** What most pairs lack, their marks and who stands behind them, is left out from behind. */
type PackedPair = readonly [
  other: Pair['other'],
  relation: Pair['relation'],
  body?: Pair['body'],
  heading?: Pair['heading'],
  standing?: Pair['standing'],
];
type OfDocument = 'document' | 'seal' | 'colour';

export interface BasketFile extends Pick<BasketClause, OfDocument> {
  readonly id: string;
  /** By path. */
  readonly clauses: Readonly<
    Record<
      string,
      Omit<BasketClause, OfDocument | 'id' | 'pairs'> & { readonly pairs: readonly PackedPair[] }
    >
  >;
}

/** The clauses of a document by their path. */
export type BasketClauses = Readonly<Record<string, BasketClause>>;

/** `all` are the clauses of one document, one at least. */
export function packClauses(all: readonly BasketClause[]): BasketFile {
  const [{ id, document, seal, colour }] = all as readonly [BasketClause, ...BasketClause[]];
  const own = id.slice(0, id.indexOf('/'));
  const clauses = all.map(
    ({ id: clause, label, heading, body, cited, pairs }) =>
      [clause.slice(own.length + 1), { label, heading, body, cited, pairs: pairs.map(packPair) }] as const,
  );
  return { id: own, document, seal, colour, clauses: Object.fromEntries(clauses) };
}

function packPair({ other, relation, body, heading, standing }: Pair): PackedPair {
  if (standing !== null) return [other, relation, body, heading, standing];
  if (heading.length > 0) return [other, relation, body, heading];
  return body.length > 0 ? [other, relation, body] : [other, relation];
}

export const unpackClauses = ({ id, document, seal, colour, clauses }: BasketFile): BasketClauses =>
  Object.fromEntries(
    Object.entries(clauses).map(([path, { pairs, ...clause }]) => [
      path,
      {
        ...clause,
        ...{ id: `${id}/${path}`, document, seal, colour },
        pairs: pairs.map(([other, relation, body = [], heading = [], standing = null]) => ({
          ...{ other, relation, standing, heading, body },
        })),
      },
    ]),
  );
