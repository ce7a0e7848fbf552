/** Lines that are drawn on a page: the rules of tables. */

/** A straight rule, in points from the lower left corner. */
export interface DrawnRule {
  readonly isUpright: boolean;
  /** Where it stands: x of an upright rule, y of a level one. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

type Matrix = readonly [number, number, number, number, number, number];

/** Codes of the drawing operations that are read, of the library's own table. */
export interface OperationCodes {
  readonly save: number;
  readonly restore: number;
  readonly transform: number;
  readonly constructPath: number;
}

export interface Operations {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** Points: a rule is thinner, the side of a cell longer. */
const THIN = 3;
const LONG = 6;

/** Rules, and the sides of boxes that are as large as a cell. */
export function findRules({ fnArray, argsArray }: Operations, codes: OperationCodes): DrawnRule[] {
  const rules: DrawnRule[] = [];
  const stack: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  for (const [i, operation] of fnArray.entries()) {
    if (operation === codes.save) stack.push(matrix);
    else if (operation === codes.restore) matrix = stack.pop() ?? matrix;
    else if (operation === codes.transform) matrix = multiply(matrix, argsArray[i] as Matrix);
    else if (operation === codes.constructPath) {
      const box = (argsArray[i] as [number, unknown, ArrayLike<number> | null])[2];
      if (box) rules.push(...sidesOf(place(box, matrix)));
    }
  }
  return rules;
}

const multiply = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[2] * b[1],
  a[1] * b[0] + a[3] * b[1],
  a[0] * b[2] + a[2] * b[3],
  a[1] * b[2] + a[3] * b[3],
  a[0] * b[4] + a[2] * b[5] + a[4],
  a[1] * b[4] + a[3] * b[5] + a[5],
];

interface Box {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

function place(box: ArrayLike<number>, [a, b, c, d, e, f]: Matrix): Box {
  const corners = [
    [box[0] as number, box[1] as number],
    [box[2] as number, box[3] as number],
  ].map(([x = 0, y = 0]) => [a * x + c * y + e, b * x + d * y + f] as const);
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), bottom: Math.min(...ys), top: Math.max(...ys) };
}

function sidesOf({ left, right, bottom, top }: Box): DrawnRule[] {
  const [width, height] = [right - left, top - bottom];
  const upright = (at: number): DrawnRule => ({ isUpright: true, at, from: bottom, to: top });
  const level = (at: number): DrawnRule => ({ isUpright: false, at, from: left, to: right });
  if (width < THIN && height > LONG) return [upright((left + right) / 2)];
  if (height < THIN && width > LONG) return [level((top + bottom) / 2)];
  if (width > LONG && height > LONG) return [upright(left), upright(right), level(bottom), level(top)];
  return [];
}

/** Whether an upright rule parts two pieces of text that stand at height `y`. */
export const parts = (rules: readonly DrawnRule[], from: number, to: number, y: number): boolean =>
  rules.some(
    (rule) => rule.isUpright && rule.at >= from && rule.at <= to && rule.from <= y + 2 && rule.to >= y + 2,
  );

/** Whether a level rule runs between two lines. */
export const runsBetween = (
  rules: readonly DrawnRule[],
  upper: { readonly y: number },
  lower: { readonly y: number; readonly from: number; readonly to: number; readonly size: number },
): boolean =>
  rules.some(
    ({ isUpright, at, from, to }) =>
      !isUpright && at < upper.y && at > lower.y + lower.size * 0.3 && from < lower.to && to > lower.from,
  );
