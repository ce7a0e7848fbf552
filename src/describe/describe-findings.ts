/** Topics and indicators of an edition in which nobody wrote down any. */
import type { Content } from '#model/kept/content.ts';
import type { Alignment, ExtractedDocument } from '#model/line.ts';
import { describeIndicators } from './indicators.ts';
import { describeTopics } from './topics.ts';

export interface DescribedFindings {
  readonly documents: readonly ExtractedDocument[];
  readonly alignment: Alignment;
  readonly content: Content;
}

/** Each list that people wrote is left as it is. */
export function describeFindings(found: DescribedFindings): DescribedFindings {
  const named = found.content.topics.length > 0 ? found : withTopics(found);
  return named.content.indicators.length > 0 ? named : withIndicators(named);
}

function withTopics({ documents, alignment, content }: DescribedFindings): DescribedFindings {
  const published = new Set(content.ledger?.pages.topics);
  const { topics, topicOf } = describeTopics(documents, alignment, published);
  return {
    content: { ...content, topics },
    alignment: {
      ...alignment,
      groups: alignment.groups.map((group) => ({
        ...group,
        topic: mostOf(group.members.map((member) => topicOf.get(member) ?? '')),
      })),
    },
    documents: documents.map((doc) => ({
      ...doc,
      facts: {
        ...doc.facts,
        topics: new Map(doc.clauses.map(({ id }) => [id, [topicOf.get(id) as string]])),
      },
    })),
  };
}

function withIndicators({ documents, alignment, content }: DescribedFindings): DescribedFindings {
  const topics = new Map(documents.flatMap(({ facts }) => [...facts.topics]));
  const published = new Set(content.ledger?.pages.indicators);
  const topicOf = (clause: string) => topics.get(clause)?.[0] ?? content.topics[0]?.id ?? '';
  const { indicators, indicatorOf } = describeIndicators(documents, content.places, topicOf, published);
  return {
    alignment,
    content: { ...content, indicators, indicatorsMerged: true },
    documents: documents.map((doc) => ({
      ...doc,
      facts: {
        ...doc.facts,
        targets: doc.facts.targets.map((target) => ({
          ...target,
          indicator: indicatorOf.get(target.id) ?? target.indicator,
        })),
      },
    })),
  };
}

/** Of equals the first. */
function mostOf(ids: readonly string[]): string {
  const counts = [...Map.groupBy(ids, (id) => id)].map(([id, same]) => ({ id, count: same.length }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best), { id: '', count: 0 }).id;
}
