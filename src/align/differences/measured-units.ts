/** What the numbers of a text measure, which says against which others they may be set. */
import { foldText } from '#language/fold/script-fold.ts';
import { findIssueNumbers } from '#language/forms/titles/issue-number.ts';
import { areAlike, areUnlike, likeness, pairsOf, RELATED } from '#language/rules/apart.ts';
import type { TargetRecord } from '#model/facts/target.ts';
import type { Span } from '#model/span.ts';
import type { TableRow, TokenText, Unit } from './tokens.ts';
import { unitOf } from './unit-of.ts';

/** A table as far as its numbers are compared: its place in the seed, and its cells. */
export interface ComparableTable {
  readonly span: Span;
  readonly rows: readonly (readonly ComparableCell[])[];
}

export interface ComparableCell {
  readonly span: Span;
  readonly text: { readonly source: string };
}

/** A cell that says by itself what its numbers and dates are for: 新增首贷户400户以上，5月底前完成. */
export const isSaid = ({ text }: ComparableCell): boolean => /[，。；;]|,(?!\d{3})/.test(text.source);

/**
 * The text with what its numbers measure. In a table numbers stand close together and bare, so that the next one of the other text is as
 * a rule that of another row: they are told apart by row and year, and those that are no targets (what was, the years of the head) are words.
 *
 * A year is one that something is due in (到2025年), and no year that it is told of (比1990年下降, 2016年公布的《…》).
 *
 * @param targets of the clause
 * @param terms places of the dates by which something is due, in the seed
 * @param toSource the place in the seed of each character of the text
 */
export function withSubjects(
  text: TokenText,
  tables: readonly ComparableTable[],
  targets: readonly TargetRecord[],
  terms: readonly Span[],
  toSource: readonly number[],
): TokenText {
  if (!text.units.some(({ kind }) => OF_A_CELL.has(kind))) return text;
  const [first, last] = [toSource[0] ?? 0, toSource.at(-1) ?? 0];
  const own = tables.filter(({ span: [from, to] }) => from < last && to > first);
  const said = own.flatMap(({ rows }) => rows.flat().filter(isSaid));
  const inTable = (at: number): boolean =>
    own.some(({ span }) => holds(span, at)) && !said.some(({ span }) => holds(span, at));
  const dated = (unit: Unit, at: number): Unit[] => {
    const isTerm = terms.some((span) => holds(span, at));
    const isPlain = isTerm || !isYear(text.hans.slice(unit.start, unit.end));
    return isPlain && !inTable(at) ? [{ ...unit, isTerm }] : [];
  };
  const numbered = (unit: Unit, at: number): Unit[] => {
    const target = targets.find(({ span }) => holds(span, at));
    if (target === undefined) {
      if (inTable(at) || (unit.kind === 'number' && saysNothing(unit, text.hans))) return [];
      return [{ ...unit, phrase: phraseAround(unit, text.hans) }];
    }
    const measure = {
      ...{ subject: target.subject.hans, indicator: target.indicator },
      due: target.deadline?.year ?? target.since,
      phrase: phraseAround(unit, text.hans),
    };
    // Rows stand one behind the other: of 7.2|人均预期寿命 the 人 is no unit.
    const end = Math.min(unit.end, unit.start + target.span[1] - at);
    const isWhole = end === unit.end && unit.kind === 'number' && !/^[%‰]?$/.test(unitOf(unit.key));
    return [
      isWhole || !inTable(at) ? { ...unit, ...measure } : { ...unit, ...measure, end, row: rowOf(target) },
    ];
  };
  return {
    ...text,
    units: text.units.flatMap((unit) => {
      if (!OF_A_CELL.has(unit.kind)) return [unit];
      const at = toSource[unit.start] as number;
      return unit.kind === 'date' ? dated(unit, at) : numbered(unit, at);
    }),
  };
}

/** Kinds that tell nothing without what they are for; in a cell 3所 with its unit says what it counts. */
const OF_A_CELL: ReadonlySet<Unit['kind']> = new Set(['number', 'numeral', 'comparator', 'date']);

