/** The differences of a pair of clauses, in the shape that is published. */
import { foldText } from '#language/fold/script-fold.ts';
import { withoutLevel } from '#language/forms/bodies/office.ts';
import type { Differences, Relation, Substance } from '#model/alignment.ts';
import type { DeadlineRecord } from '#model/facts/target.ts';
import type { ExtractedClause, Facts, Metadata } from '#model/line.ts';
import { Occurrences } from '../reading/scratch.ts';
import { placeNames } from '../symbols.ts';
import { type ComparableTable, withSubjects } from './measured-units.ts';
import { type Pieces, toPieces } from './pieces.ts';
import { KeyNumbers, type Matching, matchRuns } from './runs.ts';
import { type SubjectOf, subjectFinder, toSubstance } from './substance.ts';
import { type TokenText, toTokens, type Vocabulary } from './tokens.ts';

/** What a comparison asks of a clause and of its document. */
export type ComparableClause = Pick<ExtractedClause, 'id' | 'document' | 'heading' | 'body'>;

export interface ComparableDocument {
  readonly seed: { readonly id: string };
  readonly metadata: Pick<Metadata, 'placeName'>;
  readonly clauses: readonly ComparableClause[];
  readonly tables: readonly ComparableTable[];
  readonly facts: Pick<Facts, 'targets' | 'responsibilities' | 'agencies' | 'duties'> & {
    readonly deadlines: readonly Pick<DeadlineRecord, 'clause' | 'span'>[];
  };
}

/** A clause ready to be set against others. */
interface Prepared {
  readonly heading: TokenText;
  readonly body: TokenText;
  readonly subject: SubjectOf;
  /** The declared lead unit (牵头单位), in simplified characters. */
  readonly lead: string | null;
}

// Tokens take some 4 KB a clause; twice 3000 of them are all clauses of 120 documents.
const KEPT = 3000;

/** Sets clauses against each other; each clause is cut into tokens once, or again when many others were asked for since. */
export class ClauseComparer {
  readonly #documents = new Map<string, ComparableDocument>();
  readonly #vocabularies = new Map<string, Vocabulary>();
  /** Those that were asked for last; once they are {@link KEPT}, only of those before them that are asked for again any stays. */
  #prepared = new Map<ComparableClause, Prepared>();
  #before = new Map<ComparableClause, Prepared>();
  readonly #matching: Matching = { numbers: new KeyNumbers(), occurrences: new Occurrences() };

  constructor(documents: readonly ComparableDocument[]) {
    for (const document of documents) this.know(document);
  }

  know(document: ComparableDocument): void {
    this.#documents.set(document.seed.id, document);
  }

  differences(a: ComparableClause, b: ComparableClause, relation: Relation): Differences {
    const [left, right] = [this.#prepare(a), this.#prepare(b)];
    const whole = relation !== 'partial';
    const heading = this.#compare(left.heading, right.heading, whole);
    const body = this.#compare(left.body, right.body, whole);
    return {
      heading: heading.pieces as Differences['heading'],
      body: body.pieces as Differences['body'],
      substance: [
        ...toSubstance(left.body, right.body, body.units, left.subject, right.subject),
        ...compareLeads(left.lead, right.lead),
      ],
      sameShare: sameShare(body, left.body.hans.length + right.body.hans.length),
      onlyA: body.onlyA,
      onlyB: body.onlyB,
    };
  }

  #compare(a: TokenText, b: TokenText, whole: boolean): Pieces {
    return toPieces(a, b, matchRuns(a, b, this.#matching), whole);
  }

  #prepare(clause: ComparableClause): Prepared {
    const known = this.#prepared.get(clause);
    if (known !== undefined) return known;
    if (this.#prepared.size >= KEPT) [this.#before, this.#prepared] = [this.#prepared, new Map()];
    const prepared = this.#before.get(clause) ?? this.#made(clause);
    this.#prepared.set(clause, prepared);
    return prepared;
  }

  #made(clause: ComparableClause): Prepared {
    const vocabulary = this.#vocabulary(clause.document);
    const document = this.#documents.get(clause.document);
    const targets = (document?.facts.targets ?? []).filter((target) => target.clause === clause.id);
    const { toSource } = clause.body.source;
    return {
      heading: toTokens(clause.heading, vocabulary, this.#matching.numbers),
      body: withSubjects(
        toTokens(clause.body, vocabulary, this.#matching.numbers),
        document?.tables ?? [],
        targets,
        (document?.facts.deadlines ?? []).flatMap(({ clause: id, span }) => (id === clause.id ? [span] : [])),
        toSource,
      ),
      subject: subjectFinder(targets, toSource),
      lead: this.#leadOf(clause),
    };
  }

  #leadOf({ document, id }: ComparableClause): string | null {
    const responsibility = this.#documents.get(document)?.facts.responsibilities.get(id);
    if (!responsibility?.leadDeclared) return null;
    return responsibility.agencies.find((agency) => agency.id === responsibility.lead)?.name.hans ?? null;
  }

  #vocabulary(id: string): Vocabulary {
    let vocabulary = this.#vocabularies.get(id);
    if (vocabulary === undefined) {
      const document = this.#documents.get(id) as ComparableDocument;
      vocabulary = {
        ownPlace: placeNames(document.metadata.placeName),
        agencies: agencyNames(document),
        duties: document.facts.duties.map(({ span, strength }) => ({ span, strength })),
      };
      this.#vocabularies.set(id, vocabulary);
    }
    return vocabulary;
  }
}

/** 市卫生计生局, 区卫生计生局: the same office of another place. */
const isSameOffice = (a: string, b: string): boolean =>
  withoutLevel(foldText(a)) === withoutLevel(foldText(b));

function compareLeads(a: string | null, b: string | null): Substance[] {
  if (a === null || b === null || isSameOffice(a, b)) return [];
  return [{ kind: 'agency', a, b, subject: '牵头单位', direction: null }];
}

/** Names that a document uses for agencies, in simplified characters. */
export function agencyNames({ facts }: { readonly facts: Pick<Facts, 'agencies'> }): string[] {
  const names = facts.agencies.flatMap(({ name, names: printed }) => [name.hans, ...printed]);
  return [...new Set(names)].filter((name) => name.length >= 3);
}

function sameShare({ pieces }: Pieces, length: number): number {
  if (length === 0) return 1;
  const same = pieces
    .filter(([kind]) => kind === 'same')
    .reduce((sum, [, a0, a1, b0, b1]) => sum + a1 - a0 + b1 - b0, 0);
  return Math.round((1000 * same) / length) / 1000;
}
