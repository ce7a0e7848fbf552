/** Agencies that nobody listed. */

import { dice } from '#align/pairs/shared/dice.ts';
import { documentOf } from '#model/clause-id.ts';
import { Refusal, type Task } from '../task.ts';
import { addWord, insertEntry, readEntries } from '../write/list-edit.ts';
import { type Asking, FILES, type Question } from './ask.ts';
import { CANDIDATES, marked, plain, taskIn } from './fact.ts';

export const agencies: Question = {
  tasks: (asking) => {
    const { records, content } = asking.view;
    if (content.agencies.length === 0) return [];
    const known = new Set(content.agencies.map(({ id }) => id));
    return records.agencies
      .filter(({ id }) => !known.has(id))
      .map(({ id, name, clauses }) => {
        const clause = clauses[0]?.clause ?? null;
        return taskIn(
          asking,
          'agency',
          `agency ${id}`,
          { clause, document: clause === null ? '' : documentOf(clause) },
          { about: name.hans, doubt: 0.5, pages: clauses.length + 1 },
        );
      });
  },

  open: (asking, task) => {
    const { view, locale, t } = asking;
    const agency = agencyOf(asking, task);
    const clause = agency.clauses[0]?.clause ?? null;
    const ranked = view.content.agencies
      .filter(({ place }) => agency.place === null || place === null || place === agency.place)
      .map(({ id, name, names }) => ({
        id,
        label: name[locale],
        near: Math.max(...[name.hans, ...names].map((known) => dice(known, agency.name.hans))),
      }))
      .sort((a, b) => b.near - a.near);
    return {
      question: t('agencyAsks', { name: agency.name.hans }),
      left: marked(
        asking,
        { clause, document: clause === null ? '' : documentOf(clause) },
        agency.name.source,
      ),
      right: null,
      choices: ranked.slice(0, CANDIDATES).map(({ id, label }) => plain(id, label)),
      searches: null,
      value: { label: t('typedEnglish'), proposed: agency.nameEn ?? '' },
      evidence: agency.clauses.slice(0, 4).map(({ clause: id }) => ({
        label: view.nameOf(id, locale),
        words: view.clause(id)?.responsibility?.printed ?? '',
      })),
      offers: [
        { verdict: 'yes', key: 'y', label: t('isAgency'), chooses: true, reasons: ['—'] },
        { verdict: 'no', key: 'n', label: t('newAgency'), chooses: false, reasons: ['—'] },
      ],
    };
  },

  write: (asking, task, { verdict, choice, value }) => {
    const { view, t } = asking;
    const agency = agencyOf(asking, task);
    if (verdict === 'yes') {
      const at = view.content.agencies.findIndex(({ id }) => id === choice);
      if (at < 0) throw new Refusal(t('needsChoice'));
      return { file: FILES.agencies, edit: (text) => addWord(text, [at, 'names'], agency.name.hans) };
    }
    if (!value) throw new Refusal(t('needsValue'));
    const level = view.records.places.find(({ id }) => id === agency.place)?.level ?? null;
    const entry = {
      id: agency.id,
      name: { hans: agency.name.hans, hant: agency.name.hant, en: value },
      names: [agency.name.hans],
      kind: agency.kind ?? 'other',
      level,
      place: agency.place,
    };
    return { file: FILES.agencies, edit: (text) => insertEntry(text, entry, readEntries(text).length - 1) };
  },
};

function agencyOf({ view, t }: Asking, { id }: Task) {
  const agency = view.records.agencies.find((one) => id === `agency ${one.id}`);
  if (!agency) throw new Refusal(t('gone'));
  return agency;
}
