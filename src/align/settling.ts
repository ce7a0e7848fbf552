/** From what was found between every two documents, and what editors decided of it, to what stands against what. */

import type { BorrowingRecord, PairRecord, PossiblePair } from '#model/alignment.ts';
import { pairKey } from '#model/clause-id.ts';
import type { Outcome } from '#model/diagnostic.ts';
import type { Content } from '#model/kept/content.ts';
import type { Alignment, ExtractedDocument } from '#model/line.ts';
import type { AlignedDocuments } from './align-clauses.ts';
import { findBorrowings } from './borrowing/borrowing.ts';
import { applyDecisions, type PairDraft } from './editorial.ts';
import { findGaps } from './gaps.ts';
import { groupPairs } from './groups.ts';
import { type PackedDocuments, PackedPair, pack, recordOf, round } from './packed.ts';
import { Teller, type ToldDocuments, type ToldPair, tellsRuns } from './telling.ts';

export class Settling {
  readonly #documents: readonly ExtractedDocument[];
  readonly #content: Content;
  readonly #teller: Teller;
  /** Whether the words that two clauses share are told. */
  readonly tellsRuns: boolean;
  #told: ToldPair[] = [];
  readonly #asked = new Map<string, PairDraft>();
  readonly #possible: PossiblePair[] = [];
  readonly #compared: [a: string, b: string][] = [];
  #borrowings: readonly BorrowingRecord[] | null = null;

  /** `documents` in order of their ids. */
  constructor(documents: readonly ExtractedDocument[], content: Content) {
    this.#documents = documents;
    this.#content = content;
    this.tellsRuns = tellsRuns(documents.length);
    this.#teller = new Teller(this.tellsRuns, content);
    for (const document of documents) this.#teller.know(document);
  }

  /** In any order. */
  add(documents: AlignedDocuments): void {
    this.addTold(this.tell(documents));
  }

  tell(documents: AlignedDocuments): ToldDocuments {
    return this.#teller.tell(documents);
  }

  /** What `tell` told, now or of the same documents before; in any order. */
  addTold(told: ToldDocuments): void {
    // Of a small corpus pairs may be asked for again and again.
    if (this.tellsRuns) this.#take(told, told.pairs);
    else this.addPacked(pack(told));
  }

  /** The same where it was packed elsewhere. */
  addPacked(packed: PackedDocuments): void {
    this.#take(packed, packed.whole);
    for (const [n, draft] of packed.drafts.entries())
      this.#told.push(new PackedPair(this.#withKnownIds(draft), packed.records, n));
  }

  #take(
    { left, right, possible, asked }: Pick<ToldDocuments, 'left' | 'right' | 'possible' | 'asked'>,
    pairs: readonly ToldPair[],
  ): void {
    this.#compared.push([left, right]);
    for (const one of possible) this.#possible.push(this.#withKnownIds(one));
    for (const draft of asked) this.#asked.set(pairKey(draft.a, draft.b), draft);
    for (const told of pairs) this.#told.push(told);
  }

  /** What comes from another thread has copies of the ids of its clauses. */
  #withKnownIds<T extends Between>(between: T): T {
    return { ...between, a: this.#teller.idOf(between.a), b: this.#teller.idOf(between.b) };
  }

  /** Takes what is borrowed from those who looked for it before, since no pair says anything to it. */
  addBorrowings(borrowings: readonly BorrowingRecord[]): void {
    this.#borrowings = borrowings;
  }

  /** Once all is there. */
  settle(): Outcome<Alignment> {
    const [documents, content] = [this.#documents, this.#content];
    const byReading = readingOrder(documents);
    const { drafts, diagnostics, decided } = applyDecisions(
      this.#told.sort(byReading),
      documents,
      content,
      this.#asked,
    );
    this.#told = [];
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
        borrowings: this.#borrowings ?? findBorrowings(documents),
        compared: this.#compared.sort(([a, b], [c, d]) => compareText(a, c) || compareText(b, d)),
      },
      diagnostics,
    };
  }

  #toRecord(draft: PairDraft | ToldPair): PairRecord {
    if (draft instanceof PackedPair) return draft.rounded();
    const { evidence, differences } = this.#toldOf(draft);
    return recordOf({ ...draft, evidence, differences });
  }

  #toldOf(draft: PairDraft | ToldPair): Pick<PairRecord, 'evidence' | 'differences'> {
    if (draft.basis !== 'auto' || !('found' in draft))
      return { evidence: null, differences: this.#teller.differences(draft) };
    return draft.found && draft.found.relation !== draft.relation
      ? this.#teller.ofPair(draft.found, draft)
      : draft;
  }
}

type Between = { readonly a: string; readonly b: string };

function readingOrder(documents: readonly ExtractedDocument[]): (x: Between, y: Between) => number {
  const order = new Map(documents.flatMap(({ clauses }) => clauses).map(({ id }, i) => [id, i]));
  const at = (id: string) => order.get(id) as number;
  return (x, y) => at(x.a) - at(y.a) || at(x.b) - at(y.b);
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
