/** What is told of two documents that were set against each other: their pairs with evidence and differences. */
import type { Evidence, PairRecord, PossiblePair } from '#model/alignment.ts';
import { pairKey } from '#model/clause-id.ts';
import type { Content } from '#model/kept/content.ts';
import type { ExtractedDocument } from '#model/line.ts';
import type { AlignedDocuments } from './align-clauses.ts';
import {
  ClauseComparer,
  type ComparableClause,
  type ComparableDocument,
} from './differences/compare-clauses.ts';
import { isSaid } from './differences/measured-units.ts';
import { CHOICE } from './document-pairs.ts';
import type { PairDraft } from './editorial.ts';
import { EvidenceMaker } from './evidence.ts';
import type { FoundPair } from './pairs/align-pair.ts';
import type { ReadableClause, ReadableDocument } from './reading/readable.ts';

/** A pair with what is told of it; its differences are made as it comes, so that its evidence in full can be let go. */
export interface ToldPair extends PairDraft {
  readonly evidence: Evidence;
  readonly differences: PairRecord['differences'];
  /** Kept where an editor decided about it, for a decision may give it another relation. */
  readonly found: FoundPair | null;
}

/** What is told of two documents; depends on nothing but them and what editors decided of them. */
export interface ToldDocuments {
  readonly left: string;
  readonly right: string;
  readonly pairs: readonly ToldPair[];
  readonly possible: readonly PossiblePair[];
  readonly asked: readonly PairDraft[];
}

/** All that setting a document against others and telling of it takes. */
export interface AlignableDocument extends ReadableDocument, ComparableDocument {
  readonly metadata: ReadableDocument['metadata'] & ComparableDocument['metadata'];
  readonly facts: ReadableDocument['facts'] & ComparableDocument['facts'];
  readonly clauses: readonly (ReadableClause & ComparableClause)[];
}

/** A document without what alignment does not ask for, to be taken elsewhere. */
export const alignable = ({
  seed,
  title,
  metadata,
  clauses,
  tables,
  facts,
}: ExtractedDocument): AlignableDocument => ({
  seed: { id: seed.id },
  title,
  metadata: { placeName: metadata.placeName, signedOn: metadata.signedOn },
  clauses: clauses.map(({ id, document, parent, order, path, marker, leaf, heading, body }) => ({
    id,
    document,
    parent,
    order,
    path,
    marker,
    leaf,
    heading,
    body,
  })),
  tables: tables.map(({ span, rows }) => ({
    span,
    rows: [
      rows
        .flat()
        .filter(isSaid)
        .map((cell) => ({ span: cell.span, text: { source: cell.text.source } })),
    ],
  })),
  facts: {
    agencies: facts.agencies,
    targets: facts.targets,
    citations: facts.citations,
    responsibilities: facts.responsibilities,
    topics: facts.topics,
    duties: facts.duties,
    deadlines: facts.deadlines.map(({ clause, span }) => ({ clause, span })),
  },
});

/** Of a large corpus the words that two clauses share would be a third of what is written of a pair. */
export const tellsRuns = (documents: number): boolean => documents <= CHOICE.all;

export class Teller {
  readonly #clauses = new Map<string, ComparableClause>();
  readonly #comparer = new ClauseComparer([]);
  readonly #evidence: EvidenceMaker;
  readonly #decided: ReadonlySet<string>;

  /** `tellsRuns`: whether the words that two clauses share are told. */
  constructor(tellsRuns: boolean, { alignments }: Pick<Content, 'alignments'>) {
    this.#evidence = new EvidenceMaker(tellsRuns);
    this.#decided = new Set(alignments.map(({ a, b }) => pairKey(a, b)));
  }

  know(document: ComparableDocument): void {
    for (const clause of document.clauses) this.#clauses.set(clause.id, clause);
    this.#comparer.know(document);
  }

  tell({ left, right, aligned }: AlignedDocuments): ToldDocuments {
    return {
      left,
      right,
      pairs: aligned.pairs.map((pair) => ({
        ...toDraft(pair),
        ...this.ofPair(pair, pair),
        found: this.#decided.has(pairKey(pair.a, pair.b)) ? pair : null,
      })),
      possible: aligned.possible,
      asked: aligned.asked.map(toDraft),
    };
  }

  ofPair(
    found: FoundPair,
    draft: Pick<PairDraft, 'a' | 'b' | 'relation'>,
  ): Pick<ToldPair, 'evidence' | 'differences'> {
    const a = this.#clause(draft.a);
    const differences = this.#comparer.differences(a, this.#clause(draft.b), draft.relation);
    return { evidence: this.#evidence.of(found, a, differences.body), differences };
  }

  differences = ({ a, b, relation }: Pick<PairDraft, 'a' | 'b' | 'relation'>): PairRecord['differences'] =>
    this.#comparer.differences(this.#clause(a), this.#clause(b), relation);

  /** The id as the clause has it. */
  idOf = (id: string): string => this.#clause(id).id;

  #clause = (id: string): ComparableClause => this.#clauses.get(id) as ComparableClause;
}

const toDraft = ({ a, b, relation, part, score }: FoundPair): PairDraft => ({
  a,
  b,
  relation,
  part,
  score,
  basis: 'auto',
  decision: null,
});
