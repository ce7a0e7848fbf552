/** The edition as the desk looks at it: its records by id, and its clauses as they are shown. */

import { ClauseComparer } from '#align/differences/compare-clauses.ts';
import type { Piece, Relation } from '#model/alignment.ts';
import type { ClauseRecord } from '#model/clause.ts';
import { documentOf, pathOf } from '#model/clause-id.ts';
import type { Content } from '#model/kept/content.ts';
import { colourSlot } from '#model/kept/place-colour.ts';
import type { ExtractedClause, ExtractedDocument } from '#model/line.ts';
import type { Records } from '#model/records.ts';
import type { Locale } from '#site/i18n/locale.ts';
import { isChinese, textScript } from '#site/i18n/locale.ts';
import { ClauseLikeness } from './candidates.ts';
import { type Decisions, searchesOf, verdictsOf } from './settled.ts';
import type { ShownPassage, ShownStretch } from './task.ts';

export interface ViewOf {
  readonly content: Content;
  readonly documents: readonly ExtractedDocument[];
  readonly records: Records;
  /** The first reader's decisions, where a second reads. */
  readonly before: Decisions | null;
  /** A view from before, whose likenesses hold where its texts are the same. */
  readonly last: View | null;
}

export class View {
  readonly content: Content;
  readonly records: Records;
  readonly #documents: readonly ExtractedDocument[];
  #likeness: ClauseLikeness | null;
  readonly #clauses: ReadonlyMap<string, ClauseRecord>;
  readonly #converted: ReadonlyMap<string, ExtractedClause>;
  readonly #comparer: ClauseComparer;
  readonly #searched: ReadonlyMap<string, boolean>;
  readonly #paired: ReadonlyMap<string, boolean>;

  constructor({ content, documents, records, before, last }: ViewOf) {
    this.content = content;
    this.records = records;
    this.#clauses = new Map(records.clauses.map((clause) => [clause.id, clause]));
    this.#converted = new Map(documents.flatMap((doc) => doc.clauses.map((clause) => [clause.id, clause])));
    const known = last && last.#documents === documents ? last : null;
    this.#documents = documents;
    this.#comparer = known ? known.#comparer : new ClauseComparer(documents);
    this.#likeness = known ? known.#likeness : null;
    this.#searched = before ? searchesOf(before) : new Map();
    this.#paired = before ? verdictsOf(before) : new Map();
  }

  get likeness(): ClauseLikeness {
    this.#likeness ??= new ClauseLikeness(this.records.clauses);
    return this.#likeness;
  }

  /** Whether the first reader decided the question `CLAUSE DOCUMENT`, or the pair `A B`. */
  wasRead(question: string): boolean {
    return this.#searched.has(question) || this.#paired.has(question);
  }

  clause(id: string): ClauseRecord | undefined {
    return this.#clauses.get(id);
  }

  placeOf(document: string): string {
    return this.records.documents.find(({ id }) => id === document)?.place?.id ?? '';
  }

  /** What a document is called where there is little room: 揭阳 2016. */
  titleOf(document: string, locale: Locale): string {
    return this.records.shelf.find((shelf) => shelf.document === document)?.shortTitle[locale] ?? document;
  }

  /** 三（七）1, in English §3.7.1. */
  labelOf(id: string, locale: Locale): string {
    if (!isChinese(locale)) return `§${pathOf(id)}`;
    return this.#stepsOf(id)
      .map(({ marker, path }) => marker.replace(/[、.．\s]+$/u, '') || `第${path.split('.').at(-1)}段`)
      .reduce((label, mark) => label + (/\d$/.test(label) && /^\d/.test(mark) ? '.' : '') + mark, '');
  }

  /** 揭阳 2016 三（七）1 */
  nameOf(id: string, locale: Locale): string {
    return `${this.titleOf(documentOf(id), locale)} ${this.labelOf(id, locale)}`;
  }

