/** Pairs that the program found, pairs that it was not sure of, and gaps that nobody checked. */
import type { Relation } from '#model/alignment.ts';
import type { AbsenceDecision, AlignmentDecision } from '#model/content.ts';
import type { Ranked } from '../candidates.ts';
import { documentOf, keyOf } from '../settled.ts';
import { type Answer, type Offer, Refusal, type Task, type Verdict } from '../task.ts';
import type { View } from '../view.ts';
import { insertEntry, readEntries } from '../write/list-edit.ts';
import { placeAmong } from '../write/order.ts';
import { type Asking, type Change, commonest, FILES, type Question, type Signature, unique } from './ask.ts';

const CANDIDATES = 5;
/** Beyond this likeness a gap is as doubtful as it gets: of the pairs published, half are less alike. */
const ALIKE = 0.3;

/** Both clauses, both documents set side by side, and the topics under which their row stands. */
const pagesOf = (topics: readonly string[], clauses: number): number => clauses + 2 + topics.length;

function taskOf(
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
    readBefore: view.wasRead(second === undefined ? `${first} ${documents[1]}` : keyOf(first, second)),
  };
}

const pairTask = (asking: Asking, kind: 'pair' | 'possible', a: string, b: string, score: number): Task =>
  taskOf(
    asking,
    kind,
    `${kind} ${a} ${b}`,
    [a, b],
    [documentOf(a), documentOf(b)],
    1 - Math.abs(2 * score - 1),
  );

/** Half way between the program’s words and a person’s: a relation for every verdict that joins two clauses. */
const RELATIONS: Readonly<Record<Exclude<Verdict, 'no' | 'yes'>, Relation>> = {
  part: 'partial',
  same: 'same',
  equivalent: 'equivalent',
};

