/**
 * The pairs of a large corpus as bytes: as objects they would be most of what the corpus takes of memory, and they are asked for
 * once, when the records are written. So the bytes are what is then written, compressed: of two documents one pair is much like
 * the next. Bytes also go from thread to thread without being taken apart.
 */
import type { Evidence, PairRecord } from '#model/alignment.ts';
import { type CompressedTexts, compressTexts, decompress, release } from '#model/written/compress.ts';
import { jsonItems, type WithJson } from '#model/written/json-text.ts';
import type { PairDraft } from './editorial.ts';
import type { ToldDocuments, ToldPair } from './telling.ts';

/** How deep pairs stand in their file: `{ "pairs": [` is around them. */
const DEPTH = 2;

/** Told documents with the records of their pairs as bytes; pairs that an editor decided stand among `whole`. */
export interface PackedDocuments extends Omit<ToldDocuments, 'pairs'> {
  readonly drafts: readonly PairDraft[];
  /** By place in `drafts`. */
  readonly records: CompressedTexts;
  readonly whole: readonly ToldPair[];
}

export function pack({ pairs, ...documents }: ToldDocuments): PackedDocuments {
  const drafts: PairDraft[] = [];
  const texts: string[] = [];
  for (const pair of pairs) {
    if (pair.found !== null) continue;
    const { found: _, evidence: _evidence, differences: _differences, ...draft } = pair;
    drafts.push(draft);
    texts.push(jsonItems([recordOf(pair)], DEPTH));
  }
  return {
    ...documents,
    drafts,
    records: compressTexts(texts),
    whole: pairs.filter(({ found }) => found !== null),
  };
}

/** What is published of a pair. */
export const recordOf = ({
  a,
  b,
  relation,
  part,
  score,
  basis,
  decision,
  evidence,
  differences,
}: PairRecord): PairRecord => ({
  a,
  b,
  relation,
  part,
  score: round(score),
  basis,
  decision,
  evidence,
  differences,
});

export const round = (score: number): number => Math.round(score * 1000) / 1000;

const decoder = new TextDecoder();

/** A pair that takes out of its bytes what is told of it whenever it is asked. A spread of it (`{ ...pair }`) has nothing of that. */
export class PackedPair implements ToldPair, WithJson {
  readonly a: string;
  readonly b: string;
  readonly relation: PairDraft['relation'];
  readonly part: PairDraft['part'];
  readonly score: number;
  readonly basis: PairDraft['basis'];
  readonly decision: PairDraft['decision'];
  readonly found = null;
  readonly #records: CompressedTexts;
  readonly #at: number;

  constructor(
    { a, b, relation, part, score, basis, decision }: PairDraft,
    records: CompressedTexts,
    at: number,
  ) {
    [this.a, this.b, this.relation, this.part] = [a, b, relation, part];
    [this.score, this.basis, this.decision] = [score, basis, decision];
    this.#records = records;
    this.#at = at;
  }

  get evidence(): Evidence {
    return this.#told().evidence as Evidence;
  }

  get differences(): PairRecord['differences'] {
    return this.#told().differences;
  }

  /** The same pair as it is published. */
  rounded(): PackedPair {
    return new PackedPair({ ...this, score: round(this.score) }, this.#records, this.#at);
  }

  jsonAt(depth: number): Uint8Array | null {
    return depth === DEPTH && this.score === round(this.score) ? this.#json() : null;
  }

  toJSON(): PairRecord {
    return { ...this.#told(), score: this.score };
  }

  #told(): PairRecord {
    if (last?.pair !== this) last = { pair: this, told: JSON.parse(decoder.decode(this.#json())) };
    return last.told;
  }

  #json(): Uint8Array {
    const { ends } = this.#records;
    return textOf(this.#records).subarray(ends[this.#at - 1] ?? 0, ends[this.#at]);
  }
}

/** The one that was asked last: a table asks the same pair column by column. */
let last: { readonly pair: PackedPair; readonly told: PairRecord } | null = null;

// Bytes; the pairs of a document with a hundred others.
const MOST_OPEN = 16_000_000;
/** What was taken out last: in the order of the records the pairs of a document with all others come in turn. */
const open = new Map<CompressedTexts, Uint8Array>();
let size = 0;

function textOf(records: CompressedTexts): Uint8Array {
  const known = open.get(records);
  if (known !== undefined) return known;
  if (size > MOST_OPEN) {
    for (const text of open.values()) release(text);
    open.clear();
    size = 0;
  }
  const text = decompress(records);
  size += text.length;
  open.set(records, text);
  return text;
}
