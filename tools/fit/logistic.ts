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

/** `signs[i]` 1 or -1 keeps a weight at or above (below) zero. */
export function fitLogistic(rows: readonly Row[], ridge: number, signs: readonly number[] = []): Logistic {
  const width = (rows[0]?.features.length ?? 0) + 1;
  let held = new Set<number>();
  for (;;) {
    const beta = newton(rows, width, ridge, held);
    const wrong = beta.slice(0, -1).flatMap((value, i) => ((signs[i] ?? 0) * value < 0 ? [i] : []));
    if (wrong.length === 0) return { weights: beta.slice(0, -1), bias: beta.at(-1) as number };
    held = held.union(new Set(wrong));
  }
}

function newton(rows: readonly Row[], width: number, ridge: number, held: ReadonlySet<number>): number[] {
  let beta = Array.from({ length: width }, () => 0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = beta.map((value, i) => (i + 1 < width ? -ridge * value : 0));
    const hessian = beta.map((_, i) =>
      Array.from({ length: width }, (_, j) => (i === j ? (i + 1 < width ? ridge : 1e-9) : 0)),
    );
    for (const { features, label, weight } of rows) {
      let sum = beta[width - 1] as number;
      for (let i = 0; i + 1 < width; i++) sum += (features[i] as number) * (beta[i] as number);
      const p = sigmoid(sum);
      const error = weight * (label - p);
      const curve = weight * Math.max(1e-9, p * (1 - p));
      for (let i = 0; i < width; i++) {
        const x = i + 1 < width ? (features[i] as number) : 1;
        if (x === 0) continue;
        gradient[i] = (gradient[i] as number) + error * x;
        const line = hessian[i] as number[];
        for (let j = 0; j <= i; j++)
          line[j] = (line[j] as number) + curve * x * (j + 1 < width ? (features[j] as number) : 1);
      }
    }
    for (let i = 0; i < width; i++)
      for (let j = i + 1; j < width; j++) (hessian[i] as number[])[j] = hessian[j]?.[i] as number;
    for (const i of held) {
      gradient[i] = 0;
      for (let j = 0; j < width; j++) {
        (hessian[i] as number[])[j] = i === j ? 1 : 0;
        (hessian[j] as number[])[i] = i === j ? 1 : 0;
      }
    }
    const change = solve(hessian, gradient);
    beta = beta.map((value, i) => value + (change[i] as number));
    if (Math.max(...change.map(Math.abs)) < 1e-9) break;
  }
  return beta;
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
