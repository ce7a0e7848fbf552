/** From what was found between every two documents, and what editors decided of it, to what stands against what. */

import type { Evidence, PairRecord, PossiblePair } from '#model/alignment.ts';
import type { Outcome } from '#model/diagnostic.ts';
import type { Content } from '#model/kept/content.ts';
import type { Alignment, ConvertedClause, ExtractedDocument } from '#model/line.ts';
import type { AlignedDocuments } from './align-clauses.ts';
import { findBorrowings } from './borrowing.ts';
import { ClauseComparer } from './differences/compare-clauses.ts';
import { applyDecisions, keyOf, type PairDraft } from './editorial.ts';
import { EvidenceMaker } from './evidence.ts';
import { findGaps } from './gaps.ts';
import { groupPairs } from './groups.ts';
import type { FoundPair } from './pairs/align-pair.ts';

/** A pair with what is told of it; its differences are made as it comes, so that its evidence in full can be let go. */
interface ToldPair {
  readonly draft: PairDraft;
  readonly evidence: Evidence;
  readonly differences: PairRecord['differences'];
  /** Kept where an editor decided about it, for a decision may give it another relation. */
  readonly found: FoundPair | null;
}

export class Settling {
  readonly #documents: readonly ExtractedDocument[];
  readonly #content: Content;
  readonly #clauses: ReadonlyMap<string, ConvertedClause>;
  readonly #comparer: ClauseComparer;
  readonly #evidence = new EvidenceMaker();
  readonly #decided: ReadonlySet<string>;
  readonly #told = new Map<string, ToldPair>();
  readonly #asked = new Map<string, PairDraft>();
  readonly #possible: PossiblePair[] = [];
  readonly #compared: [a: string, b: string][] = [];

  /** `documents` in order of their ids. */
  constructor(documents: readonly ExtractedDocument[], content: Content) {
    this.#documents = documents;
    this.#content = content;
    this.#clauses = new Map(documents.flatMap((doc) => doc.clauses.map((clause) => [clause.id, clause])));
    this.#comparer = new ClauseComparer(documents);
    this.#decided = new Set(content.alignments.map(({ a, b }) => keyOf(a, b)));
  }

  /** In any order. */
  add({ left, right, aligned }: AlignedDocuments): void {
    this.#compared.push([left, right]);
    for (const one of aligned.possible) this.#possible.push(one);
    for (const pair of aligned.asked) this.#asked.set(keyOf(pair.a, pair.b), toDraft(pair));
    for (const pair of aligned.pairs) {
      const key = keyOf(pair.a, pair.b);
      this.#told.set(key, {
        draft: toDraft(pair),
        ...this.#tell(pair, pair),
        found: this.#decided.has(key) ? pair : null,
      });
    }
  }

  /** Once all is there. */
  settle(): Outcome<Alignment> {
    const [documents, content] = [this.#documents, this.#content];
    const byReading = readingOrder(documents);
    const found = this.#told
      .values()
      .map(({ draft }) => draft)
      .toArray();
    const { drafts, diagnostics, decided } = applyDecisions(
      found.sort(byReading),
      documents,
      content,
      this.#asked,
    );
    const pairs = drafts.map((draft) => this.#toRecord(draft));
    const published = new Set(content.ledger?.pages.groups);
    const standing = new Set(content.ledger?.documents.map(({ document }) => document));
    return {
      value: {
        pairs,
        possible: this.#possible
          .filter(({ a, b }) => !decided(a, b))
          .sort(byReading)
          .map((pair) => ({ ...pair, score: round(pair.score) })),
        groups: groupPairs(pairs, documents, published, standing),
        gaps: findGaps(pairs, documents, content.absences),
        borrowings: findBorrowings(documents),
        compared: this.#compared.sort(([a, b], [c, d]) => compareText(a, c) || compareText(b, d)),
      },
      diagnostics,
    };
  }

  #toRecord(draft: PairDraft): PairRecord {
    const key = keyOf(draft.a, draft.b);
    const told = this.#told.get(key);
    this.#told.delete(key);
    const score = round(draft.score);
    if (draft.basis !== 'auto' || told === undefined)
      return { ...draft, score, evidence: null, differences: this.#differences(draft) };
    const { evidence, differences } =
      told.found && told.draft.relation !== draft.relation ? this.#tell(told.found, draft) : told;
    return { ...draft, score, evidence, differences };
  }

  #tell(found: FoundPair, draft: Pick<PairDraft, 'a' | 'b' | 'relation'>) {
    const differences = this.#differences(draft);
    return { evidence: this.#evidence.of(found, this.#clause(draft.a), differences.body), differences };
  }

  #differences = ({ a, b, relation }: Pick<PairDraft, 'a' | 'b' | 'relation'>) =>
    this.#comparer.differences(this.#clause(a), this.#clause(b), relation);

  #clause = (id: string): ConvertedClause => this.#clauses.get(id) as ConvertedClause;
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

type Between = { readonly a: string; readonly b: string };

function readingOrder(documents: readonly ExtractedDocument[]): (x: Between, y: Between) => number {
  const order = new Map(documents.flatMap(({ clauses }) => clauses).map(({ id }, i) => [id, i]));
  const at = (id: string) => order.get(id) as number;
  return (x, y) => at(x.a) - at(y.a) || at(x.b) - at(y.b);
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const round = (value: number): number => Math.round(value * 1000) / 1000;
