/** A number in its surroundings, as the rules on numbers see it; all folded. */
import type { Comparator } from '#model/facts/target.ts';
import type { Amount } from '../../forms/numbers/amount.ts';
import { form } from '../form.ts';
import type { Rule } from '../rule.ts';

export interface Candidate {
  readonly amount: Amount;
  /** The number as printed. */
  readonly printed: string;
  /** From the beginning of its stretch (between commas) to the number, and from behind it to the end. */
  readonly before: string;
  readonly after: string;
  /** Its whole sentence up to the number, and from behind it. */
  readonly sentenceBefore: string;
  readonly sentenceAfter: string;
  /** The dates of its sentence before it; `end` is an offset into `sentenceBefore`. */
  readonly datesBefore: readonly { readonly end: number; readonly year: number | null }[];
  /** Inside “” or 《》. */
  readonly quoted: boolean;
  readonly comparator: Comparator;
  /** Whether it stands in a section of goals. */
  readonly isGoal: boolean;
}

/** Why a number commits to nothing. */
export type Exclusion = Rule<Candidate>;

export const isBounded = (comparator: Comparator): boolean => comparator !== '=';

/** A floor or a ceiling; 3年左右 only says about how long. */
export const isLimit = (comparator: Comparator): boolean => isBounded(comparator) && comparator !== '~';

export const COMMITS = form('{commits}');

/** Behind a number: no word goes on there. */
export const ENDS_HERE = /^(?:$|[，；。、：（）])/;

/** 每年, 每半年, 每两个月, 每人. */
export const FREQUENCY = form(String.raw`每(?:半|[一二两三四五\d]+)?个?{period}`);

/** A number that commits to something, with its surroundings, all folded. */
export interface Stated {
  readonly amount: Amount;
  readonly comparator: Comparator;
  /** Its whole sentence before and behind the number. */
  readonly sentenceBefore: string;
  readonly sentenceAfter: string;
  /** From behind the number to the end of its stretch. */
  readonly after: string;
  readonly before: string;
  /** The words of comparison before it: 上限为. */
  readonly said: string;
  readonly hasTerm: boolean;
  /** Whether it stands in a section of goals. */
  readonly isGoal: boolean;
  /** Whether its clause is an article of a statute. */
  readonly isArticle: boolean;
}
