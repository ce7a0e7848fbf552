/** From pairs to the rows of a comparison: clauses of several documents that belong side by side. */
import type { GroupRecord, PairRecord } from '#model/alignment.ts';
import type { ConvertedClause, ExtractedDocument } from '#model/line.ts';

interface Member {
  readonly clause: ConvertedClause;
  /** Place of the document by date and id, then of the clause in it. */
  readonly rank: readonly [number, number];
}

/**
 * Groups of two clauses and more, in reading order. The core of a group is one clause a document, joined by
 * `same` and `equivalent` pairs, strongest first. A document without a clause in the core gets those that
 * are partial counterparts of one that is, and so does a clause that stands in no core: a clause that is split
 * over several stands in the row of each, and weak pairs never chain rows together. Clauses in no group stand
 * alone; a page adds them.
 *
 * A group is named after its earliest member (`jieyang-2016-plan-3.5.1`), or as it was published before
 * (`published`), so that a document added later renames no row.
 */
export function groupPairs(
  pairs: readonly PairRecord[],
  documents: readonly ExtractedDocument[],
  published: ReadonlySet<string>,
): GroupRecord[] {
  const members = rankMembers(documents);
  const cores = buildCores(pairs, members);
  const attached = attachParts(pairs, cores, members);
  const used = new Set<string>();
  return [...new Set(cores.values())]
    .map((core) => [...core, ...(attached.get(core) ?? [])].sort((a, b) => compareRank(members, a, b)))
    .filter((ids) => ids.length >= 2)
    .sort((x, y) => compareRank(members, x[0] as string, y[0] as string))
    .map((ids) => {
      const names = ids.map(nameOf);
      const free = (name: string) => !used.has(name);
      const name = names.find((own) => published.has(own) && free(own)) ?? names.find(free);
      used.add(name as string);
      return { id: name as string, topic: topicOf(ids, documents), members: ids };
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

function buildCores(
  pairs: readonly PairRecord[],
  members: ReadonlyMap<string, Member>,
): Map<string, Set<string>> {
  const cores = new Map<string, Set<string>>();
  const documentOf = (id: string) => (members.get(id) as Member).clause.document;
  const strongest = pairs
    .filter(({ a, b }) => members.has(a) && members.has(b))
    .toSorted(
      (x, y) =>
        STRENGTH[y.relation] - STRENGTH[x.relation] ||
        y.score - x.score ||
        compareRank(members, x.a, y.a) ||
        compareRank(members, x.b, y.b),
    );
  const paired = new Set(strongest.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]));
  for (const { a, b, relation } of strongest) {
    const [left, right] = [cores.get(a) ?? new Set([a]), cores.get(b) ?? new Set([b])];
    if (left === right) continue;
    if (relation === 'partial' && !mayJoin(left, right, paired)) continue;
    const taken = new Set([...left].map(documentOf));
    if ([...right].some((id) => taken.has(documentOf(id)))) continue;
    const joined = left.union(right);
    for (const id of joined) cores.set(id, joined);
  }
  return cores;
}

/** A partial pair brings one clause into a row when that clause is paired with more than half of it. */
function mayJoin(
  left: ReadonlySet<string>,
  right: ReadonlySet<string>,
  paired: ReadonlySet<string>,
): boolean {
  const [one, row] = left.size === 1 ? [left, right] : [right, left];
  if (one.size > 1) return false;
  const [id] = one;
  const links = [...row].filter((other) => paired.has(`${id} ${other}`)).length;
  return links * 2 > row.size;
}

function attachParts(
  pairs: readonly PairRecord[],
  cores: ReadonlyMap<string, Set<string>>,
  members: ReadonlyMap<string, Member>,
): Map<Set<string>, Set<string>> {
  const attached = new Map<Set<string>, Set<string>>();
  const attach = (id: string, core: Set<string> | undefined, isSure: boolean) => {
    if (core === undefined || core.has(id)) return;
    const document = members.get(id)?.clause.document;
    // A clause that stands in no row of its own belongs to that of its counterpart, whoever is there.
    const isTaken = [...core].some((other) => members.get(other)?.clause.document === document);
    if (cores.has(id) && (isTaken || !isSure)) return;
    const own = attached.get(core);
    if (own) own.add(id);
    else attached.set(core, new Set([id]));
  };
  for (const { a, b, score, decision } of pairs) {
    const isSure = decision !== null || score >= SURE;
    attach(a, cores.get(b), isSure);
    attach(b, cores.get(a), isSure);
  }
  return attached;
}

/** The first topic that most members have; of equals the one of the earliest member. */
function topicOf(ids: readonly string[], documents: readonly ExtractedDocument[]): string {
  const counts = new Map<string, number>();
  for (const id of ids)
    for (const { facts } of documents) {
      const first = facts.topics.get(id)?.[0];
      if (first !== undefined) counts.set(first, (counts.get(first) ?? 0) + 1);
    }
  const most = Math.max(0, ...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? '';
}