/** What a number stands in that says no number of the clause: what was (由51.3%), that by which others are counted (每千名), the year of 〔2019〕33号. */
function saysNothing({ start, end, key }: Unit, hans: string): boolean {
  const before = hans.slice(Math.max(0, start - 1), start);
  return (
    /[由从從]/.test(before) ||
    (before === '每' && /^1000*(?!\d)/.test(key)) ||
    (unitOf(key) === '' && findIssueNumbers(foldText(hans)).some(([from, to]) => from <= start && end <= to))
  );
}

/** `居民吸烟率` of 居民吸烟率为25.8%，. */
function phraseAround({ start, end }: Unit, hans: string): string {
  const before = /[^，。；：、,;:!?\s（）()]*$/.exec(hans.slice(Math.max(0, start - 20), start))?.[0] ?? '';
  const after = /^[^，。；：、,;:!?\s（）()]*/.exec(hans.slice(end, end + 12))?.[0] ?? '';
  return foldText(before + after).replace(/[\d.%]/g, '');
}

/** 1990年, 2018-2020年, 2022年底: a day says of itself whom it concerns (2008年8月31日前出生). */
const isYear = (words: string): boolean =>
  /\d{4}|[一二三四五六七八九〇零]{4}/.test(words) && !words.includes('月');

const holds = ([from, to]: Span, at: number): boolean => from <= at && at < to;

const rowOf = ({ subject, unit, deadline, since }: TargetRecord): TableRow => ({
  subject: foldText(subject.hans).replace(/[^\p{Letter}\p{Number}]/gu, ''),
  unit,
  year: deadline?.year ?? since,
});

/**
 * Whether one may be the counterpart of the other: a bare number of a table that of its row and year alone, any other not one that
 * measures something else (审结率 80%, 供电可靠率 99.98%). Of what is no target the words around it have to do; what was (由51.3%提高到65%) meets nothing.
 */
export function mayMeet(a: Unit, b: Unit): boolean {
  if (a.row !== null || b.row !== null)
    return (
      a.row !== null &&
      b.row !== null &&
      a.row.year === b.row.year &&
      a.row.unit === b.row.unit &&
      areAlike(a.row.subject, b.row.subject)
    );
  // 2025年 is when something is due, 2008年8月31日前出生 whom it concerns.
  if (a.kind === 'date') return a.isTerm === b.isTerm;
  // 7岁以下儿童 has a limit as well, and sets none.
  if (a.subject === null || b.subject === null)
    return (a.kind !== 'comparator' || a.subject === b.subject) && maySpeakOfOne(a.phrase, b.phrase);
  if (a.indicator !== null && a.indicator === b.indicator) return true;
  return nearnessOf(a.subject, b.subject) >= RELATED;
}

/** Where not two characters are the same, nothing is: 患病率为31.2% and 死亡率下降10%. A list of bare numbers leaves it open. */
const maySpeakOfOne = (a: string, b: string): boolean =>
  a === '' || b === '' || !pairsOf(a).isDisjointFrom(pairsOf(b));

// Plans of one programme have the same few subjects again and again.
const nearness = new Map<string, number>();
const MOST = 20_000;

/** How near two subjects are: 1 of equal ones, 0 of such as are of no use beside each other. */
function nearnessOf(a: string, b: string): number {
  if (a === b) return 1;
  const key = a < b ? `${a}|${b}` : `${b}|${a}`;
  const known = nearness.get(key);
  if (known !== undefined) return known;
  if (nearness.size >= MOST) nearness.clear();
  const near = areUnlike(a, b) ? 0 : likeness(pairsOf(a), pairsOf(b));
  nearness.set(key, near);
  return near;
}

/** How near two numbers that are targets, or their comparators, are in what they measure; null where that does not tell them apart. */
export function fitOf(a: Unit, b: Unit): number | null {
  if (a.kind !== b.kind || (a.kind !== 'number' && a.kind !== 'comparator')) return null;
  if (a.row !== null || b.row !== null || a.subject === null || b.subject === null) return null;
  return a.indicator !== null && a.indicator === b.indicator ? 1 : nearnessOf(a.subject, b.subject);
}
