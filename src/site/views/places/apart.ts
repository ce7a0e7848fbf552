/** What sets a place apart from others with the same programme: what only it has, what it lacks, what it shares. */
import type { ClauseRecord } from '#model/clause.ts';
import type { DocumentRecord } from '#model/document.ts';
import type { Records } from '#model/records.ts';
import { datedBy, speakerOf } from '../comparison/columns.ts';
import { type ComparisonIndex, indexRecords } from '../comparison/record-index.ts';
import { questionOf } from '../trace.ts';

/** A clause that nothing is set against in any other place. */
export interface Alone {
  readonly clause: ClauseRecord;
  /** ISO day on which an editor last checked it against every other edition; null where nobody has. */
  readonly checkedOn: string | null;
}

/** What other places have and this one does not. */
export interface Lacking {
  /** Of the earliest of them. */
  readonly clause: ClauseRecord;
  /** Who has it, in the order of the row. */
  readonly places: readonly string[];
  readonly checkedOn: string | null;
}

export interface Apart {
  /** Clauses with numbers first, then the longest. */
  readonly only: readonly Alone[];
  /** What most places have first. */
  readonly lacks: readonly Lacking[];
  /** Documents of which no other place has an edition, so that nothing can be said to be missing elsewhere. */
  readonly unmatched: readonly DocumentRecord[];
}

/** Of a place: a page that shows it need not know of every clause of every row that it was looked for in. */
export const apartOf = questionOf('apart', (records: Records) => {
  const index = indexRecords(records);
  const series = new Map(records.shelf.map((shelf) => [shelf.document, shelf.series]));
  const speaker = new Map(records.documents.map((document) => [document.id, speakerOf(document)]));
  const clauses = new Map(records.clauses.map((clause) => [clause.id, clause]));
  const rows = records.alignments.groups.map(({ members }): Row => {
    const own = members.flatMap((id) => clauses.get(id) ?? []);
    return { members: own, places: new Set(own.map(({ document }) => speaker.get(document))) };
  });
  return (place: string): Apart => apartIn({ records, index, series, speaker, rows }, place);
});

/** A row of the edition, gone through once for every place. */
interface Row {
  readonly members: readonly ClauseRecord[];
  readonly places: ReadonlySet<string | undefined>;
}

interface Known {
  readonly records: Records;
  readonly index: ComparisonIndex;
  readonly series: ReadonlyMap<string, string | null>;
  /** The place, or what stands for one, that a document speaks for. */
  readonly speaker: ReadonlyMap<string, string>;
  readonly rows: readonly Row[];
}

function apartIn({ records, index, series, speaker, rows }: Known, place: string): Apart {
  const own = records.documents.filter((document) => speaker.get(document.id) === place);
  const rivals = ({ id }: DocumentRecord) =>
    records.documents.filter(
      (other) =>
        speaker.get(other.id) !== place && series.get(id) != null && series.get(other.id) === series.get(id),
    );
  const matched = own.filter((document) => rivals(document).length > 0);
  const placeOf = (clause: string) => speaker.get(index.clause(clause).document);
  /** The last day on which each clause was checked against each document; null where one pair was not. */
  const checked = (clauses: readonly ClauseRecord[], documents: readonly string[]): string | null => {
    let last: string | null = null;
    for (const { id } of clauses)
      for (const document of documents) {
        const gap = index.gap(id, document);
        const day = gap?.state === 'absent' ? gap.decision?.on : undefined;
        if (day === undefined) return null;
        if (last === null || day > last) last = day;
      }
    return last;
  };

  const only = matched.flatMap((document) => {
    const others = rivals(document).map(({ id }) => id);
    return index
      .clausesIn(document.id)
      .filter(({ id, leaf }) => leaf && index.pairs(id).every(({ other }) => placeOf(other) === place))
      .map((clause) => ({ clause, checkedOn: checked([clause], others) }));
  });
  const weight = ({ clause }: Alone) => [
    index.targets(clause.id).length > 0 ? 1 : 0,
    clause.body.hans.length,
  ];
  const compared = new Set(matched.flatMap((document) => rivals(document).map(({ id }) => id)));
  const lacks = rows
    .filter(({ places }) => !places.has(place))
    .map(({ members }) => members.filter(({ document }) => compared.has(document)))
    .filter((members) => members[0]?.leaf)
    .map((members): Lacking => {
      const places = [...new Set(members.map(({ document }) => speaker.get(document) as string))];
      return {
        clause: members[0] as ClauseRecord,
        places,
        checkedOn: checked(
          members,
          matched.map(({ id }) => id),
        ),
      };
    })
    .filter(({ places }) => places.length > 1);
  return {
    only: only.toSorted((a, b) => {
      const [[numbersA = 0, lengthA = 0], [numbersB = 0, lengthB = 0]] = [weight(a), weight(b)];
      return numbersB - numbersA || lengthB - lengthA;
    }),
    lacks: lacks.toSorted((a, b) => b.places.length - a.places.length),
    unmatched: own.filter((document) => rivals(document).length === 0),
  };
}

/** How much of one document stands word for word in another. */
export interface SharedText {
  /** The later of the two, or the place's own where the order is not known. */
  readonly document: string;
  readonly from: string;
  /** Of `document`, 0–1. */
  readonly share: number;
}

export interface Borrowed {
  /** What the place's documents share with earlier ones of other places. */
  readonly earlier: readonly SharedText[];
  /** What later documents of other places share with the place's own. */
  readonly later: readonly SharedText[];
  /** Where dates do not tell which was first. */
  readonly undated: readonly SharedText[];
}

/** A hundredth is a title or two; more says that one text was before the writer of the other. */
export const LEAST_SHARE = 0.01;
const MOST_SHARED = 6;

export const borrowedBy = questionOf(
  'borrowedBy',
  (records: Records) => (place: string) => borrowedIn(records, place),
);

function borrowedIn(records: Records, place: string): Borrowed {
  const documents = new Map(records.documents.map((document) => [document.id, document]));
  const isOwn = (id: string) => speakerOf(documents.get(id) as DocumentRecord) === place;
  const order = (id: string, other: string): number | null => {
    const [a, b] = [
      datedBy(documents.get(id) as DocumentRecord),
      datedBy(documents.get(other) as DocumentRecord),
    ];
    // A year alone is neither before nor after a day of that year.
    const length = Math.min(a?.length ?? 0, b?.length ?? 0);
    return a === null || b === null ? null : a.slice(0, length).localeCompare(b.slice(0, length)) || null;
  };
  const shared = records.borrowings.filter(
    ({ document, from, share }) => share >= LEAST_SHARE && isOwn(document) !== isOwn(from),
  );
  const most = (list: readonly SharedText[]) =>
    list.toSorted((a, b) => b.share - a.share).slice(0, MOST_SHARED);
  return {
    earlier: most(shared.filter(({ document, from }) => isOwn(document) && (order(from, document) ?? 0) < 0)),
    later: most(shared.filter(({ document, from }) => isOwn(from) && (order(from, document) ?? 0) < 0)),
    undated: most(shared.filter(({ document, from }) => isOwn(document) && order(from, document) === null)),
  };
}
