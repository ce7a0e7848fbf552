/** Rules (规则) as rows: a name, what it holds for and what it does not, each with its samples beside it. */

export interface Samples {
  /**
   * What the rule decides: the text, or the text and what follows from it. `[ ]` marks the number that it is about:
   * `由[12%]提高到15%`.
   */
  readonly holds: readonly (string | readonly [text: string, result: string])[];
  /** What looks alike, and is decided by another rule or by none. */
  readonly not: readonly string[];
}

/** `tests/rules/rules.test.ts` runs every sample, and fails where a rule can go without any of its own noticing. */
export interface Row {
  readonly name: string;
  readonly samples: Samples;
}

/** A rule that holds or does not; of several the first that holds decides. */
export interface Rule<Case> extends Row {
  readonly holds: (one: Case) => boolean;
}

/** The rule that decides a case, or null where none does. */
export const decide = <Case, R extends Rule<Case>>(rules: readonly R[], one: Case): R | null =>
  rules.find(({ holds }) => holds(one)) ?? null;
