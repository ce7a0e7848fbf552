/** The order of results: headings, then whole runs, then short clauses; notes last. */
import type { Hit, Searchable } from './match.ts';
import type { Query } from './query.ts';

/**
 * How well a clause answers, higher is better. Steps are wide enough that a lower one never outweighs a
 * higher one: words that stand together (8) > every word in the heading (4) > a word in the heading (2) >
 * in the body (1) > only in the note of responsible units (0). Within a step: a heading that is the words
 * and nothing else, a clause with a target or a binding duty, many hits, few characters.
 */
export function score(searchable: Searchable, hits: readonly Hit[], query: Query): number {
  const { record, shown } = searchable;
  const inHeading = new Set(hits.filter((hit) => startsIn(hit, 'heading')).map((hit) => hit.run));
  const together =
    query.wanted.length > 1 && shown.text.includes(query.wanted.map((run) => run.folded).join(''));
  const inBody = hits.some((hit) => hit.part !== 'notes');
  const step =
    (together ? 8 : 0) +
    (inHeading.size === 0 ? 0 : inHeading.size === query.wanted.length ? 4 : 2) +
    (inBody ? 1 : 0);
  const wanted = query.wanted.reduce((sum, run) => sum + run.folded.length, 0);
  const isWholeHeading = inHeading.size > 0 && wanted === record.heading.length;
  const weight =
    (isWholeHeading ? 0.3 : 0) +
    (record.targets > 0 ? 0.08 : 0) +
    (record.duties.some((duty) => duty === 'must' || duty === 'shall') ? 0.05 : 0) +
    0.1 * (1 - 1 / Math.min(hits.length, 10)) +
    // 160 characters is the median length of a clause of the five documents.
    0.4 / (1 + shown.text.length / 160);
  return step + weight;
}

const startsIn = (hit: Hit, part: Hit['part']): boolean => hit.ranges.some((range) => range.part === part);
