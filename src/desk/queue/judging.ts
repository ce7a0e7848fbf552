/** What questions about two clauses have in common: the task, the answers, the entry that is written. */

import type { Relation } from '#model/alignment.ts';
import { documentOf, pairKey } from '#model/clause-id.ts';
import type { AlignmentDecision } from '#model/kept/content.ts';
import type { Answer, Offer, Task, Verdict } from '../task.ts';
import type { View } from '../view.ts';
import { insertEntry, readEntries } from '../write/list-edit.ts';
import { placeAmong } from '../write/order.ts';
import { type Asking, type Change, commonest, FILES, type Signature, unique } from './ask.ts';

/** Both clauses, both documents set side by side, and the topics under which their row stands. */
const pagesOf = (topics: readonly string[], clauses: number): number => clauses + 2 + topics.length;

export function taskOf(
  { view, locale }: Asking,
  kind: Task['kind'],
  id: string,
  clauses: readonly string[],
  documents: readonly string[],
  doubt: number,
): Task {
  const topics = unique(clauses.flatMap((clause) => view.clause(clause)?.topics ?? []));
  const [first = '', second] = clauses;
  return {
    id,
    kind,
    about:
      second === undefined
        ? `${view.nameOf(first, locale)} → ${view.titleOf(documents[1] ?? '', locale)}`
        : `${view.nameOf(first, locale)} ~ ${view.nameOf(second, locale)}`,
    documents,
    places: unique(documents.map((document) => view.placeOf(document))),
    topics,
    doubt,
    pages: pagesOf(topics, clauses.length),
    readBefore: view.wasRead(second === undefined ? `${first} ${documents[1]}` : pairKey(first, second)),
  };
}

export const pairTask = (
  asking: Asking,
  kind: 'pair' | 'possible',
  a: string,
  b: string,
  score: number,
): Task =>
  taskOf(
    asking,
    kind,
    `${kind} ${a} ${b}`,
    [a, b],
    [documentOf(a), documentOf(b)],
    1 - Math.abs(2 * score - 1),
  );

/** Half way between the program’s words and a person’s: a relation for every verdict that joins two clauses. */
export const RELATIONS: Readonly<Record<Exclude<Verdict, 'no' | 'yes'>, Relation>> = {
  part: 'partial',
  same: 'same',
  equivalent: 'equivalent',
};

export function reasonsOf({ view, t }: Asking, verdict: Verdict): string[] {
  const given = view.content.alignments.filter(({ action, relation }) =>
    verdict === 'no'
      ? action === 'reject'
      : verdict === 'part'
        ? relation === 'partial'
        : action !== 'reject',
  );
  const own = {
    yes: [t('reasonMeasure'), t('reasonSame')],
    equivalent: [t('reasonMeasure')],
    same: [t('reasonSame')],
    part: [t('reasonPart')],
    no: [t('reasonTopic'), t('reasonPhrase'), t('reasonMention')],
  }[verdict];
  return unique([
    ...own,
    ...commonest(
      given.map(({ reason }) => reason),
      3,
    ),
  ]);
}

export const joining = (asking: Asking, chooses: boolean): Offer[] =>
  (
    [
      ['part', 'p', 'partPair'],
      ['equivalent', 'e', 'equivalentPair'],
      ['same', 'm', 'samePair'],
    ] as const
  ).map(([verdict, key, label]) => ({
    verdict,
    key,
    label: asking.t(label),
    chooses,
    reasons: reasonsOf(asking, verdict),
  }));

export const offers = (asking: Asking): Offer[] => [
  { verdict: 'yes', key: 'y', label: asking.t('yesPair'), chooses: false, reasons: reasonsOf(asking, 'yes') },
  { verdict: 'no', key: 'n', label: asking.t('noPair'), chooses: false, reasons: reasonsOf(asking, 'no') },
  ...joining(asking, false),
];

export const percent = (share: number): string => `${Math.round(100 * share)}%`;

export const writePair = (
  asking: Asking,
  decision: Omit<AlignmentDecision, 'by' | 'on' | 'reason'>,
  { reason }: Answer,
  { by, on }: Signature,
): Change => ({
  file: FILES.alignments,
  edit: (text) => {
    const entries = readEntries(text) as unknown as readonly AlignmentDecision[];
    const { a, b, action, relation } = turned(decision, entries);
    const entry = { a, b, action, ...(relation ? { relation } : {}), reason, by, on };
    return insertEntry(text, entry, placeAmong(entries, entry, pairRank(asking.view)));
  },
});

/** Which document stands first follows what is written of the two already. */
function turned<T extends { readonly a: string; readonly b: string }>(
  pair: T,
  entries: readonly AlignmentDecision[],
): T {
  const [one, other] = [documentOf(pair.a), documentOf(pair.b)];
  const isKnown = (a: string, b: string) =>
    entries.some((entry) => documentOf(entry.a) === a && documentOf(entry.b) === b);
  return !isKnown(one, other) && isKnown(other, one) ? { ...pair, a: pair.b, b: pair.a } : pair;
}

export const rankOf = (view: View, clause: string): [number, number] => [
  view.records.documents.findIndex(({ id }) => id === documentOf(clause)),
  view.clause(clause)?.order ?? -1,
];

const pairRank =
  (view: View) =>
  ({ a, b }: { readonly a: string; readonly b: string }): number[] => {
    const [book, at] = rankOf(view, a);
    return [book, at, ...rankOf(view, b)];
  };
