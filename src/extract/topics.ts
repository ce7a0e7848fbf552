/** What each clause is about: topics by weighted terms in its headings and its text. */
import type { Content, Topic } from '#model/kept/content.ts';
import type { ConvertedClause, ConvertedDocument } from '#model/line.ts';

/** How much a term counts by where it stands; a clause's own lead phrase says best what it is about. */
const WEIGHT = { heading: 5, parent: 2.5, ancestor: 1, body: 1 } as const;
/** A topic below this share of the strongest is not named. */
const SHARE = 0.4;
/** A topic below this score needs a heading to stand on: one term of weight 1 said twice in passing. */
const LEAST = 1.5;
const MOST = 3;

interface Term {
  readonly topic: string;
  readonly text: string;
  readonly weight: number;
}

/** Terms found in one text, with how often each stands there. */
type Counter = (text: string) => ReadonlyMap<Term, number>;

/**
 * Topic ids by clause id, strongest first, at most three. A clause that shows no topic of its own has
 * those of the clause above it, or else those of what stands below it. Empty without topics in content.
 */
export function findTopics(doc: ConvertedDocument, content: Content): Map<string, string[]> {
  const topics = new Map<string, string[]>();
  if (content.topics.length === 0) return topics;
  const count = termCounter(content.topics.flatMap(termsOf));
  const byId = new Map(doc.clauses.map((clause) => [clause.id, clause]));
  const title = fold(doc.title?.hans ?? '');
  for (const clause of doc.clauses)
    topics.set(clause.id, strongest(scoreClause(clause, headingsAbove(clause, byId, title), count)));
  for (const clause of doc.clauses) inherit(clause, topics);
  const children = Map.groupBy(doc.clauses, ({ parent }) => parent);
  for (const { id } of [...doc.clauses].reverse()) adopt(id, children.get(id) ?? [], topics);
  const fallback = content.topics[0] as Topic;
  for (const [id, found] of topics) if (found.length === 0) topics.set(id, [fallback.id]);
  return topics;
}

const termsOf = (topic: Topic): Term[] =>
  topic.terms.map((entry) =>
    typeof entry === 'string'
      ? { topic: topic.id, text: fold(entry), weight: 1 }
      : { topic: topic.id, text: fold(entry.term), weight: entry.weight },
  );

const fold = (text: string): string => text.replace(/\s/gu, '').normalize('NFKC');

function scoreClause(clause: ConvertedClause, above: readonly string[], count: Counter): Map<string, number> {
  const scores = new Map<string, number>();
  const add = (text: string, weight: number): boolean => {
    const found = count(text);
    // the third mention says less than the first
    for (const [{ topic, weight: own }, times] of found)
      scores.set(topic, (scores.get(topic) ?? 0) + own * weight * Math.log2(1 + times));
    return found.size > 0;
  };
  add(headingOf(clause), WEIGHT.heading);
  add(fold(clause.body.reading.text), WEIGHT.body);
  const weights = [WEIGHT.parent, WEIGHT.ancestor];
  // 重点任务 says nothing, so the heading above it counts in its place
  for (const heading of above) {
    if (weights.length === 0) break;
    if (add(heading, weights[0] as number)) weights.shift();
  }
  return scores;
}

/** Headings above a clause, nearest first, the document's title last. */
function headingsAbove(
  clause: ConvertedClause,
  byId: ReadonlyMap<string, ConvertedClause>,
  title: string,
): string[] {
  const headings: string[] = [];
  for (let at = clause.parent; at !== null; ) {
    const parent = byId.get(at);
    if (parent === undefined) break;
    headings.push(headingOf(parent));
    at = parent.parent;
  }
  return [...headings, title];
}

/** The heading, or the first sentence of a paragraph that has none. */
function headingOf(clause: ConvertedClause): string {
  if (clause.heading !== null) return fold(clause.heading.reading.text);
  const first = /^[^。；]{2,30}。/u.exec(fold(clause.body.reading.text))?.[0];
  return first ?? '';
}

/**
 * Counts all terms in one pass: two characters name the few terms that can begin at a place. Headings
 * are asked for once for each clause below them, so results are kept.
 */
function termCounter(terms: readonly Term[]): Counter {
  const byStart = Map.groupBy(terms, ({ text }) => text.slice(0, 2));
  const kept = new Map<string, ReadonlyMap<Term, number>>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const counts = new Map<Term, number>();
    for (let at = 0; at < text.length; at++)
      for (const term of byStart.get(text.slice(at, at + 2)) ?? [])
        if (text.startsWith(term.text, at)) counts.set(term, (counts.get(term) ?? 0) + 1);
    kept.set(text, counts);
    return counts;
  };
}

function strongest(scores: ReadonlyMap<string, number>): string[] {
  const ranked = [...scores].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const top = ranked[0]?.[1] ?? 0;
  return ranked
    .filter(([, score]) => score >= LEAST && score >= top * SHARE)
    .slice(0, MOST)
    .map(([topic]) => topic);
}

function inherit(clause: ConvertedClause, topics: Map<string, string[]>): void {
  if (clause.parent === null || (topics.get(clause.id)?.length ?? 0) > 0) return;
  topics.set(clause.id, [...(topics.get(clause.parent) ?? [])]);
}

/** A bare heading (重点任务) is about what stands below it. */
function adopt(id: string, children: readonly ConvertedClause[], topics: Map<string, string[]>): void {
  if ((topics.get(id)?.length ?? 0) > 0) return;
  const counts = new Map<string, number>();
  for (const child of children)
    for (const topic of topics.get(child.id) ?? []) counts.set(topic, (counts.get(topic) ?? 0) + LEAST);
  topics.set(id, strongest(counts));
}
