/** One of the threads of `duidu corpus --jobs N`: reads documents and aligns pairs of them, as it is told. */
import { parentPort, workerData } from 'node:worker_threads';
import { type MainWords, mainWords } from '#align/document-pairs.ts';
import { GramNumbers } from '#align/reading/grams.ts';
import { aboutOf, type Summary, summarise } from '#align/reading/read-document.ts';
import { type AlignableDocument, alignable, Teller, type ToldDocuments, tellsRuns } from '#align/telling.ts';
import { readContent } from '#io/read-content.ts';
import { type Content, EMPTY_CONTENT } from '#model/kept/content.ts';
import type { ExtractedDocument, ParsedDocument, Seed } from '#model/line.ts';
import {
  type Carried,
  choose,
  convert,
  type DescribedLine,
  Descriptions,
  extract,
  headOf,
  type ParsedHead,
  parse,
  Scorer,
} from '../../stages/stages.ts';

/** What a thread knows from the beginning: where the content is, which it reads itself. */
export interface Start {
  readonly content: string | null;
  readonly editorial: boolean;
}

/** What a thread is asked for, and what it answers. */
export interface Tasks {
  readonly parse: { readonly asked: Carried<Seed>; readonly answer: ParsedHead };
  readonly describe: { readonly asked: readonly DescribedLine[]; readonly answer: null };
  /** A document by id, which this thread has parsed. */
  readonly read: {
    readonly asked: string;
    readonly answer: { readonly carried: Carried<ExtractedDocument>; readonly words: MainWords };
  };
  /** Pairs of documents in order, with those that this thread knows nothing of yet. */
  readonly align: {
    readonly asked: {
      readonly documents: readonly AlignableDocument[];
      readonly pairs: readonly (readonly [left: string, right: string])[];
    };
    readonly answer: readonly ToldDocuments[];
  };
}
export type Job = keyof Tasks;

/** Sets documents against each other and tells of them. */
class Aligner {
  readonly #documents = new Map<string, AlignableDocument>();
  readonly #summaries = new Map<string, Summary>();
  readonly #scorer: Scorer;
  readonly #teller: Teller;

  /** `count`: how many documents there are in all. */
  constructor(count: number, content: Content) {
    this.#scorer = new Scorer(content);
    this.#teller = new Teller(tellsRuns(count), content);
  }

  know(document: AlignableDocument): void {
    this.#documents.set(document.seed.id, document);
    this.#teller.know(document);
  }

  align(pairs: readonly (readonly [left: string, right: string])[]): ToldDocuments[] {
    return pairs.map(([left, right]) => {
      // Pairs come in order: what stands before the left one is set against nothing any more.
      for (const id of this.#summaries.keys()) if (id < left) this.#forget(id);
      const pair = { left: this.#summary(left), right: this.#summary(right) };
      return this.#teller.tell(choose(this.#scorer.score(pair)));
    });
  }

  #summary(id: string): Summary {
    const summary = this.#summaries.get(id) ?? summarise(this.#documents.get(id) as AlignableDocument);
    this.#summaries.set(id, summary);
    return summary;
  }

  #forget(id: string): void {
    this.#summaries.delete(id);
    this.#scorer.forget(id);
  }
}

/** By what a document is chosen to be compared. */
function wordsOf(document: AlignableDocument): MainWords {
  const numbers = new GramNumbers();
  return mainWords(document, aboutOf(summarise(document), numbers), numbers);
}

const { content: folder, editorial } = workerData as Start;
const content = folder === null ? EMPTY_CONTENT : readContent(folder, { editorial }).value;
const parsed = new Map<string, Carried<ParsedDocument>>();
let descriptions: Descriptions | null = null;
let aligner: Aligner | null = null;

const WORK: { readonly [T in Job]: (asked: Tasks[T]['asked']) => Tasks[T]['answer'] } = {
  parse(seed) {
    const document = parse(seed);
    parsed.set(seed.id, document);
    return headOf(document);
  },
  describe(described) {
    descriptions = new Descriptions(described, content);
    aligner = new Aligner(described.filter((one) => 'id' in one).length, content);
    return null;
  },
  read(id) {
    const whole = parsed.get(id);
    if (whole === undefined || descriptions === null || aligner === null)
      throw new RangeError(`${id} was not parsed here`);
    // What was parsed has done its part.
    parsed.delete(id);
    const carried = extract(convert(whole, descriptions), descriptions);
    const document = alignable(carried.document);
    aligner.know(document);
    return { carried, words: wordsOf(document) };
  },
  align({ documents, pairs }) {
    if (aligner === null) throw new RangeError('nothing is described yet');
    for (const document of documents) aligner.know(document);
    return aligner.align(pairs);
  },
};

parentPort?.on('message', <T extends Job>({ task, asked }: { task: T; asked: Tasks[T]['asked'] }) => {
  parentPort?.postMessage(WORK[task](asked));
});
