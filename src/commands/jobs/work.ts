/** What each thread of `duidu corpus --jobs N` does: reads documents and aligns pairs of them, as it is told. */
import { type MainWords, mainWords } from '#align/document-pairs.ts';
import { type PackedDocuments, pack } from '#align/packed.ts';
import { GramNumbers } from '#align/reading/grams.ts';
import { aboutOf, type Summary, summarise } from '#align/reading/read-document.ts';
import { type AlignableDocument, alignable, Teller, tellsRuns } from '#align/telling.ts';
import { toTraditional } from '#convert/dictionaries/to-traditional.ts';
import { findWords, forgetWords } from '#convert/dictionaries/words.ts';
import type { Content } from '#model/kept/content.ts';
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
import { type PackedList, packList } from './packed-list.ts';

/** A document that was read. */
export interface ReadDocument {
  /** Without its conversions. */
  readonly carried: Carried<ExtractedDocument>;
  readonly conversions: PackedList;
  readonly words: MainWords;
}

/** What a thread is asked for, and what it answers. */
export interface Tasks {
  readonly parse: { readonly asked: Carried<Seed>; readonly answer: ParsedHead };
  /** To load what reading a document takes. */
  readonly prepare: { readonly asked: null; readonly answer: null };
  readonly describe: { readonly asked: readonly DescribedLine[]; readonly answer: null };
  /** A document by id, which this thread has parsed. */
  readonly read: { readonly asked: string; readonly answer: ReadDocument };
  /** Pairs of documents in order, with those that this thread knows nothing of yet. */
  readonly align: {
    readonly asked: {
      readonly documents: readonly AlignableDocument[];
      readonly pairs: readonly (readonly [left: string, right: string])[];
    };
    readonly answer: readonly PackedDocuments[];
  };
}
export type Job = keyof Tasks;

export class Work {
  readonly #content: Content;
  readonly #parsed = new Map<string, Carried<ParsedDocument>>();
  #described: { readonly descriptions: Descriptions; readonly aligner: Aligner } | null = null;
  /** Whether documents may still be converted, for which a thread holds a large dictionary. */
  #isReading = true;

  constructor(content: Content) {
    this.#content = content;
  }

  do<T extends Job>(task: T, asked: Tasks[T]['asked']): Tasks[T]['answer'] {
    return this.#tasks[task](asked);
  }

  readonly #tasks: { readonly [T in Job]: (asked: Tasks[T]['asked']) => Tasks[T]['answer'] } = {
    parse: (seed) => {
      const document = parse(seed);
      this.#parsed.set(seed.id, document);
      return headOf(document);
    },
    prepare: () => {
      toTraditional();
      findWords('');
      return null;
    },
    describe: (described) => {
      this.#described = {
        descriptions: new Descriptions(described, this.#content),
        aligner: new Aligner(described.filter((one) => 'id' in one).length, this.#content),
      };
      return null;
    },
    read: (id) => {
      const whole = this.#parsed.get(id);
      if (whole === undefined) throw new RangeError(`${id} was not parsed here`);
      // What was parsed has done its part.
      this.#parsed.delete(id);
      const { descriptions, aligner } = this.#known();
      const read = extract(convert(whole, descriptions), descriptions);
      const document = alignable(read.document);
      aligner.know(document);
      return {
        // Half of what reading finds are characters that were converted, which are only to be written.
        carried: { ...read, document: { ...read.document, conversions: [] } },
        conversions: packList(read.document.conversions),
        words: aligner.wordsOf(document),
      };
    },
    align: ({ documents, pairs }) => {
      const { aligner } = this.#known();
      if (this.#isReading) forgetWords();
      this.#isReading = false;
      for (const document of documents) aligner.know(document);
      return aligner.align(pairs);
    },
  };

  #known() {
    if (this.#described === null) throw new RangeError('nothing is described yet');
    return this.#described;
  }
}

/** Sets documents against each other and tells of them. */
class Aligner {
  readonly #documents = new Map<string, AlignableDocument>();
  readonly #summaries = new Map<string, Summary>();
  readonly #numbers = new GramNumbers();
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

  /** By what a document is chosen to be compared. */
  wordsOf(document: AlignableDocument): MainWords {
    return mainWords(document, aboutOf(this.#summary(document.seed.id), this.#numbers), this.#numbers);
  }

  align(pairs: readonly (readonly [left: string, right: string])[]): PackedDocuments[] {
    return pairs.map(([left, right]) => {
      // Pairs come in order: what stands before the left one is set against nothing any more.
      for (const id of this.#summaries.keys()) if (id < left) this.#forget(id);
      const pair = { left: this.#summary(left), right: this.#summary(right) };
      return pack(this.#teller.tell(choose(this.#scorer.score(pair))));
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
