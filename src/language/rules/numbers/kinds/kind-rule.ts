/** A rule that tells what kind of promise a number is. */
import type { TargetKind } from '#model/facts/target.ts';
import type { Rule } from '../../rule.ts';
import type { Stated } from '../candidate.ts';

export interface KindRule extends Rule<Stated> {
  readonly kind: TargetKind;
}
