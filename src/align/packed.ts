/**
 * What is told of the pairs of a large corpus, as bytes: as objects it would be most of what the corpus takes of memory, and it
 * is asked for once, when the records are written. Bytes also go from thread to thread without being taken apart.
 */
import type { Evidence, PairRecord } from '#model/alignment.ts';
import type { PairDraft } from './editorial.ts';
import type { ToldDocuments, ToldPair } from './telling.ts';

type Told = Pick<ToldPair, 'evidence' | 'differences'>;

/** What is told of pairs, one array of JSON after the other; `ends[n]` is where that of the pair at `n` ends. */
interface Bytes {
  readonly text: Uint8Array;
  readonly ends: Uint32Array;
}

/** Told documents with what is told of their pairs as bytes; pairs that an editor decided stand among `whole`. */
export interface PackedDocuments extends Omit<ToldDocuments, 'pairs'> {
  readonly drafts: readonly PairDraft[];
  readonly bytes: Bytes;
  readonly whole: readonly ToldPair[];
}

export function pack({ pairs, ...documents }: ToldDocuments): PackedDocuments {
  const texts: Uint8Array[] = [];
  const drafts: PairDraft[] = [];
  for (const { evidence, differences, found, ...draft } of pairs) {
    if (found !== null) continue;
    texts.push(encoder.encode(JSON.stringify(toRow({ evidence, differences }))));
    drafts.push(draft);
  }
  const ends = new Uint32Array(texts.length);
  const text = new Uint8Array(texts.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const [n, one] of texts.entries()) {
    text.set(one, end);
    end += one.length;
    ends[n] = end;
  }
  return { ...documents, drafts, bytes: { text, ends }, whole: pairs.filter(({ found }) => found !== null) };
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A pair that takes out of its bytes what is told of it whenever it is asked. A spread of it (`{ ...pair }`) has nothing of that. */
export class PackedPair implements ToldPair {
  readonly a: string;
  readonly b: string;
  readonly relation: PairDraft['relation'];
  readonly part: PairDraft['part'];
  readonly score: number;
  readonly basis: PairDraft['basis'];
  readonly decision: PairDraft['decision'];
  readonly found = null;
  readonly #bytes: Bytes;
  readonly #at: number;

  constructor({ a, b, relation, part, score, basis, decision }: PairDraft, bytes: Bytes, at: number) {
    [this.a, this.b, this.relation, this.part] = [a, b, relation, part];
    [this.score, this.basis, this.decision] = [score, basis, decision];
    this.#bytes = bytes;
    this.#at = at;
  }

  get evidence(): Evidence {
    return this.#told().evidence;
  }

  get differences(): PairRecord['differences'] {
    return this.#told().differences;
  }

  /** The same pair with another score. */
  scored(score: number): PackedPair {
    return new PackedPair({ ...this, score }, this.#bytes, this.#at);
  }

  toJSON(): PairRecord {
    const { a, b, relation, part, score, basis, decision } = this;
    return { a, b, relation, part, score, basis, decision, ...this.#told() };
  }

  #told(): Told {
    if (last?.pair !== this) {
      const { text, ends } = this.#bytes;
      const bytes = text.subarray(ends[this.#at - 1] ?? 0, ends[this.#at]);
      last = { pair: this, told: fromRow(JSON.parse(decoder.decode(bytes))) };
    }
    return last.told;
  }
}

/** The one that was asked last: a table asks the same pair column by column. */
let last: { readonly pair: PackedPair; readonly told: Told } | null = null;

type Words = NonNullable<Evidence['words']>;
type Differences = PairRecord['differences'];

/** What is told without the names of its fields, which would be more than half of it. */
type ToldRow = readonly [
  below: number | null,
  words: readonly number[] | null,
  contributions: readonly (readonly [Evidence['contributions'][number]['part'], odds: number])[],
  sharedRuns: Evidence['sharedRuns'],
  heading: Differences['heading'],
  body: Differences['body'],
  substance: Differences['substance'],
  sameShare: number,
  onlyA: number,
  onlyB: number,
];

const toRow = ({ evidence: { below, words, contributions, sharedRuns }, differences }: Told): ToldRow => [
  below,
  words && [words.likeness, words.sentence, words.overlapA, words.overlapB, words.runs, words.heading],
  contributions.map(({ part, odds }) => [part, odds] as const),
  sharedRuns,
  differences.heading,
  differences.body,
  differences.substance,
  differences.sameShare,
  differences.onlyA,
  differences.onlyB,
];

function toWords(words: readonly number[]): Words {
  const [likeness, sentence, overlapA, overlapB, runs, heading] = words as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return { likeness, sentence, overlapA, overlapB, runs, heading };
}

function fromRow([below, words, contributions, sharedRuns, ...rest]: ToldRow): Told {
  const [heading, body, substance, sameShare, onlyA, onlyB] = rest;
  return {
    evidence: {
      below,
      words: words && toWords(words),
      contributions: contributions.map(([part, odds]) => ({ part, odds })),
      sharedRuns,
    },
    differences: { heading, body, substance, sameShare, onlyA, onlyB },
  };
}
