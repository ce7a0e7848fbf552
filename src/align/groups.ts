/** From pairs to the rows of a comparison: clauses of several documents that belong side by side. */
import type { GroupRecord, PairRecord } from '#model/alignment.ts';
import type { ConvertedClause, ExtractedDocument } from '#model/line.ts';

interface Member {
  readonly clause: ConvertedClause;
  /** Place of the document by date and id, then of the clause in it. */
  readonly rank: readonly [number, number];
}

/**
 * Groups of two clauses and more, in reading order. Documents come to the rows one after another, those of `first`
 * before the others and each lot by date, so that a document added later stands in rows and changes none: the core of
 * a row is one clause a document, joined by `same` and `equivalent` pairs, strongest first; a clause without a core of
 * its own, or surely paired with one of a row where its document has none, is attached to the rows whose core has a
 * counterpart of it: what is attached draws nothing after it, so that no row holds two matters. A clause that is split
 * over several stands in the row of each. Clauses in no group stand alone; a page adds them.
 *
 * A group is named after its earliest member (`jieyang-2016-plan-3.5.1`), or as it was published before
 * (`published`), so that a document added later renames no row.
 */
export function groupPairs(
  pairs: readonly PairRecord[],
  documents: readonly ExtractedDocument[],
  published: ReadonlySet<string>,
  first: ReadonlySet<string> = new Set(),
): GroupRecord[] {
  const members = rankMembers(documents);
  const topics = topicsOf(documents);
  const used = new Set<string>();
  return buildRows(pairs, documents, members, first)
    .map(({ core, attached }) => [...core, ...attached].sort((a, b) => compareRank(members, a, b)))
    .filter((ids) => ids.length >= 2)
    .sort((x, y) => compareRank(members, x[0] as string, y[0] as string))
    .map((ids) => {
      const names = ids.map(nameOf);
      const free = (name: string) => !used.has(name);
      const name = names.find((own) => published.has(own) && free(own)) ?? names.find(free);
      used.add(name as string);
      return { id: name as string, topic: topicOf(ids, topics), members: ids };
    });
}

const nameOf = (id: string): string => id.replace('/', '-');

