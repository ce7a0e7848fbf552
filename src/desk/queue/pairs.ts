/** Pairs that the program found, and pairs that it was not sure of. */
import { Refusal } from '../task.ts';
import type { Question } from './ask.ts';
import { offers, pairTask, percent, RELATIONS, writePair } from './judging.ts';

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
