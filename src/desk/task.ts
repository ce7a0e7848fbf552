/** What the desk asks and what it is answered: plain values that go over the wire as JSON. */

/** What there is to decide, in the order in which the desk lists it. */
export const KINDS = [
  'pair',
  'gap',
  'possible',
  'indicator',
  'agency',
  'conversion',
  'misprint',
  'metadata',
  'label',
] as const;
export type Kind = (typeof KINDS)[number];

/** `yes`: it is so, as it is found or chosen; `part`: one holds a part of the other; `same`, `equivalent`: the relation. */
export type Verdict = 'yes' | 'no' | 'part' | 'same' | 'equivalent';

export interface Task {
  /** `gap city-2016-plan/3.1 town-2017-plan`: the same in every session. */
  readonly id: string;
  readonly kind: Kind;
  /** In a few words, for the list. */
  readonly about: string;
  readonly documents: readonly string[];
  readonly places: readonly string[];
  readonly topics: readonly string[];
  /** How unsure the program is, 0–1. */
  readonly doubt: number;
  /** Pages that say something else once it is decided, in one language. */
  readonly pages: number;
  /** Whether the first reader has decided it; what was decided is not told. */
  readonly readBefore: boolean;
}

/** A piece of a text and how it stands to the other: equal, other words, other substance, or a hit of a search. */
export type ShownStretch = readonly [text: string, kind: 'same' | 'wording' | 'substance' | 'hit'];

/** A clause, or a place in a document, as it is shown. */
export interface ShownPassage {
  /** Null in the front matter. */
  readonly id: string | null;
  readonly document: string;
  readonly label: string;
  readonly seal: string;
  readonly colour: number;
  /** Headings above it, outermost first. */
  readonly above: readonly string[];
  readonly heading: readonly ShownStretch[];
  readonly body: readonly ShownStretch[];
  readonly notes: string;
}

/** Something that can be chosen: a clause, a row of the matrix, an office, a character. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly note: string;
  /** Shown beside the left side while it is chosen. */
  readonly passage: ShownPassage | null;
  /** The left side against this choice. */
  readonly left: ShownPassage | null;
}

export interface Offer {
  readonly verdict: Verdict;
  readonly key: string;
  readonly label: string;
  /** Whether something must be chosen first. */
  readonly chooses: boolean;
  readonly reasons: readonly string[];
}

/** One task laid open. */
export interface Sheet {
  readonly task: Task;
  readonly question: string;
  readonly left: ShownPassage;
  readonly right: ShownPassage | null;
  readonly choices: readonly Choice[];
  /** The document in which a counterpart can be looked for. */
  readonly searches: string | null;
  /** What has to be typed, with what is proposed. */
  readonly value: { readonly label: string; readonly proposed: string } | null;
  /** What speaks for and against it. */
  readonly evidence: readonly { readonly label: string; readonly words: string }[];
  readonly offers: readonly Offer[];
}

export interface Answer {
  readonly task: string;
  readonly verdict: Verdict;
  readonly choice: string | null;
  readonly value: string | null;
  readonly reason: string;
}

/** What a decision would change, or did. */
export interface Effect {
  readonly rows: readonly {
    readonly name: string;
    readonly before: readonly string[];
    readonly after: readonly string[];
    /** Whether its address was published and would lead nowhere. */
    readonly lost: boolean;
  }[];
  readonly counts: readonly { readonly name: string; readonly before: number; readonly after: number }[];
  /** F1 on the labels of the edition, as published. */
  readonly scores: readonly { readonly name: string; readonly before: number; readonly after: number }[];
  readonly pages: number;
  /** Why it cannot be done as it stands; null where it can. */
  readonly fault: string | null;
}

/** An answer that cannot be taken; what is wrong with it. */
export class Refusal extends Error {}
