/** Passages without a document around them, and labels that say what stands in each, not in which clause. */

import { join } from 'node:path';
import { readPlain } from '#io/plain-file.ts';
import { foldText } from '#language/fold/script-fold.ts';
import { inOnes, splitScale } from '#language/forms/numbers/quantity.ts';
import { documentOf } from '#model/clause-id.ts';
import type { Seed } from '#model/line.ts';
import type { Records } from '#model/records.ts';
import { parseSeed } from '#parse/parse-seed.ts';
import { type Score, score } from './score.ts';

interface Target {
  readonly quote: string;
  readonly numberText: string;
  readonly value: number;
  readonly upperValue?: number;
  readonly unit: string;
  readonly comparator: string;
  readonly subject: string;
  readonly deadlineYear?: number;
  /** A kind without a year is that of the document, which a passage does not have. */
  readonly deadlineKind?: string;
  readonly deadlineAmbiguous?: true;
  readonly strength: 'must' | 'may';
}

/** A label with `wrong` is kept and counted apart: the reason why it is none. */
interface Disputable {
  readonly wrong?: string;
}

interface Passage {
  readonly id: string;
  readonly targets: readonly (Target & Disputable)[];
  readonly nonTargets: readonly ({ readonly numberText: string; readonly quote: string } & Disputable)[];
  readonly agencies: readonly ({
    readonly units: readonly string[];
    readonly lead: string;
    readonly strength: 'must' | 'may';
  } & Disputable)[];
  readonly citations: readonly ({
    readonly title?: string;
    readonly number?: string;
    readonly self?: true;
  } & Disputable)[];
  readonly deadlines: readonly ({
    readonly phrase: string;
    readonly year: number | null;
    readonly kind: string;
  } & Disputable)[];
}

export interface Passages {
  readonly seeds: readonly Seed[];
  readonly labels: readonly Passage[];
}

/** A folder of NN.txt with labels.json. A passage that has no mark of its own stands under 一、. */
export function readPassages(folder: string): Passages {
  const labels: readonly Passage[] = JSON.parse(readPlain(join(folder, 'labels.json')));
  const seeds = labels.map(({ id }): Seed => {
    const file = join(folder, `${id}.txt`);
    const text = readPlain(file);
    const seed = { id, file, text, sha256: '', bytes: text.length, descriptor: null };
    return parseSeed(seed).value.clauses.length > 0 ? seed : { ...seed, text: `一、${text}` };
  });
  return { seeds, labels };
}

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s~—–―-]/g, '')
    .replace(/[〔﹝【[]/g, '(')
    .replace(/[〕﹞】\]]/g, ')');
/** Units are published in simplified characters; 平方米/百户 and 平方米 under 每百户 are one choice among two. */
const bareUnit = (unit: string): string => splitScale(foldText(unit).replace(/\/.*$/, ''))[1];
/** 4.5 万元 and 45000 元 are one amount. */
const amountOf = (value: number, unit: string): number => inOnes(value, splitScale(foldText(unit))[0]);
const within = (a: string, b: string): boolean => bare(a).includes(bare(b)) || bare(b).includes(bare(a));

/** Each kind of fact; with `corrected`, labels that were found wrong are not counted. */
export function scorePassages(
  records: Records,
  labels: readonly Passage[],
  corrected: boolean,
): Readonly<Record<string, Score>> {
  const counted = <T extends Disputable>(list: readonly T[]) =>
    list.filter(({ wrong }) => !corrected || wrong === undefined);
  return {
    targets: sum(labels.map((label) => scoreTargets(records, label, counted(label.targets), corrected))),
    units: sum(labels.map((label) => scoreUnits(records, label, counted(label.agencies)))),
    citations: sum(labels.map((label) => scoreCitations(records, label, counted(label.citations)))),
    deadlines: sum(labels.map((label) => scoreDeadlines(records, label, counted(label.deadlines)))),
  };
}

type Counted = Parameters<typeof score>[0];

const sum = (all: readonly Counted[]): Score =>
  score({
    must: all.flatMap(({ must }) => must),
    misses: all.flatMap(({ misses }) => misses),
    extras: all.flatMap(({ extras }) => extras),
    fields: all.flatMap(({ fields }) => fields),
  });

function scoreTargets(
  { targets }: Records,
  { id, nonTargets }: Passage,
  labels: readonly Target[],
  corrected: boolean,
): Counted {
  const left = new Set(targets.filter(({ clause }) => documentOf(clause) === id));
  const matched = new Map<Target, (typeof targets)[number]>();
  for (const label of labels.toSorted(
    (a, b) => Number(b.strength === 'must') - Number(a.strength === 'must'),
  )) {
    const near = [...left].filter((one) => within(one.numberText, label.numberText));
    const found =
      near.find((one) => within(one.quote, label.quote) && one.value === label.value) ??
      near.find((one) => one.value === label.value) ??
      near[0];
    if (!found) continue;
    left.delete(found);
    matched.set(label, found);
  }
  const must = labels.filter(({ strength }) => strength === 'must');
  const labelOf = ({ quote, numberText }: (typeof targets)[number]) =>
    nonTargets.find((one) => within(one.numberText, numberText) && within(one.quote, quote));
  return {
    must: must.map((label) => matched.has(label)),
    misses: must
      .filter((label) => !matched.has(label))
      .map(({ numberText, quote }) => `${id} ${numberText} | ${quote}`),
    extras: [...left]
      .filter((one) => !corrected || labelOf(one)?.wrong === undefined)
      .map((one) => `${labelOf(one) ? 'NON-TARGET ' : ''}${id} ${one.numberText} | ${one.quote}`),
    fields: must.flatMap((label) => {
      const found = matched.get(label);
      if (!found) return [];
      const row = (name: string, expected: unknown, got: unknown, right = expected === got) =>
        [name, right, `${id} ${label.numberText}: expected ${expected}, found ${got}`] as const;
      const deadline = found.deadline && `${found.deadline.year}-${found.deadline.point}`;
      const hasYear = label.deadlineYear !== undefined;
      const isOpen = label.deadlineAmbiguous || (label.deadlineKind !== undefined && !hasYear);
      return [
        row('value', amountOf(label.value, label.unit), amountOf(found.value, found.unit)),
        row('valueMax', label.upperValue ?? null, found.valueMax),
        row('comparator', label.comparator, found.comparator),
        row('unit', bareUnit(label.unit), bareUnit(found.unit)),
        ...(isOpen
          ? []
          : [row('deadline', hasYear ? `${label.deadlineYear}-${label.deadlineKind}` : null, deadline)]),
        row(
          'numberText',
          label.numberText,
          found.numberText,
          bare(label.numberText) === bare(found.numberText),
        ),
        row('subject', label.subject, found.subject.source, isLike(label.subject, found.subject.source)),
      ];
    }),
  };
}

