/**
 * The values of the line as JSON Lines, so that any engine can carry them from one stage to the next.
 * JSON has no maps, sets and typed arrays: these carry a name of their own. The places of a mapped text are
 * written as runs, since nearly all of its characters stand beside each other in the seed, and bytes that say something of
 * each character as how often each repeats.
 */

const TYPED = { Uint8Array, Uint16Array, Int32Array, Float32Array } as const;
type TypedName = keyof typeof TYPED;

/** One value as one line, without its end. */
export const toLine = (value: unknown): string => JSON.stringify(value, pack);

/** @throws {SyntaxError} when the line is no JSON. */
export const fromLine = (line: string): unknown => JSON.parse(line, unpack);

function pack(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Map) return { $map: [...value] };
  if (value instanceof Set) return { $set: [...value] };
  if (value instanceof Uint8Array) return packBytes(value);
  if (ArrayBuffer.isView(value)) return { [`$${value.constructor.name}`]: [...(value as Int32Array)] };
  if (!('toSource' in value) || !Array.isArray(value.toSource)) return value;
  const { toSource, ...rest } = value;
  return { ...rest, $runs: toRuns(toSource as number[]) };
}

function unpack(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const own = value as Record<string, unknown>;
  if ('$map' in own) return new Map(own.$map as [unknown, unknown][]);
  if ('$set' in own) return new Set(own.$set as unknown[]);
  if ('$runs' in own) {
    const { $runs, ...rest } = own;
    return { ...rest, toSource: fromRuns($runs as number[]) };
  }
  if ('$bytes' in own) return Uint8Array.from(fromRepeats(own.$bytes as number[]));
  for (const name of Object.keys(TYPED) as TypedName[])
    if (`$${name}` in own) return TYPED[name].from(own[`$${name}`] as number[]);
  return value;
}

/** Offsets as first and length of each run of neighbours: 5 6 7 9 → 5 3 9 1. */
function toRuns(offsets: readonly number[]): number[] {
  const runs: number[] = [];
  let first = 0;
  for (let i = 1; i <= offsets.length; i++) {
    if (i < offsets.length && (offsets[i] as number) === (offsets[i - 1] as number) + 1) continue;
    runs.push(offsets[first] as number, i - first);
    first = i;
  }
  return runs;
}

function fromRuns(runs: readonly number[]): number[] {
  const offsets: number[] = [];
  for (let i = 0; i < runs.length; i += 2)
    for (let n = 0; n < (runs[i + 1] as number); n++) offsets.push((runs[i] as number) + n);
  return offsets;
}

/** 0 0 0 1 1 → 0 3 1 2, where that is shorter. */
function packBytes(bytes: Uint8Array): Record<string, number[]> {
  const repeats: number[] = [];
  for (let i = 0, first = 0; i < bytes.length; i++) {
    if (bytes[i + 1] === bytes[i]) continue;
    repeats.push(bytes[i] as number, i + 1 - first);
    first = i + 1;
  }
  return repeats.length < bytes.length ? { $bytes: repeats } : { $Uint8Array: [...bytes] };
}

function fromRepeats(repeats: readonly number[]): number[] {
  const bytes: number[] = [];
  for (let i = 0; i < repeats.length; i += 2)
    for (let n = 0; n < (repeats[i + 1] as number); n++) bytes.push(repeats[i] as number);
  return bytes;
}
