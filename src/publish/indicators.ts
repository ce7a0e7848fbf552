/** Indicators (指标) with a cell for every document: its targets, or the clauses that only speak of it. */

import type { IndicatorRecord } from '#model/facts/target.ts';
import type { Content } from '#model/kept/content.ts';
import type { ExtractedDocument } from '#model/line.ts';

/**
 * One record for each defined indicator that a document quantifies or mentions, in the order of
 * content/indicators.yaml. A document without either keeps an empty cell: 未提及 is a finding too.
 */
export function buildIndicators(docs: readonly ExtractedDocument[], content: Content): IndicatorRecord[] {
  return content.indicators.flatMap(({ id, name, unit, topic, direction }) => {
    const cells = docs.map(({ seed, facts }) => ({
      document: seed.id,
      targets: facts.targets.filter(({ indicator }) => indicator === id).map((target) => target.id),
      mentionedIn: [...(facts.mentions.get(id) ?? [])],
    }));
    if (cells.every(({ targets, mentionedIn }) => targets.length + mentionedIn.length === 0)) return [];
    const { hans, hant, en } = name;
    return [
      {
        id,
        name: { source: hans, hans, hant },
        nameEn: en,
        unit,
        topic,
        direction,
        merged: content.indicatorsMerged === true,
        cells,
      },
    ];
  });
}
