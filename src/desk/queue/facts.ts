/** Targets without a row, agencies that nobody listed, characters that nothing decides, doubtful misprints. */
import type { Emendation } from '#model/content.ts';
import { documentOf } from '../settled.ts';
import { type Answer, type Choice, type Passage, Refusal, type Task } from '../task.ts';
import type { View } from '../view.ts';
import { addWord, insertEntry, readEntries, removeEntry, setField } from '../write/list-edit.ts';
import { type Asking, FILES, type Question, type Signature } from './ask.ts';

const CANDIDATES = 6;

/** Share of the character pairs of two short texts that both have (Dice), 0–1. */
function dice(a: string, b: string): number {
  const grams = (text: string) =>
    new Set(Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2)));
  if (a.length < 2 || b.length < 2) return a === b ? 1 : 0;
  const [one, other] = [grams(a), grams(b)];
  return (2 * one.intersection(other).size) / (one.size + other.size);
}

function taskIn(
  { view }: Asking,
  kind: Task['kind'],
  id: string,
  place: { readonly clause: string | null; readonly document: string },
  more: Pick<Task, 'about' | 'doubt' | 'pages'>,
): Task {
  return {
    id,
    kind,
    documents: [place.document],
    places: [view.placeOf(place.document)],
    topics: place.clause === null ? [] : (view.clause(place.clause)?.topics ?? []),
    readBefore: false,
    ...more,
  };
}

/** A clause with some of its words marked, or what stands around them where they are in no clause. */
function marked(
  { view, locale }: Asking,
  { clause, document }: { readonly clause: string | null; readonly document: string },
  words: string,
): Passage {
  const mark = (text: string): Passage['body'] => {
    const at = text.indexOf(words);
    if (at < 0 || words === '') return [[text, 'same']];
    const end = at + words.length;
    return [
      [text.slice(0, at), 'same'],
      [text.slice(at, end), 'hit'],
      [text.slice(end), 'same'],
    ];
  };
  if (clause !== null && view.clause(clause)) {
    const own = view.clause(clause);
    return {
      ...view.passage(clause, locale),
      heading: own?.heading ? mark(own.heading.source) : [],
      body: mark(own?.body.source ?? ''),
    };
  }
  const front = view.records.fronts.find((one) => one.document === document)?.passages ?? [];
  const found = front.find(({ text }) => text.source.includes(words)) ?? front[0];
  return {
    id: null,
    document: view.titleOf(document, locale),
    label: '',
    seal: '文',
    colour: 7,
    above: [],
    heading: [],
    body: mark(found?.text.source ?? ''),
    notes: '',
  };
}

const plain = (id: string, label: string, note = ''): Choice => ({
  id,
  label,
  note,
  passage: null,
  left: null,
});

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

/** What a conversion is told by: place in the seed. */
const conversionId = ({ document, span }: View['records']['conversions'][number]): string =>
  `conversion ${document} ${span[0]}`;

export const conversions: Question = {
  tasks: (asking) =>
    asking.view.records.conversions
      .filter(({ open }) => open)
      .map((one) =>
        taskIn(asking, 'conversion', conversionId(one), one, {
          about: `${one.from} · ${one.context}`,
          doubt: 0.6,
          pages: 2,
        }),
      ),

  open: (asking, task) => {
    const { t } = asking;
    const one = conversionOf(asking, task);
    const source = asking.view.records.sources.find(({ document }) => document === one.document)?.text ?? '';
    const around = source.slice(Math.max(0, one.span[0] - 1), one.span[1] + 1).replace(/\s/g, '');
    return {
      question: t('conversionAsks', { from: one.from }),
      left: marked(asking, one, around),
      right: null,
      choices: [one.to, ...one.others].map((character) => plain(character, character)),
      searches: null,
      value: { label: t('typedContext'), proposed: around },
      evidence: [{ label: t('context'), words: one.context }],
      offers: [{ verdict: 'yes', key: 'y', label: t('isCharacter'), chooses: true, reasons: ['—'] }],
    };
  },

  write: (asking, task, { choice, value }) => {
    const { view, t } = asking;
    const { from } = conversionOf(asking, task);
    if (choice === null) throw new Refusal(t('needsChoice'));
    if (!value?.includes(from)) throw new Refusal(t('needsValue'));
    const at = view.content.conversions.reviewed.findIndex((row) => row.from === from && row.to === choice);
    return {
      file: FILES.conversions,
      edit: (text) =>
        at >= 0
          ? addWord(text, ['reviewed', at, 'in'], value)
          : text.trim() === ''
            ? `overrides: []\n\nreviewed:\n${insertEntry('', { from, to: choice, in: [value] }, -1).replace(/^(?=.)/gm, '  ')}`
            : insertEntry(
                text,
                { from, to: choice, in: [value] },
                view.content.conversions.reviewed.length - 1,
                'reviewed',
              ),
    };
  },
};

function conversionOf({ view, t }: Asking, { id }: Task) {
  const found = view.records.conversions.find((one) => conversionId(one) === id);
  if (!found) throw new Refusal(t('gone'));
  return found;
}

const emendationId = ({ document, clause, context, printed }: Emendation): string =>
  `misprint ${document} ${clause ?? '-'} ${context} ${printed}`.replace(/\s+/g, ' ');

export const misprints: Question = {
  tasks: (asking) =>
    asking.view.content.emendations
      .filter(({ sure, suggested }) => !sure && suggested !== null)
      .map((one) =>
        taskIn(asking, 'misprint', emendationId(one), one, {
          about: `${one.printed} → ${one.suggested}`,
          doubt: 0.3,
          pages: 2,
        }),
      ),

  open: (asking, task) => {
    const { t, locale } = asking;
    const [, one] = emendationOf(asking, task);
    return {
      question: t('misprintAsks', { printed: one.printed, suggested: one.suggested ?? '' }),
      left: marked(asking, one, one.context),
      right: null,
      choices: [],
      searches: null,
      value: null,
      evidence: [{ label: t('note'), words: one.note[locale] }],
      offers: [
        { verdict: 'yes', key: 'y', label: t('isMisprint'), chooses: false, reasons: ['—'] },
        { verdict: 'no', key: 'n', label: t('noMisprint'), chooses: false, reasons: ['—'] },
      ],
    };
  },

  write: (asking, task, { verdict }: Answer, _: Signature) => {
    const [at] = emendationOf(asking, task);
    return {
      file: FILES.emendations,
      edit: (text) => (verdict === 'yes' ? setField(text, [at], 'sure', true) : removeEntry(text, at)),
    };
  },
};

function emendationOf({ view, t }: Asking, { id }: Task): [at: number, emendation: Emendation] {
  const at = view.content.emendations.findIndex((one) => emendationId(one) === id);
  const found = view.content.emendations[at];
  if (!found) throw new Refusal(t('gone'));
  return [at, found];
}
