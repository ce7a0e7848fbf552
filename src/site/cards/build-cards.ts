/** One card for every page that people share: documents, clauses, topics, indicators, notes, sections of the site. */
import type { ClauseRecord } from '#model/clause.ts';
import type { PageKind, PermalinkRecord } from '#model/kept/permalink.ts';
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
  /** Whether a clause, or one that stood once, has a card of its own, or shows its document’s. */
  readonly hasCard: (clause: string) => boolean;
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
  /** What is said of a clause that stands no more. */
  readonly withdrawn: (reason: string) => string;
}

/**
 * Whether a clause or section has a card of its own. Of many documents it shows its document's, but where it had one before
 * there were so many: that picture is shown wherever people shared it.
 */
export const hasOwnCard = (isCrowded: boolean, link: Pick<PermalinkRecord, 'carded'> | null): boolean =>
  !isCrowded || link?.carded === true;

/** The kinds of pages whose cards stand under the name of their kind. */
const CARDED: readonly PageKind[] = ['documents', 'topics', 'indicators', 'places', 'questions', 'notes'];

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
  const cards = [
    ...records.documents.map(({ id }) => card(`documents/${id}`, words.document(id))),
    ...records.topics.map(({ id }) => card(`topics/${id}`, words.topic(id))),
    ...records.indicators.map(({ id }) => card(`indicators/${id}`, words.indicator(id))),
    ...records.places.map(({ id }) => card(`places/${id}`, words.place(id))),
    ...records.questions.map(({ id }) => card(`questions/${id}`, words.question(id))),
    ...pages.map((page) => card(page.path, page)),
  ];
  return [...cards, ...formerCards(records, cards, prefix)];
}

/** What was shared stays shared: at the address of a card whose page is no more, that of the page in its place, or the site's. */
function formerCards({ formers }: Records, cards: readonly Card[], prefix: string): Card[] {
  const standing = new Map(cards.map((card) => [card.path, card]));
  return formers.flatMap(({ kind, id, movedTo }) => {
    const path = `${prefix}${kind}/${id}`;
    if (!CARDED.includes(kind) || standing.has(path)) return [];
    const instead = standing.get(`${prefix}${kind}/${movedTo}`) ?? standing.get(`${prefix}site`);
    return instead ? [{ ...instead, path }] : [];
  });
}

/** Thumbnails of places that stand no more: their paths, and the place whose square is shown there; null: the edition's. */
export const formerSquares = ({
  formers,
}: Pick<Records, 'formers'>): readonly { readonly path: string; readonly place: string | null }[] =>
  formers.flatMap(({ kind, id, movedTo: place, returned }) =>
    kind === 'places' && returned === null
      ? // A seal may have been one for both scripts, or two.
        ['', '-hant'].map((script) => ({ path: `squares/${id}${script}`, place }))
      : [],
  );

/** The cards of clauses and sections, one for all languages. */
export function buildClauseCards(records: Records, words: ClauseWords): Card[] {
  const byId = new Map(records.clauses.map((clause) => [clause.id, clause]));
  return [
    ...records.clauses
      .filter(({ id }) => words.hasCard(id))
      .map((clause) => clauseCard(clause, records, words)),
    ...records.permalinks.flatMap(({ clause: id, movedTo, withdrawn, wordings }): Card[] => {
      if (byId.has(id) || !words.hasCard(id)) return [];
      const path = `clauses/${id}`;
      const instead = movedTo === null ? undefined : byId.get(movedTo);
      if (instead) return [{ ...clauseCard(instead, records, words), path }];
      const last = wordings.at(-1);
      return withdrawn === null
        ? []
        : [
            {
              path,
              kind: '',
              title: last?.heading ?? last?.body ?? '',
              lines: [{ seal: null, text: words.withdrawn(withdrawn) }],
            },
          ];
    }),
  ];
}

function clauseCard(clause: ClauseRecord, records: Records, words: ClauseWords): Card {
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
}

function sealOf(document: string, { documents, places }: Records, script: 'hans' | 'hant'): Seal | null {
  const id = documents.find((one) => one.id === document)?.place?.id;
  const place = places.find((one) => one.id === id);
  return place ? { character: place.seal[script], colour: place.colour } : null;
}
