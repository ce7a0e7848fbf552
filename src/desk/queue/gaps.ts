/** Gaps that nobody checked. */
import { documentOf, pairKey } from '#model/clause-id.ts';
import type { AbsenceDecision } from '#model/kept/content.ts';
import type { Ranked } from '../candidates.ts';
import { type Answer, Refusal } from '../task.ts';
import type { View } from '../view.ts';
import { insertEntry, readEntries } from '../write/list-edit.ts';
import { placeAmong } from '../write/order.ts';
import { type Asking, type Change, FILES, type Question, type Signature, unique } from './ask.ts';
import { joining, percent, RELATIONS, rankOf, reasonsOf, taskOf, writePair } from './judging.ts';

const CANDIDATES = 5;
/** Beyond this likeness a gap is as doubtful as it gets: of the pairs published, half are less alike. */
const ALIKE = 0.3;

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
      band.find(({ a, b }) => pairKey(a, b) === pairKey(clause, other))?.score ?? null;
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
    view.content.alignments.filter(({ action }) => action === 'reject').map(({ a, b }) => pairKey(a, b)),
  );
  return view.likeness
    .nearest(clause, document, CANDIDATES + rejected.size)
    .filter(({ id }) => !rejected.has(pairKey(clause, id)))
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
