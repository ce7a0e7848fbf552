/** Logistic regression by Newton's method with a ridge on the weights; the bias is free. */

export interface Row {
  readonly features: readonly number[];
  /** 1 for a counterpart, 0 for none. */
  readonly label: number;
  readonly weight: number;
}

export interface Logistic {
  readonly weights: readonly number[];
  readonly bias: number;
}

export const sigmoid = (sum: number): number => 1 / (1 + Math.exp(-sum));

export const sumOf = ({ weights, bias }: Logistic, features: readonly number[]): number =>
  features.reduce((sum, value, i) => sum + value * (weights[i] as number), bias);

const STEPS = 30;

/** `signs[i]` 1 or -1 keeps a weight at or above (below) zero; `start`, the fit of nearly the same rows, saves steps. */
export function fitLogistic(
  rows: readonly Row[],
  ridge: number,
  signs: readonly number[] = [],
  start?: Logistic,
): Logistic {
  const width = (rows[0]?.features.length ?? 0) + 1;
  const values = new Float64Array(rows.length * width);
  rows.forEach(({ features }, row) => {
    values.set(features, row * width);
    values[(row + 1) * width - 1] = 1;
  });
  let held = new Set<number>();
  let beta = start ? [...start.weights, start.bias] : Array.from({ length: width }, () => 0);
  for (;;) {
    beta = newton(rows, values, beta, ridge, held);
    const wrong = beta.slice(0, -1).flatMap((value, i) => ((signs[i] ?? 0) * value < 0 ? [i] : []));
    if (wrong.length === 0) return { weights: beta.slice(0, -1), bias: beta.at(-1) as number };
    held = held.union(new Set(wrong));
  }
}

/** `values`: the features of the rows and a 1 each, in one flat array; this is where a fit spends its time. */
function newton(
  rows: readonly Row[],
  values: Float64Array,
  start: readonly number[],
  ridge: number,
  held: ReadonlySet<number>,
): number[] {
  const width = start.length;
  let beta = Float64Array.from(start, (value, i) => (held.has(i) ? 0 : value));
  let best = Number.NEGATIVE_INFINITY;
  let change = new Float64Array(width);
  for (let step = 0; step < STEPS; step++) {
    const at = slopesAt(rows, values, beta, ridge);
    if (at.likelihood < best) {
      // Too far: half the way back.
      change = change.map((value) => value / 2);
      beta = beta.map((value, i) => value - (change[i] as number));
      continue;
    }
    best = at.likelihood;
    change = Float64Array.from(solve(...without(held, at, width)));
    beta = beta.map((value, i) => value + (change[i] as number));
    if (Math.max(...change.map(Math.abs)) < 1e-9) break;
  }
  return [...beta];
}

interface Slopes {
  /** Less the ridge. */
  readonly likelihood: number;
  readonly gradient: Float64Array;
  /** Row by row; the lower half alone is filled. */
  readonly hessian: Float64Array;
}

function slopesAt(rows: readonly Row[], values: Float64Array, beta: Float64Array, ridge: number): Slopes {
  const width = beta.length;
  const last = width - 1;
  const gradient = beta.map((value, i) => (i < last ? -ridge * value : 0));
  const hessian = new Float64Array(width * width);
  for (let i = 0; i < width; i++) hessian[i * width + i] = i < last ? ridge : 1e-9;
  let likelihood = beta.reduce((sum, value, i) => (i < last ? sum - (ridge * value * value) / 2 : sum), 0);
  rows.forEach(({ label, weight }, row) => {
    const x = values.subarray(row * width, (row + 1) * width);
    likelihood += addRow(x, label, weight, beta, gradient, hessian);
  });
  return { likelihood, gradient, hessian };
}

/** The system to solve for the next step, in which the weights that are held stay where they are. */
function without(
  held: ReadonlySet<number>,
  { gradient, hessian }: Slopes,
  width: number,
): [matrix: number[][], right: number[]] {
  const range = Array.from({ length: width }, (_, i) => i);
  const matrix = range.map((i) =>
    range.map((j) => {
      if (held.has(i) || held.has(j)) return i === j ? 1 : 0;
      return hessian[Math.max(i, j) * width + Math.min(i, j)] as number;
    }),
  );
  return [matrix, range.map((i) => (held.has(i) ? 0 : (gradient[i] as number)))];
}

/** Adds what one row says to the gradient and to the lower half of the Hessian; its log likelihood. */
function addRow(
  x: Float64Array,
  label: number,
  weight: number,
  beta: Float64Array,
  gradient: Float64Array,
  hessian: Float64Array,
): number {
  const width = x.length;
  let sum = 0;
  for (let i = 0; i < width; i++) sum += (x[i] as number) * (beta[i] as number);
  const p = sigmoid(sum);
  const error = weight * (label - p);
  const curve = weight * Math.max(1e-9, p * (1 - p));
  for (let i = 0; i < width; i++) {
    const own = x[i] as number;
    if (own === 0) continue;
    gradient[i] = (gradient[i] as number) + error * own;
    const line = i * width;
    const share = curve * own;
    for (let j = 0; j <= i; j++) hessian[line + j] = (hessian[line + j] as number) + share * (x[j] as number);
  }
  const odds = label === 1 ? sum : -sum;
  return -weight * (odds > 0 ? Math.log1p(Math.exp(-odds)) : Math.log1p(Math.exp(odds)) - odds);
}

/** Gaussian elimination with pivots. */
function solve(matrix: readonly number[][], right: readonly number[]): number[] {
  const n = right.length;
  const m = matrix.map((row, i) => [...row, right[i] as number]);
  for (let i = 0; i < n; i++) {
    let best = i;
    for (let r = i + 1; r < n; r++)
      if (Math.abs(m[r]?.[i] as number) > Math.abs(m[best]?.[i] as number)) best = r;
    [m[i], m[best]] = [m[best] as number[], m[i] as number[]];
    const pivot = m[i] as number[];
    for (let r = i + 1; r < n; r++) {
      const row = m[r] as number[];
      const factor = (row[i] as number) / (pivot[i] as number);
      if (factor === 0) continue;
      for (let c = i; c <= n; c++) row[c] = (row[c] as number) - factor * (pivot[c] as number);
    }
  }
  const x = Array.from({ length: n }, () => 0);
  for (let i = n - 1; i >= 0; i--) {
    let sum = m[i]?.[n] as number;
    for (let j = i + 1; j < n; j++) sum -= (m[i]?.[j] as number) * (x[j] as number);
    x[i] = sum / (m[i]?.[i] as number);
  }
  return x;
}
