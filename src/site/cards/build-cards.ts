/** One card a document, comparison topic and indicator. */
import type { Records } from '#model/records.ts';
import type { TargetRecord } from '#model/target.ts';
import type { Card, Seal } from './card.ts';

const SIGNS: Readonly<Record<TargetRecord['comparator'], string>> = {
  // In words: the card's font has no signs for them.
  '>=': '不低于 ',
  '<=': '不超过 ',
  '>': '多于 ',
  '<': '少于 ',
  '~': '约 ',
  '=': '',
};

/** The words of all cards, documents first; `tools/build/cards.ts` draws them. */
export function buildCards(records: Records): Card[] {
  return [...documentCards(records), ...topicCards(records), ...indicatorCards(records)];
}

function sealOf(document: string, { documents, places }: Records): Seal | null {
  const id = documents.find((one) => one.id === document)?.place?.id;
  const place = places.find((one) => one.id === id);
  return place ? { character: place.seal.hans, colour: place.colour } : null;
}

const labelOf = (document: string, { shelf }: Records) =>
  shelf.find((one) => one.document === document)?.shortTitle.hans ?? document;

function documentCards(records: Records): Card[] {
  return records.documents.map((document) => ({
    path: `documents/${document.id}`,
    kind: '文件',
    title: document.title.hans.replace(/\s+/gu, '') || document.id,
    lines: [
      {
        seal: sealOf(document.id, records),
        text:
          [document.issuer?.hans, document.issueNumber, document.signedOn].filter(Boolean).join('　') ||
          labelOf(document.id, records),
      },
    ],
  }));
}

function topicCards(records: Records): Card[] {
  return records.topics.map((topic) => {
    const groups = records.alignments.groups.filter((group) => group.topic === topic.id);
    const documents = new Set(
      groups.flatMap(({ members }) => members.map((id) => id.slice(0, id.indexOf('/')))),
    );
    return {
      path: `topics/${topic.id}`,
      kind: '逐条对照',
      title: topic.name.hans,
      lines: [
        { seal: null, text: `${[...documents].map((id) => labelOf(id, records)).join('、') || '各地文件'}` },
        { seal: null, text: `${groups.length} 组对应条款` },
      ],
    };
  });
}

function indicatorCards(records: Records): Card[] {
  const targets = new Map(records.targets.map((target) => [target.id, target]));
  return records.indicators.map((indicator) => ({
    path: `indicators/${indicator.id}`,
    kind: '指标对照',
    title: indicator.name.hans,
    lines: indicator.cells
      .flatMap(({ document, targets: ids }) => {
        const target = targets.get(ids[0] ?? '');
        return target
          ? [{ seal: sealOf(document, records), text: `${labelOf(document, records)}　${promiseOf(target)}` }]
          : [];
      })
      .slice(0, 3),
  }));
}

function promiseOf({ comparator, value, valueMax, unit, deadline }: TargetRecord): string {
  const number = valueMax === null ? `${value}` : `${value}–${valueMax}`;
  return `${SIGNS[comparator]}${number}${/^[%％]/.test(unit) ? '' : ' '}${unit}${deadline ? `（${deadline.year} 年）` : ''}`;
}
