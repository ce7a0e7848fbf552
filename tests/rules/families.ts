/** The families of rules, and how a sample of each is read with some of its rules. */
import { citationRule } from '#extract/citations/citation-role.ts';
import { readDuty } from '#extract/duties/find-duties.ts';
import { SUBJECT_RULES } from '#extract/subjects/rules.ts';
import { foldText } from '#language/fold/script-fold.ts';
import { DATE_RULES } from '#language/forms/date-rules.ts';
import { readNote } from '#language/forms/note.ts';
import { NOTE_FORMS, type NoteForm } from '#language/forms/note-forms.ts';
import { BOUND_RULES } from '#language/forms/numbers/bound-words.ts';
import { COMPARATOR_RULES, readComparison } from '#language/forms/numbers/comparator.ts';
import { readDates } from '#language/forms/term.ts';
import { ACT_RULES, actsIn } from '#language/forms/titles/adoption.ts';
import { BARE_TITLE_RULES, findByRule } from '#language/forms/titles/bare-title.ts';
import { formOfNumber, NUMBER_FORMS, normaliseIssueNumber } from '#language/forms/titles/issue-number.ts';
import { MARK_RULES, readMarked } from '#language/forms/titles/marked-title.ts';
import { findTitles } from '#language/forms/titles/title.ts';
import { APART_RULES } from '#language/rules/apart.ts';
import { CITATION_RULES } from '#language/rules/citations.ts';
import { DUTY_RULES } from '#language/rules/duties.ts';
import { UNMEASURED_RULES } from '#language/rules/measured.ts';
import { NOTE_RULES, TASK_TABLE_RULE } from '#language/rules/notes.ts';
import { EXCLUSIONS } from '#language/rules/numbers/exclusions.ts';
import { KIND_RULES, TABLE_RULE } from '#language/rules/numbers/kinds/kinds.ts';
import { BACKGROUND_RULE, PAST_RULE } from '#language/rules/numbers/told.ts';
import { PLACE_RULES, placeAt } from '#language/rules/places.ts';
import { REFERENCE_RULES } from '#language/rules/references.ts';
import type { Row } from '#language/rules/rule.ts';
import { decide } from '#language/rules/rule.ts';
import type { TargetKind } from '#model/facts/target.ts';
import { LINE_RULES } from '#parse/head/line-kinds.ts';
import { FURNITURE_RULES } from '#parse/lines/furniture-rules.ts';
import { findNotes } from '#parse/notes.ts';
import { candidateIn, statedIn, subjectIn } from './numbers.ts';
import { bodiesInTable, numberInText } from './whole-text.ts';

export interface Reading {
  /** The rule that decides; null where none does. */
  readonly rule: string | null;
  /** What follows, as text. */
  readonly result: string;
  /** Where it stands, for rules that only tell how far it reaches. */
  readonly place?: string;
}

export interface Family<R extends Row = Row> {
  readonly name: string;
  readonly rules: readonly R[];
  readonly read: (sample: string, rules: readonly R[]) => Reading;
}

/** Keeps the type of a family's rules between its rows and its reader. */
const family = <R extends Row>(one: Family<R>): Family => one as unknown as Family;

/** `市财政局:lead 市教育局; with a duty`. */
function shownNote(note: string, forms: readonly NoteForm[]): string {
  const { bodies, prose, labelled, duty, declaresLead, forAll } = readNote(note, forms);
  const names = bodies.map(({ name, role }) => (role === 'responsible' ? name : `${name}:${role}`));
  const said = [
    ...(prose > 0 ? [`${prose} words of prose`] : []),
    ...(labelled ? ['labelled'] : []),
    ...(duty ? ['with a duty'] : []),
    ...(declaresLead ? ['the first leads'] : []),
    ...(forAll ? ['from here on'] : []),
  ];
  return [names.join(' '), said.join(', ')].filter((part) => part !== '').join('; ');
}

const among = (rules: readonly Row[], reading: Reading): Reading =>
  rules.some(({ name }) => name === reading.rule) ? reading : { rule: null, result: 'none of these rules' };