function rankMembers(documents: readonly ExtractedDocument[]): ReadonlyMap<string, Member> {
  const byDate = documents.toSorted(
    (a, b) =>
      compareText(a.metadata.signedOn ?? '9999', b.metadata.signedOn ?? '9999') ||
      compareText(a.seed.id, b.seed.id),
  );
  return new Map(
    byDate.flatMap((document, place) =>
      document.clauses.map(
        (clause) => [clause.id, { clause, rank: [place, clause.order] as const }] as const,
      ),
    ),
  );
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function compareRank(members: ReadonlyMap<string, Member>, a: string, b: string): number {
  const [x, y] = [members.get(a)?.rank ?? [0, 0], members.get(b)?.rank ?? [0, 0]];
  return x[0] - y[0] || x[1] - y[1];
}

// What a clause shares with a second row must be worth showing there; below this, half the labelled pairs are `may`.
const SURE = 0.65;
const STRENGTH = { same: 2, equivalent: 1, partial: 0 } as const;

interface Row {
  readonly core: Set<string>;
  /** Those that have a clause in the core. */
  readonly documents: Set<string>;
  readonly attached: Set<string>;
}

function buildRows(
  pairs: readonly PairRecord[],
  documents: readonly ExtractedDocument[],
  members: ReadonlyMap<string, Member>,
  first: ReadonlySet<string>,
): Row[] {
  const table = new Rows(members);
  const turn = new Map(
    documents
      .map(({ seed: { id }, clauses }) => ({ id, rank: members.get(clauses[0]?.id ?? '')?.rank[0] ?? 0 }))
      .sort((x, y) => Number(first.has(y.id)) - Number(first.has(x.id)) || x.rank - y.rank)
      .map(({ id }, i) => [id, i]),
  );
  const turnOf = (id: string) => turn.get((members.get(id) as Member).clause.document) as number;
  const byTurn = new Map<number, [own: string, other: string, pair: PairRecord][]>();
  for (const pair of pairs) {
    if (!members.has(pair.a) || !members.has(pair.b)) continue;
    const [own, other] = turnOf(pair.a) > turnOf(pair.b) ? [pair.a, pair.b] : [pair.b, pair.a];
    const list = byTurn.get(turnOf(own)) ?? [];
    byTurn.set(turnOf(own), list);
    list.push([own, other, pair]);
  }
  for (const [, list] of [...byTurn].sort(([x], [y]) => x - y)) {
    list.sort(
      ([a, b, x], [c, d, y]) =>
        STRENGTH[y.relation] - STRENGTH[x.relation] ||
        y.score - x.score ||
        compareRank(members, a, c) ||
        compareRank(members, b, d),
    );
    for (const [own, other, pair] of list) table.join(own, other, pair);
    for (const [own, other, pair] of list) table.attach(own, other, pair);
  }
  return table.rows;
}

/** Rows as they grow; what stands in one already stays where it is. */
class Rows {
  readonly rows: Row[] = [];
  readonly #members: ReadonlyMap<string, Member>;
  readonly #core = new Map<string, Row>();
  readonly #attached = new Map<string, Row[]>();
  /** By clause, those of documents before it that it is paired with. */
  readonly #paired = new Map<string, Set<string>>();

  constructor(members: ReadonlyMap<string, Member>) {
    this.#members = members;
  }

  /** `own` comes to the row of `other`, or makes one with it. */
  join(own: string, other: string, { relation }: PairRecord): void {
    const paired = this.#paired.get(own);
    if (paired) paired.add(other);
    else this.#paired.set(own, new Set([other]));
    if (this.#core.has(own)) return;
    const row = this.#core.get(other);
    if (row === undefined) {
      if (this.#attached.has(other)) return;
      const made = this.#make(other);
      this.#core.set(other, made);
      this.#take(own, made);
    } else if (!this.#holds(row, own) && (relation !== 'partial' || this.#isMostlyPaired(own, row)))
      this.#take(own, row);
  }

  attach(own: string, other: string, { decision, score }: PairRecord): void {
    const isSure = decision !== null || score >= SURE;
    const row = this.#core.get(other);
    if (row) {
      this.#attachTo(row, own, isSure);
      return;
    }
    // Its counterpart has a row already, where the other has none: the other makes one, and it stands in both.
    const made = this.#make(other);
    this.#core.set(other, made);
    made.attached.add(own);
    this.#note(own, made);
  }

  #attachTo(row: Row, own: string, isSure: boolean): void {
    if (row.core.has(own) || row.attached.has(own)) return;
    // A clause that stands in no row of its own belongs to that of its counterpart, whoever is there.
    if (this.#core.has(own) && (!isSure || this.#holds(row, own))) return;
    row.attached.add(own);
    this.#note(own, row);
  }

  #note(own: string, row: Row): void {
    const rows = this.#attached.get(own);
    if (rows) rows.push(row);
    else this.#attached.set(own, [row]);
  }

  #make(first: string): Row {
    const row: Row = {
      core: new Set([first]),
      documents: new Set([this.#documentOf(first)]),
      attached: new Set(),
    };
    this.rows.push(row);
    return row;
  }

  #take(own: string, row: Row): void {
    row.core.add(own);
    row.documents.add(this.#documentOf(own));
    this.#core.set(own, row);
  }

  #documentOf = (id: string): string => (this.#members.get(id) as Member).clause.document;

  /** Whether a row has a clause of the same document. */
  #holds({ documents }: Row, own: string): boolean {
    return documents.has(this.#documentOf(own));
  }

  /** A partial pair brings a clause into a row when it is paired with more than half of it. */
  #isMostlyPaired(own: string, { core }: Row): boolean {
    return (this.#paired.get(own) ?? new Set()).intersection(core).size * 2 > core.size;
  }
}

/** First topic by clause id. */
const topicsOf = (documents: readonly ExtractedDocument[]): ReadonlyMap<string, string> =>
  new Map(
    documents.flatMap(({ facts }) =>
      [...facts.topics].flatMap(([clause, topics]) =>
        topics[0] === undefined ? [] : [[clause, topics[0]] as const],
      ),
    ),
  );

/** The first topic that most members have; of equals the one of the earliest member. */
function topicOf(ids: readonly string[], topics: ReadonlyMap<string, string>): string {
  const counts = new Map<string, number>();
  for (const id of ids) {
    const first = topics.get(id);
    if (first !== undefined) counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? '';
}