function reasonsOf({ view, t }: Asking, verdict: Verdict): string[] {
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

const joining = (asking: Asking, chooses: boolean): Offer[] =>
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

const offers = (asking: Asking): Offer[] => [
  { verdict: 'yes', key: 'y', label: asking.t('yesPair'), chooses: false, reasons: reasonsOf(asking, 'yes') },
  { verdict: 'no', key: 'n', label: asking.t('noPair'), chooses: false, reasons: reasonsOf(asking, 'no') },
  ...joining(asking, false),
];

const percent = (share: number): string => `${Math.round(100 * share)}%`;

const writePair = (
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

const rankOf = (view: View, clause: string): [number, number] => [
  view.records.documents.findIndex(({ id }) => id === documentOf(clause)),
  view.clause(clause)?.order ?? -1,
];

const pairRank =
  (view: View) =>
  ({ a, b }: { readonly a: string; readonly b: string }): number[] => {
    const [book, at] = rankOf(view, a);
    return [book, at, ...rankOf(view, b)];
  };

export const pairs: Question = {
  tasks: (asking) =>
    asking.view.records.alignments.pairs
      .filter(({ decision, basis }) => decision === null && basis === 'auto')
      .map(({ a, b, score }) => pairTask(asking, 'pair', a, b, score)),

  open: (asking, task) => {
    const { view, locale, t } = asking;
    const pair = view.records.alignments.pairs.find(({ a, b }) => task.id === `pair ${a} ${b}`);
    if (!pair) throw new Refusal(t('gone'));
    const [left, right] = view.sideBySide(pair.a, pair.b, locale, pair.relation);
    const { evidence, differences } = pair;
    return {
      question: t('pairAsks'),
      left,
      right,
      choices: [],
      searches: null,
      value: null,
      evidence: [
        { label: t('score'), words: percent(pair.score) },
        { label: t('relation'), words: t(pair.relation) },
        { label: t('sharedShare'), words: percent(differences.sameShare) },
        ...(evidence?.sharedRuns.slice(0, 3).map((words) => ({ label: t('shared'), words })) ?? []),
      ],
      offers: offers(asking),
    };
  },

  write: (asking, task, answer, signature) => {
    const [, a = '', b = ''] = task.id.split(' ');
    const { verdict } = answer;
    const found = asking.view.records.alignments.pairs.find((pair) => pair.a === a && pair.b === b);
    const decision =
      verdict === 'no'
        ? { a, b, action: 'reject' as const }
        : {
            a,
            b,
            action: 'confirm' as const,
            ...(verdict !== 'yes' && RELATIONS[verdict] !== found?.relation
              ? { relation: RELATIONS[verdict] }
              : {}),
          };
    return writePair(asking, decision, answer, signature);
  },
};

export const possible: Question = {
  tasks: (asking) =>
    asking.view.records.alignments.possible.map(({ a, b, score }) =>
      pairTask(asking, 'possible', a, b, score),
    ),

  open: (asking, task) => {
    const { view, locale, t } = asking;
    const [, a = '', b = ''] = task.id.split(' ');
    const found = view.records.alignments.possible.find((pair) => pair.a === a && pair.b === b);
    if (!found) throw new Refusal(t('gone'));
    const [left, right] = view.sideBySide(a, b, locale, 'shared');
    return {
      question: t('possibleAsks'),
      left,
      right,
      choices: [],
      searches: null,
      value: null,
      evidence: [
        { label: t('score'), words: percent(found.score) },
        { label: t('likeness'), words: percent(view.likeness.of(a, b)) },
      ],
      offers: offers(asking).filter(({ verdict }) => verdict !== 'yes'),
    };
  },

  write: (asking, task, answer, signature) => {
    const [, a = '', b = ''] = task.id.split(' ');
    if (answer.verdict === 'yes') throw new Refusal(asking.t('noOffer'));
    return writePair(
      asking,
      answer.verdict === 'no'
        ? { a, b, action: 'reject' }
        : { a, b, action: 'add', relation: RELATIONS[answer.verdict] },
      answer,
      signature,
    );
  },
};

export const gaps: Question = {
  tasks: (asking) =>
    asking.view.records.gaps
      .filter(({ state }) => state === 'unchecked')
      .map(({ clause, document }) => {
        const [best] = asking.view.likeness.nearest(clause, document, 1);
        const doubt = Math.min(1, (best?.likeness ?? 0) / ALIKE);
        return taskOf(
          asking,
          'gap',
          `gap ${clause} ${document}`,
          [clause],
          [documentOf(clause), document],
          doubt,
        );
      }),

  open: (asking, task) => {
    const { view, locale, t } = asking;
    const [, clause = '', document = ''] = task.id.split(' ');
    const { possible: band } = view.records.alignments;
    const scoreOf = (other: string) =>
      band.find(({ a, b }) => keyOf(a, b) === keyOf(clause, other))?.score ?? null;
    return {
      question: t('gapAsks', { document: view.titleOf(document, locale) }),
      left: view.passage(clause, locale),
      right: null,
      choices: candidates(view, clause, document).map(({ id, likeness }) => {
        const score = scoreOf(id);
        const [left, passage] = view.sideBySide(clause, id, locale, 'shared');
        return {
          id,
          label: `${view.labelOf(id, locale)} ${view.aboutOf(id, locale)}`,
          note: score === null ? percent(likeness) : `${percent(likeness)} · ${t('score')} ${percent(score)}`,
          passage,
          left,
        };
      }),
      searches: document,
      value: null,
      evidence: [],
      offers: [
        {
          verdict: 'no',
          key: 'n',
          label: t('absent'),
          chooses: false,
          reasons: absenceReasons(asking, document),
        },
        { verdict: 'yes', key: 'y', label: t('isThis'), chooses: true, reasons: reasonsOf(asking, 'yes') },
        ...joining(asking, true).filter(({ verdict }) => verdict !== 'equivalent'),
      ],
    };
  },

  write: (asking, task, answer, signature) => {
    const [, clause = '', document = ''] = task.id.split(' ');
    const { view, t } = asking;
    if (answer.verdict === 'no')
      return writeAbsence(view, { clauses: [clause], document }, answer, signature);
    const choice = answer.choice ?? '';
    if (view.clause(choice)?.document !== document) throw new Refusal(t('needsChoice'));
    const relation = answer.verdict === 'yes' ? 'equivalent' : RELATIONS[answer.verdict];
    return writePair(asking, { a: clause, b: choice, action: 'add', relation }, answer, signature);
  },
};

/** The likest of the other document, without those that somebody has rejected. */
function candidates(view: View, clause: string, document: string): Ranked[] {
  const rejected = new Set(
    view.content.alignments.filter(({ action }) => action === 'reject').map(({ a, b }) => keyOf(a, b)),
  );
  return view.likeness
    .nearest(clause, document, CANDIDATES + rejected.size)
    .filter(({ id }) => !rejected.has(keyOf(clause, id)))
    .slice(0, CANDIDATES);
}

function absenceReasons({ view, t }: Asking, document: string): string[] {
  const given = view.content.absences.filter((absence) => absence.document === document);
  return unique([
    t('reasonAbsent'),
    t('reasonMention'),
    t('reasonTopic'),
    ...unique(given.map(({ reason }) => reason)).slice(-3),
  ]);
}

const writeAbsence = (
  view: View,
  absence: Pick<AbsenceDecision, 'clauses' | 'document'>,
  { reason }: Answer,
  { by, on }: Signature,
): Change => ({
  file: FILES.absences,
  edit: (text) => {
    const entries = readEntries(text) as unknown as readonly AbsenceDecision[];
    const entry = { ...absence, reason, by, on };
    const rank = ({ clauses, document }: AbsenceDecision): number[] => {
      const [book, at] = rankOf(view, clauses[0] ?? '');
      return [book, view.records.documents.findIndex(({ id }) => id === document), at];
    };
    return insertEntry(text, entry, placeAmong(entries, entry, rank));
  },
});
