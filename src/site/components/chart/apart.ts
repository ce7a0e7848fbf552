/** Keeps seals and numbers of a line apart that would print over one another. */

/** A thing on a line of length 1, by its middle. */
export interface OnLine {
  readonly x: number;
}

export interface SaidAt extends OnLine {
  readonly said: string;
}

/** The same in order, each at least `step` from the next: pushed to the right, and back where the line ends. */
export function spread<T extends OnLine>(things: readonly T[], step: number, end = 1): T[] {
  const placed = things.toSorted((a, b) => a.x - b.x).map((thing) => ({ ...thing }));
  const xs = placed.map(({ x }) => x);
  for (let i = 1; i < xs.length; i++) xs[i] = Math.max(xs[i] as number, (xs[i - 1] as number) + step);
  if ((xs.at(-1) ?? 0) > end) xs[xs.length - 1] = Math.max(end, placed.at(-1)?.x ?? end);
  for (let i = xs.length - 2; i >= 0; i--) xs[i] = Math.min(xs[i] as number, (xs[i + 1] as number) - step);
  return placed.map((thing, i) => ({ ...thing, x: xs[i] as number }));
}

/** Numbers over a line, those that would touch as one (≥ 92% / 95%); `widthOf` is in parts of the line, `end` where the picture ends. */
export function joined(numbers: readonly SaidAt[], widthOf: (said: string) => number, end: number): SaidAt[] {
  const groups = numbers.toSorted((a, b) => a.x - b.x).map((one) => [one]);
  for (let i = 0; i + 1 < groups.length; ) {
    const [left, right] = [asOne(groups[i] as SaidAt[]), asOne(groups[i + 1] as SaidAt[])];
    if (left.x + widthOf(left.said) / 2 + widthOf('/') <= right.x - widthOf(right.said) / 2) {
      i++;
      continue;
    }
    groups.splice(i, 2, [...(groups[i] as SaidAt[]), ...(groups[i + 1] as SaidAt[])]);
    i = Math.max(0, i - 1);
  }
  return groups.map((group) => {
    const { x, said } = asOne(group);
    return { x: Math.min(x, end - widthOf(said) / 2), said };
  });
}

/** Each number once, over the middle of what stands at it, however far seals were pushed apart. */
export const eachOnce = (numbers: readonly (SaidAt & { readonly value: number })[]): SaidAt[] =>
  [...Map.groupBy(numbers, ({ value }) => value).values()].map(asOne);

/** Several numbers as one over the middle of theirs: 76 / ≥ 76. */
const asOne = (group: readonly SaidAt[]): SaidAt => ({
  x: group.reduce((sum, { x }) => sum + x, 0) / group.length,
  said: [...new Set(group.map(({ said }) => said))].join(' / '),
});
