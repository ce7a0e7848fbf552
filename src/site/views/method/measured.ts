/** Whether the accuracy of an edition was measured. */

interface Sets {
  readonly given: object;
  readonly own: object;
}

/** Somebody labelled it; the parts of an evaluation stand where they are empty as well. */
export const isMeasured = (evaluation: Sets | null, sampled: object | null): boolean =>
  sampled !== null ||
  (evaluation !== null && [evaluation.given, evaluation.own].some((set) => Object.keys(set).length > 0));
