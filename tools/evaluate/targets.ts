/** Targets found against targets labelled. */
import { foldText } from '#language/fold/script-fold.ts';
import { documentOf, pathOf } from '#model/clause-id.ts';
import type { TargetRecord } from '#model/facts/target.ts';
import type { Records } from '#model/records.ts';
import type { LabelSet, NumberLabel, TargetLabel } from './labels/labels.ts';
import { unlabelledAnnexes } from './labels/outside.ts';
import { inScope } from './labels/scope.ts';
import { type Score, score } from './score.ts';

const bare = (text: string): string => text.normalize('NFKC').replace(/[\s~—–―-]/g, '');
/** 名/万人 is 名 in labels that keep what is counted against apart; 處 is 处, labelled as printed or not. */
const bareUnit = (unit: string): string => foldText(unit.normalize('NFKC')).replace(/\/.*$/, '');

/** `clauses` say which paragraphs have no number of their own; labels that count none name the clause above. */
export function scoreTargets(
  found: readonly TargetRecord[],
  labels: LabelSet,
  clauses: Records['clauses'] = [],
): Score {
  const place = placesOf(clauses.filter(({ document }) => !labels.countsParagraphs(document)));
  const own = found
    .filter(({ clause }) => inScope(clause, labels.scope.targets))
    .map((target) => ({ ...target, clause: place.get(target.clause) ?? target.clause }));
  const taken = new Map<TargetRecord, TargetLabel>();
  const matched = new Map<TargetLabel, TargetRecord>();
  const annexes = unlabelledAnnexes(clauses, labels);
  const isIn = ({ clause }: TargetRecord, label: TargetLabel): boolean =>
    label.place === 'annex'
      ? annexes.has(clause) && documentOf(clause) === label.document
      : clause === `${label.document}/${label.path}` || (label.pathSure === false && isNear(clause, label));
  for (const label of [...labels.targets].sort((a, b) => Number(b.must) - Number(a.must))) {
    const here = own.filter((target) => !taken.has(target) && isIn(target, label));
    const target =
      here.find((one) => one.value === label.value && bare(one.numberText) === bare(label.numberText)) ??
      here.find((one) => one.value === label.value && overlaps(one.numberText, label.numberText)) ??
      here.find((one) => overlaps(one.numberText, label.numberText));
    if (!target) continue;
    taken.set(target, label);
    matched.set(label, target);
  }
  const must = labels.targets.filter((label) => label.must && label.place !== 'preamble');
  const unplaced = labels.targets.filter((label) => label.must && label.place === 'preamble');
  // An annex of which the labels hold some number is labelled; of the others they say nothing. Where a label of an annex was not
  // found, which annex it is of is not known, and all of the document count.
  const annexed = new Set(taken.keys().map(({ clause }) => annexes.get(clause)));
  const missed = new Set(
    labels.targets
      .filter((label) => label.place === 'annex' && !matched.has(label))
      .map((one) => one.document),
  );
  const isSilent = ({ clause }: TargetRecord): boolean =>
    annexes.has(clause) && !annexed.has(annexes.get(clause)) && !missed.has(documentOf(clause));
  const isOpen = (target: TargetRecord): boolean => isAmong(target, labels.neutral, annexes, holds);
  const others = own.filter((target) => !taken.has(target));
  const show = (target: TargetRecord): string => `${target.clause} ${target.numberText} | ${target.quote}`;
  return score({
    must: must.map((label) => matched.has(label)),
    misses: must
      .filter((label) => !matched.has(label))
      .map((label) => `${label.document}/${label.path} ${label.numberText} | ${label.quote ?? ''}`),
    aside: [
      ...unplaced.map(({ document, numberText }) => `${document}, preamble: ${numberText}`),
      ...others.filter(isSilent).map(show),
      ...others
        .filter((target) => isOpen(target) && !isSilent(target))
        .map((target) => `open: ${show(target)}`),
    ],
    extras: others
      .filter((target) => !isOpen(target) && !isSilent(target))
      .map((target) =>
        isAmong(target, labels.nonTargets, annexes, overlaps) ? `NON-TARGET ${show(target)}` : show(target),
      ),
    fields: [...matched]
      .filter(([label]) => label.must)
      .flatMap(([label, target]) => compareFields(label, target)),
  });
}

/** Each paragraph without a number to the nearest clause above it that has one. */
function placesOf(clauses: Records['clauses']): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const { id, parent, marker } of clauses)
    if (marker === '' && parent !== null) places.set(id, places.get(parent) ?? parent);
  return places;
}

const overlaps = (a: string, b: string): boolean => bare(a).includes(bare(b)) || bare(b).includes(bare(a));

/** Whether a number is told with a sign or a comparator more: 400万元 in 超过400万元, and not 4 in 64. */
function holds(text: string, number: string): boolean {
  const [whole, part] = [bare(text), bare(number)];
  const at = whole.indexOf(part);
  return at >= 0 && !/[\d.]$/.test(whole.slice(0, at)) && !/^[\d.]/.test(whole.slice(at + part.length));
}

const isAmong = (
  target: TargetRecord,
  numbers: readonly NumberLabel[],
  annexes: ReadonlyMap<string, string>,
  isOf: (text: string, number: string) => boolean,
): boolean =>
  numbers.some(
    ({ document, path, numberText }) =>
      // Labels give what stands in an annex no clause.
      (path === null
        ? annexes.has(target.clause) && documentOf(target.clause) === document
        : target.clause === `${document}/${path}`) && isOf(target.numberText, numberText),
  );

/** The clause right above the labelled one, or one beneath it: where a line of a table or of a box is of no sure clause. */
function isNear(clause: string, { document, path }: TargetLabel): boolean {
  if (documentOf(clause) !== document || path === null) return false;
  const own = pathOf(clause);
  return own === path.split('.').slice(0, -1).join('.') || own.startsWith(`${path}.`);
}

function compareFields(label: TargetLabel, target: TargetRecord): (readonly [string, boolean, string])[] {
  const row = (name: string, expected: unknown, got: unknown, right = expected === got) =>
    [name, right, `${target.clause} ${target.numberText}: expected ${expected}, found ${got}`] as const;
  const unit = label.exactDeadline
    ? [label.unit, target.unit]
    : [bareUnit(label.unit), bareUnit(target.unit)];
  const rows = [
    row('value', label.value, target.value),
    row('valueMax', label.valueMax, target.valueMax),
    row('comparator', label.comparator, target.comparator),
    row('unit', unit[0], unit[1]),
  ];
  if (label.deadline !== undefined)
    rows.push(row('deadline', label.deadline, deadlineText(target, label.exactDeadline)));
  if (label.exactDeadline) {
    rows.push(
      row(
        'numberText',
        label.numberText,
        target.numberText,
        label.numberText.replace(/\s/g, '') === target.numberText.replace(/\s/g, ''),
      ),
    );
    if (label.quote !== null)
      rows.push(row('quote', label.quote, target.quote, overlaps(label.quote, target.quote)));
  }
  return rows;
}

function deadlineText({ deadline }: TargetRecord, exact: boolean): string | null {
  if (!deadline) return null;
  return exact && deadline.point !== 'during' ? `${deadline.year}-${deadline.point}` : `${deadline.year}`;
}
