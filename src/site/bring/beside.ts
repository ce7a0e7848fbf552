/** Which numbers of the edition stand beside one of the reader's document. */
import { areAlike } from '#language/rules/apart.ts';
import { form } from '#language/rules/form.ts';
import type { TargetRecord } from '#model/facts/target.ts';
import type { ShelvedDocument } from './shelf.ts';

type Shelved = ShelvedDocument['targets'][number];

/**
 * Those of the same indicator; of a number that has none, those in its unit that counterparts of its clause state: what measures
 * the same, or where nothing does, all of them, each to be shown with what it measures.
 */
export function besideTarget(
  { indicator, unit, subject }: Pick<TargetRecord, 'indicator' | 'unit'> & { readonly subject: string },
  others: readonly Shelved[],
  counterparts: ReadonlySet<string>,
): readonly Shelved[] {
  if (indicator !== null) return others.filter((other) => other.indicator === indicator);
  const inUnit = others.filter((other) => other.unit === unit && counterparts.has(other.clause));
  const alike = inUnit.filter((other) => measureAlike(bare(subject), bare(other.subject)));
  return alike.length > 0 ? alike : inUnit;
}

/** 治理率 of 农村生活污水治理率 goes with it: a counterpart says of what. */
const measureAlike = (a: string, b: string): boolean =>
  areAlike(a, b) || (Math.min(a.length, b.length) > 2 && (a.endsWith(b) || b.endsWith(a)));

/** Without scope and signs: 全县义务教育巩固率 → 义务教育巩固率. */
const bare = (subject: string): string =>
  subject.replace(/[\s，、。“”"'（）()]/gu, '').replace(form('^[全本我各该]{level}', 'u'), '');
