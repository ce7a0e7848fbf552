/** One card for every page that people share: documents, clauses, topics, indicators, notes, sections of the site. */
import type { ClauseRecord } from '#model/clause.ts';
import type { Records } from '#model/records.ts';
import type { Card, Seal } from './card.ts';

/** What a card says; a line that speaks of a place names one of its documents. */
export interface CardText {
  readonly kind: string;
  readonly title: string;
  readonly lines: readonly { readonly document: string | null; readonly text: string }[];
}

/** What the pages of one language say of their subjects, for their cards to say the same. */
export interface CardWords {
  /** Before the path of each card: empty, `zh-hant/`, `en/`. */
  readonly prefix: string;
  /** Of the seals. */
  readonly script: 'hans' | 'hant';
  readonly document: (id: string) => CardText;
  readonly topic: (id: string) => CardText;
  readonly indicator: (id: string) => CardText;
  readonly place: (id: string) => CardText;
  readonly question: (id: string) => CardText;
  /** Pages that are about no single record: `pages/targets`, 指标对照. */
  readonly pages: readonly (CardText & { readonly path: string })[];
}

/** A clause in its document's own characters: one card serves every language. */
export interface ClauseWords {
  /** Whether clauses have cards of their own, or show their document’s. */
  readonly haveCards: boolean;
  readonly script: (clause: ClauseRecord) => 'hans' | 'hant';
  readonly clause: (clause: ClauseRecord) => {
    /** 揭阳 2016 三（七）1 */
    readonly label: string;
    /** 加强基层医疗卫生人才队伍建设 · 工作目标 */
    readonly name: string;
    /** The sentence that states its number, or its first; empty for a section. */
    readonly sentence: string;
    /** 2 名以上; null where the clause sets no number. */
    readonly figure: string | null;
  };
}

/** The cards of the pages of one language, clauses apart. */
export function buildCards(records: Records, words: CardWords): Card[] {
  const { prefix, script, pages } = words;
  const card = (path: string, { kind, title, lines }: CardText): Card => ({
    path: prefix + path,
    kind,
    title,
    lines: lines.map(({ document, text }) => ({
      seal: document === null ? null : sealOf(document, records, script),
      text,
    })),
  });
  return [
    ...records.documents.map(({ id }) => card(`documents/${id}`, words.document(id))),
    ...records.topics.map(({ id }) => card(`topics/${id}`, words.topic(id))),
    ...records.indicators.map(({ id }) => card(`indicators/${id}`, words.indicator(id))),
    ...records.places.map(({ id }) => card(`places/${id}`, words.place(id))),
    ...records.questions.map(({ id }) => card(`questions/${id}`, words.question(id))),
    ...pages.map((page) => card(page.path, page)),
  ];
}

/** The cards of clauses and sections, one for all languages. */
export function buildClauseCards(records: Records, words: ClauseWords): Card[] {
  if (!words.haveCards) return [];
  return records.clauses.map((clause) => {
    const { label, name, sentence, figure } = words.clause(clause);
    return {
      path: `clauses/${clause.id}`,
      kind: label,
      title: sentence || name,
      figure,
      // The sentence is the clause's own; its name says where it stands.
      lines: [
        {
          seal: sealOf(clause.document, records, words.script(clause)),
          text: sentence === '' || sentence === name ? label : name,
        },
      ],
    };
  });
}

function sealOf(document: string, { documents, places }: Records, script: 'hans' | 'hant'): Seal | null {
  const id = documents.find((one) => one.id === document)?.place?.id;
  const place = places.find((one) => one.id === id);
  return place ? { character: place.seal[script], colour: place.colour } : null;
}
