import type { Comparator } from '#model/facts/target.ts';

/** What stands before a value: ≥ 2.5, ≈ 90; nothing for `=`, which is what a bare number means. */
export const COMPARATOR_SIGN: Readonly<Record<Comparator, string>> = {
  '>=': '≥ ',
  '<=': '≤ ',
  '>': '> ',
  '<': '< ',
  '~': '≈ ',
  '=': '',
};
