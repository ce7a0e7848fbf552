/** Subjects that say the same of the same measure in nearly the same words. */
import { areAlike, pairsOf } from '#language/rules/apart.ts';
import type { TargetRecord } from '#model/facts/target.ts';

// Rare pairs of characters by which subjects that may be alike find each other.
const FEELERS = 4;

export interface Cluster {
  readonly subject: string;
  readonly pairs: ReadonlySet<string>;
  readonly targets: TargetRecord[];
}

export const clusterOf = (subject: string, targets: readonly TargetRecord[]): Cluster => ({
  subject,
  pairs: pairsOf(subject),
  targets: [...targets],
});

/** Joins each cluster to the first before it that is alike. */
export function mergeAlike(clusters: readonly Cluster[]): Cluster[] {
  const counts = new Map<string, number>();
  for (const { pairs } of clusters) for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  const bySign = new Map<string, Cluster[]>();
  const kept: Cluster[] = [];
  for (const cluster of clusters) {
    const feelers = [...cluster.pairs]
      .toSorted((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1))
      .filter((pair) => (counts.get(pair) ?? 0) > 1)
      .slice(0, FEELERS);
    const near = feelers.flatMap((pair) => bySign.get(pair) ?? []);
    const like = near.find((other) => areAlike(other.subject, cluster.subject, [other.pairs, cluster.pairs]));
    if (like) like.targets.push(...cluster.targets);
    else {
      kept.push(cluster);
      for (const pair of cluster.pairs) {
        const known = bySign.get(pair);
        if (known) known.push(cluster);
        else bySign.set(pair, [cluster]);
      }
    }
  }
  return kept;
}