  /** Its heading, or how it begins. */
  aboutOf(id: string, locale: Locale): string {
    const clause = this.clause(id);
    const script = textScript(locale);
    const text = clause?.heading?.[script] ?? clause?.body[script] ?? '';
    return text.length > 24 ? `${text.slice(0, 24)}……` : text;
  }

  /** From the outermost heading to the clause itself. */
  #stepsOf(id: string): ClauseRecord[] {
    const steps: ClauseRecord[] = [];
    for (let at = this.clause(id); at; at = at.parent ? this.clause(at.parent) : undefined) steps.unshift(at);
    return steps;
  }

  /** A clause by itself. */
  passage(id: string, locale: Locale): ShownPassage {
    const clause = this.clause(id);
    if (!clause) throw new Error(`no clause ${id}`);
    const script = textScript(locale);
    const plain = (text: string): ShownStretch[] => (text === '' ? [] : [[text, 'same']]);
    return this.#shown(clause, locale, {
      heading: plain(clause.heading?.[script] ?? ''),
      body: plain(clause.body[script]),
    });
  }

  /** Two clauses with what differs marked, or, where little is alike, what they share. */
  sideBySide(
    a: string,
    b: string,
    locale: Locale,
    marks: Relation | 'shared',
  ): [left: ShownPassage, right: ShownPassage] {
    const [one, other] = [this.#converted.get(a), this.#converted.get(b)];
    const [left, right] = [this.clause(a), this.clause(b)];
    if (!one || !other || !left || !right) throw new Error(`no pair ${a} ~ ${b}`);
    const { heading, body } = this.#comparer.differences(one, other, marks === 'shared' ? 'partial' : marks);
    const script = textScript(locale);
    const cut = (text: string, pieces: readonly Piece[], side: 0 | 1): ShownStretch[] =>
      text === ''
        ? []
        : marks === 'shared'
          ? shared(stretch(text, pieces, side))
          : stretch(text, pieces, side);
    return [left, right].map((clause, side) =>
      this.#shown(clause, locale, {
        heading: cut(clause.heading?.[script] ?? '', heading, side as 0 | 1),
        body: cut(clause.body[script], body, side as 0 | 1),
      }),
    ) as [ShownPassage, ShownPassage];
  }

  #shown(clause: ClauseRecord, locale: Locale, text: Pick<ShownPassage, 'heading' | 'body'>): ShownPassage {
    const script = textScript(locale);
    const place = this.records.places.find(({ id }) => id === this.placeOf(clause.document));
    return {
      id: clause.id,
      document: this.titleOf(clause.document, locale),
      label: this.labelOf(clause.id, locale),
      seal: place?.seal[script] ?? '文',
      colour: colourSlot(place),
      above: this.#stepsOf(clause.id)
        .slice(0, -1)
        .map(({ marker, heading }) => `${marker}${heading?.[script] ?? ''}`),
      notes: clause.responsibility?.printed ?? '',
      ...text,
    };
  }
}

/** A text by its pieces; what no piece speaks of is wording. */
function stretch(text: string, pieces: readonly Piece[], side: 0 | 1): ShownStretch[] {
  const stretches: ShownStretch[] = [];
  let at = 0;
  for (const piece of pieces) {
    const [start, end] = side === 0 ? [piece[1], piece[2]] : [piece[3], piece[4]];
    if (end <= start) continue;
    if (start > at) stretches.push([text.slice(at, start), 'wording']);
    stretches.push([text.slice(start, end), piece[0]]);
    at = end;
  }
  if (at < text.length) stretches.push([text.slice(at), pieces.length === 0 ? 'same' : 'wording']);
  return stretches;
}

// Shorter runs are chance as often as not.
const TELLING = 5;

const shared = (stretches: readonly ShownStretch[]): ShownStretch[] =>
  stretches.map(([text, kind]) => [text, kind === 'same' && text.length >= TELLING ? 'hit' : 'same']);
