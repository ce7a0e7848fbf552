/** One card for every page that people share: documents, clauses, topics, indicators, notes, sections of the site. */
import type { ClauseRecord } from '#model/clause.ts';
import type { Records } from '#model/records.ts';
import type { TargetRecord } from '#model/target.ts';
import { type Card, CLAUSE_CARD_WIDTH, type Seal } from './card.ts';

/** What the pages say of their subjects, for the cards to say the same. */
export interface CardWords {
  /** Whether a clause has a card of its own; others show their document's. */
  readonly hasCard: (clause: ClauseRecord) => boolean;
  readonly clause: (clause: ClauseRecord) => {
    /** 揭阳 2016 三（七）1 */
    readonly label: string;
    /** 加强基层医疗卫生人才队伍建设 · 工作目标 */
    readonly name: string;
    /** The sentence that states its number, or its first. */
    readonly sentence: string;
    /** 2 名以上; null where the clause sets no number. */
    readonly figure: string | null;
  };
  /** The topic's foremost difference: what it is about, and what each document says. */
  readonly finding: (topic: string) => {
    readonly about: string;
    readonly values: readonly { readonly document: string; readonly text: string }[];
  } | null;
  /** Pages that are about no single record: `pages/targets`, 指标对照. */
  readonly pages: readonly { readonly path: string; readonly kind: string; readonly title: string }[];
}

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
export function buildCards(records: Records, words: CardWords): Card[] {
  return [
    ...documentCards(records),
    ...topicCards(records, words),
    ...indicatorCards(records),
    ...placeCards(records),
    ...clauseCards(records, words),
    ...words.pages.map((page) => ({ ...page, lines: [] })),
  ];
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

function clauseCards(records: Records, words: CardWords): Card[] {
  return records.clauses.filter(words.hasCard).map((clause) => {
    const { label, name, sentence, figure } = words.clause(clause);
    const seal = sealOf(clause.document, records);
    return {
      path: `clauses/${clause.id}`,
      kind: label,
      title: sentence || name,
      figure,
      width: CLAUSE_CARD_WIDTH,
      // The sentence is the clause's own; its name says where it stands.
      lines: [{ seal, text: sentence === '' || sentence === name ? label : name }],
    };
  });
}

function topicCards(records: Records, { finding }: CardWords): Card[] {
  return records.topics.map((topic) => {
    const found = finding(topic.id);
    const groups = records.alignments.groups.filter((group) => group.topic === topic.id);
    const documents = new Set(
      groups.flatMap(({ members }) => members.map((id) => id.slice(0, id.indexOf('/')))),
    );
    return {
      path: `topics/${topic.id}`,
      kind: `逐条对照　${topic.name.hans}`,
      title: found?.about || topic.name.hans,
      lines: found
        ? found.values.map(({ document, text }) => ({ seal: sealOf(document, records), text }))
        : [
            {
              seal: null,
              text: `${[...documents].map((id) => labelOf(id, records)).join('、') || '各地文件'}`,
            },
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

/** What a place's documents are, and how many numbers they promise. */
function placeCards(records: Records): Card[] {
  return records.places.map((place) => {
    const own = records.documents.filter((document) => document.place?.id === place.id);
    const ids = new Set(own.map(({ id }) => id));
    const targets = records.targets.filter(({ clause }) => ids.has(clause.slice(0, clause.indexOf('/'))));
    const seal = { character: place.seal.hans, colour: place.colour };
    return {
      path: `places/${place.id}`,
      kind: '地方',
      title: place.fullName.hans,
      lines: [
        {
          seal,
          text:
            own
              .map(({ id }) => labelOf(id, records))
              .slice(0, 3)
              .join('、') || place.name.hans,
        },
        ...(targets.length > 0 ? [{ seal: null, text: `承诺的数字 ${targets.length} 个` }] : []),
      ],
    };
  });
}

function promiseOf({ comparator, value, valueMax, unit, deadline }: TargetRecord): string {
  const number = valueMax === null ? `${value}` : `${value}–${valueMax}`;
  return `${SIGNS[comparator]}${number}${/^[%％]/.test(unit) ? '' : ' '}${unit}${deadline ? `（${deadline.year} 年）` : ''}`;
}