export const FAMILIES: readonly Family[] = [
  family({
    name: 'numbers that commit to nothing',
    rules: EXCLUSIONS,
    read: (sample, rules) => {
      const rule = decide(rules, candidateIn(sample));
      return { rule: rule?.name ?? null, result: rule ? 'no target' : 'a target' };
    },
  }),
  family({
    name: 'kinds of numbers',
    rules: KIND_RULES,
    read: (sample, rules) => {
      const rule = decide(rules, statedIn(sample));
      return { rule: rule?.name ?? null, result: rule?.kind ?? 'none' };
    },
  }),
  family({ name: 'subjects', rules: SUBJECT_RULES, read: subjectIn }),
  family({
    name: 'subjects that do not say what is measured',
    rules: UNMEASURED_RULES,
    read: (sample, rules) => {
      const [, kind = 'goal', subject = '', unit = ''] = /^(?:([a-z]+)：)?(.+)\[(.*)\]$/.exec(sample) ?? [];
      const rule = decide(rules, { subject, unit, kind: kind as TargetKind });
      return { rule: rule?.name ?? null, result: rule ? 'no indicator' : 'an indicator' };
    },
  }),
  family({
    name: 'what tells two subjects apart',
    rules: APART_RULES,
    read: (sample, rules) => {
      const [a = '', b = ''] = sample.split('|');
      const rule = decide(rules, { a, b });
      return { rule: rule?.name ?? null, result: rule ? 'two measures' : 'one measure' };
    },
  }),
  // These are no rows that a reader is handed: a rule of theirs is missed where the fact is put down to another.
  family({
    name: 'numbers by where they stand',
    rules: [BACKGROUND_RULE, PAST_RULE, TABLE_RULE],
    read: (sample, rules) => among(rules, numberInText(sample)),
  }),
  family({
    name: 'bodies in tables',
    rules: [TASK_TABLE_RULE],
    read: (sample, rules) => among(rules, bodiesInTable(sample)),
  }),
  family({
    name: 'duties',
    rules: DUTY_RULES,
    read: (sample, rules) => {
      const duty = readDuty(sample.replace(/[[\]]/g, ''), rules);
      const isMarked = duty?.at === sample.indexOf('[');
      return {
        rule: isMarked ? duty.rule : null,
        result: isMarked ? `${duty.strength} ${duty.word}` : 'none',
      };
    },
  }),
  family({
    name: 'comparisons',
    rules: COMPARATOR_RULES,
    read: (sample, rules) => {
      const [before = '', , after = ''] = sample.split(/[[\]]/);
      const { rule, comparator } = readComparison(before, after, {}, rules);
      return { rule, result: comparator };
    },
  }),
  family({
    name: 'words that bound a number',
    rules: BOUND_RULES,
    read: (sample, rules) => {
      const [before = '', words = '', after = ''] = sample.split(/[[\]]/);
      const rule = rules.find(({ pattern }) => {
        const said = pattern.exec(before + words + after);
        return said?.index === before.length && said[0] === words;
      });
      return { rule: rule?.name ?? null, result: rule?.comparator ?? 'none' };
    },
  }),
  family({
    name: 'dates',
    rules: DATE_RULES,
    read: (sample, rules) => {
      const [date] = readDates(sample, { year: 2016 }, undefined, rules).dates;
      const { deadline, since } = date ?? { deadline: null, since: null };
      const due = deadline && `${since === null ? '' : `${since} to `}${deadline.year} ${deadline.point}`;
      return {
        rule: date?.rule ?? null,
        result: due ?? (since === null ? 'none' : `since ${since}`),
        place: `${date?.start}-${date?.end}`,
      };
    },
  }),
  family({
    name: 'roles of citations',
    rules: CITATION_RULES,
    read: (sample, rules) => {
      const [words = '', heading = ''] = sample.split('\n').reverse();
      const [before = '', cited = '', after = ''] = words.split(/[[\]]/);
      const text = before + cited + after;
      const chain = findTitles(text).filter(
        ({ whole: [start, end] }) => before.length <= start && end <= before.length + cited.length,
      );
      const rule = citationRule(text, chain, rules, heading);
      return { rule: rule?.name ?? null, result: rule?.role ?? 'none' };
    },
  }),
  family({
    name: 'responsibility notes',
    rules: NOTE_RULES,
    read: (sample, rules) => {
      const [note] = findNotes(foldText(sample), rules);
      return { rule: note?.rule ?? null, result: note ? sample.slice(...note.span) : 'none' };
    },
  }),
  family({
    name: 'dates that set no term',
    rules: REFERENCE_RULES,
    read: (sample, rules) => {
      const [before = '', date = '', after = ''] = sample.split(/[[\]]/);
      const { dates, references } = readDates(
        before + date + after,
        { year: 2016 },
        undefined,
        undefined,
        rules,
      );
      const isMarked = ({ start, end }: { start: number; end: number }) =>
        start >= before.length - 1 && end <= before.length + date.length;
      const reference = references.find(isMarked);
      if (!reference && !dates.some(isMarked)) throw new Error(`no date is read at [ in “${sample}”`);
      return { rule: reference?.rule ?? null, result: reference ? 'no term' : 'a term' };
    },
  }),
  family({
    name: 'lines outside the outline',
    rules: LINE_RULES,
    read: (sample, rules) => {
      const rule = decide(rules, { text: foldText(sample), lines: 1 });
      return { rule: rule?.name ?? null, result: rule?.kind ?? 'none' };
    },
  }),
  family({
    name: 'levels of places',
    rules: PLACE_RULES,
    read: (sample, rules) => {
      const found = placeAt(sample, rules);
      const rule = found && PLACE_RULES.find(({ level }) => level === found.level);
      return { rule: rule?.name ?? null, result: found ? `${found.name} ${found.level}` : 'none' };
    },
  }),
  family({
    name: 'the grammar of notes',
    rules: NOTE_FORMS,
    // Several forms meet in a note: the first without which it is read otherwise.
    read: (sample, rules) => {
      const note = foldText(sample);
      const result = shownNote(note, rules);
      const rule = rules.find(
        (one) =>
          shownNote(
            note,
            rules.filter((other) => other !== one),
          ) !== result,
      );
      return { rule: rule?.name ?? null, result };
    },
  }),
  family({
    name: 'issue numbers',
    rules: NUMBER_FORMS,
    read: (sample, rules) => {
      const line = foldText(sample);
      const rule = formOfNumber(line, rules);
      return { rule: rule?.name ?? null, result: (rule && normaliseIssueNumber(sample, line)) ?? 'none' };
    },
  }),
  family({
    name: 'lines of a page',
    rules: FURNITURE_RULES,
    read: (sample, rules) => {
      const rule = decide(rules, foldText(sample));
      return { rule: rule?.name ?? null, result: rule?.kind ?? 'text' };
    },
  }),
  family({
    name: 'titles without marks',
    rules: BARE_TITLE_RULES,
    read: (sample, rules) => {
      const [found] = findByRule(foldText(sample), rules);
      return { rule: found?.rule ?? null, result: found ? sample.slice(...found.span) : 'none' };
    },
  }),
  family({
    name: 'titles in marks that may enclose anything',
    rules: MARK_RULES,
    // The last of a sample, which may need the one before it.
    read: (sample, rules) => {
      const last = readMarked(foldText(sample), rules).at(-1);
      return { rule: last?.rule ?? null, result: last ? sample.slice(last.title[0], last.title[1]) : 'none' };
    },
  }),
  family({
    name: 'what was done with a statute',
    rules: ACT_RULES,
    read: (sample, rules) => {
      const [found] = actsIn(foldText(sample), rules);
      const act = found?.rule.act;
      return { rule: found?.rule.name ?? null, result: act ? `${found.iso} ${act}` : 'none' };
    },
  }),
];
