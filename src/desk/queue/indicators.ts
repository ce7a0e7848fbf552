/** Targets without a row of the matrix, or with one that is not sure. */

import { dice } from '#align/pairs/shared/dice.ts';
import { documentOf } from '#model/clause-id.ts';
import { Refusal, type Task } from '../task.ts';
import { insertEntry, readEntries } from '../write/list-edit.ts';
import { type Asking, FILES, type Question } from './ask.ts';
import { CANDIDATES, marked, plain, taskIn } from './fact.ts';

export const indicators: Question = {
  tasks: (asking) => {
    const { records, content } = asking.view;
    if (content.indicators.length === 0) return [];
    const decided = (clause: string, number: string) =>
      content.indicatorDecisions.some((one) => one.clause === clause && one.numberText === number);
    return records.targets
      .filter(
        ({ indicator, subjectSure, clause, numberText }) =>
          (indicator === null || !subjectSure) && !decided(clause, numberText),
      )
      .map(({ id, clause, indicator, quote }) =>
        taskIn(
          asking,
          'indicator',
          `indicator ${id}`,
          { clause, document: documentOf(clause) },
          { about: quote, doubt: indicator === null ? 0.8 : 0.4, pages: 3 },
        ),
      );
  },

  open: (asking, task) => {
    const { view, locale, t } = asking;
    const target = targetOf(asking, task);
    const ranked = view.content.indicators
      .map(({ id, name, unit }) => ({
        id,
        label: name[locale],
        unit,
        near:
          dice(name.hans, target.subject.hans) +
          (unit === target.unit ? 0.3 : 0) +
          (id === target.indicator ? 1 : 0),
      }))
      .sort((a, b) => b.near - a.near);
    return {
      question: t('indicatorAsks'),
      left: marked(asking, { clause: target.clause, document: documentOf(target.clause) }, target.quote),
      right: null,
      choices: ranked.slice(0, CANDIDATES).map(({ id, label, unit }) => plain(id, label, unit)),
      searches: null,
      value: null,
      evidence: [{ label: target.subject.hans, words: `${target.numberText} · ${target.unit}` }],
      offers: [
        { verdict: 'yes', key: 'y', label: t('isRow'), chooses: true, reasons: [t('reasonRow')] },
        { verdict: 'no', key: 'n', label: t('noRow'), chooses: false, reasons: [t('reasonNoRow')] },
      ],
    };
  },

  write: (asking, task, { verdict, choice, reason }, signature) => {
    const { clause, numberText, quote } = targetOf(asking, task);
    if (verdict === 'yes' && choice === null) throw new Refusal(asking.t('needsChoice'));
    const indicator = verdict === 'yes' ? choice : null;
    const entry = { clause, numberText, quote, indicator, reason, ...signature };
    return {
      file: FILES.indicatorDecisions,
      edit: (text) => insertEntry(text, entry, readEntries(text).length - 1),
    };
  },
};

function targetOf({ view, t }: Asking, { id }: Task) {
  const target = view.records.targets.find((one) => id === `indicator ${one.id}`);
  if (!target) throw new Refusal(t('gone'));
  return target;
}