/** The same words, one with 数 or a verb more. */
function isLike(a: string, b: string): boolean {
  if (bare(b) === '') return false;
  const [own, other] = [new Set(bare(a)), new Set(bare(b))];
  const shared = own.intersection(other).size;
  return (2 * shared) / (own.size + other.size) >= 0.75;
}

function scoreUnits({ clauses }: Records, { id }: Passage, labels: Passage['agencies']): Counted {
  const found = clauses.flatMap(({ document, responsibility }) =>
    document === id && responsibility ? [responsibility] : [],
  );
  const names = found.flatMap(({ agencies }) =>
    agencies.map(({ name }) => [name.source, name.hans, name.hant]),
  );
  const has = (unit: string): boolean => names.some((forms) => forms.includes(unit));
  const must = [
    ...new Set(labels.filter(({ strength }) => strength === 'must').flatMap(({ units }) => units)),
  ];
  const known = new Set(labels.flatMap(({ units }) => units));
  const leads = labels.filter(({ strength, units }) => strength === 'must' && units.some(has));
  return {
    must: must.map(has),
    misses: must.filter((unit) => !has(unit)).map((unit) => `${id} ${unit}`),
    extras: names.filter((forms) => !forms.some((form) => known.has(form))).map(([name]) => `${id} ${name}`),
    fields: leads.map(({ lead }) => {
      const own = found.map(({ agencies, lead: of }) => agencies.find((one) => one.id === of)?.name);
      const right = own.some((name) => name && [name.source, name.hans, name.hant].includes(lead));
      return ['lead', right, `${id}: expected ${lead}, found ${own.map((name) => name?.source)}`] as const;
    }),
  };
}

function scoreCitations({ citations }: Records, { id }: Passage, labels: Passage['citations']): Counted {
  const own = citations.filter(({ from }) => from.document === id);
  // What names no other document is no citation of one.
  const wanted = labels.filter(({ self }) => !self);
  const isOf = (label: (typeof wanted)[number], { title, issueNumber }: (typeof own)[number]): boolean =>
    label.title !== undefined
      ? [title.source, title.hans, title.hant].some((words) => bare(words) === bare(label.title as string))
      : bare(issueNumber ?? '') === bare(label.number ?? '');
  const find = (label: (typeof wanted)[number]) => own.find((one) => isOf(label, one));
  return {
    must: wanted.map((label) => find(label) !== undefined),
    misses: wanted.filter((label) => !find(label)).map(({ title, number }) => `${id} ${title ?? number}`),
    extras: own
      .filter((one) => !wanted.some((label) => isOf(label, one)))
      .map(({ title }) => `${id} ${title.source}`),
    fields: wanted.flatMap((label) => {
      const found = find(label);
      if (!found || label.number === undefined) return [];
      const right = bare(found.issueNumber ?? '') === bare(label.number);
      return [['number', right, `${id}: expected ${label.number}, found ${found.issueNumber}`] as const];
    }),
  };
}

function scoreDeadlines({ deadlines }: Records, { id }: Passage, labels: Passage['deadlines']): Counted {
  // The labels count no beginning (2024年起) among them.
  const own = deadlines.filter(
    ({ clause, deadline }) => documentOf(clause) === id && deadline.point !== 'start',
  );
  const of = (label: (typeof labels)[number]) =>
    own
      .filter(({ dateText }) => within(dateText, label.phrase))
      .toSorted((a, b) => b.dateText.length - a.dateText.length)[0];
  // A day without its year needs a document that says the year.
  const wanted = labels.filter(({ year }) => year !== null);
  return {
    must: wanted.map((label) => of(label) !== undefined),
    misses: wanted.filter((label) => !of(label)).map(({ phrase }) => `${id} ${phrase}`),
    extras: own
      .filter(({ dateText }) => !labels.some(({ phrase }) => within(dateText, phrase)))
      .map(({ dateText, quote }) => `${id} ${dateText} | ${quote}`),
    fields: wanted.flatMap((label) => {
      const found = of(label);
      if (!found) return [];
      const [expected, got] = [
        `${label.year}-${label.kind}`,
        `${found.deadline.year}-${found.deadline.point}`,
      ];
      return [
        ['date', expected === got, `${id} ${label.phrase}: expected ${expected}, found ${got}`] as const,
      ];
    }),
  };
}
