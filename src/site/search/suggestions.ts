/**
 * What is offered while a question is typed: the pages of the site by every name that readers may know them by. One
 * small file a language, read with the first character that is typed in a search box.
 */
import { type FoldTable, foldedText } from './fold-query.ts';

/** In the order in which they are offered where nothing else tells two apart. */
export const SUGGESTION_KINDS = [
  'place',
  'question',
  'topic',
  'indicator',
  'document',
  'word',
  'agency',
] as const;
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number];

/** `keys` are folded names, the official Chinese one first. `address` is without base and language: `places/foshan/`. */
export type SuggestionRow = readonly [
  kind: SuggestionKind,
  label: string,
  address: string,
  keys: readonly string[],
];

export interface SuggestionFile {
  /** What each kind is called in the language of the file; `clause` for a clause that is named by number. */
  readonly kinds: Readonly<Record<SuggestionKind | 'clause', string>>;
  /** Pairs for the fold table, for the characters of the keys: 醫医療疗. */
  readonly fold: string;
  readonly rows: readonly SuggestionRow[];
  /** Words that mean nearly the same, folded. */
  readonly synonyms: readonly (readonly string[])[];
}

export const MOST_SUGGESTED = 8;
/** Of one kind no more than these, so that a hundred offices do not hide a topic. */
const MOST_OF_KIND = 4;

/**
 * The rows that what is typed may mean, best first: a name that begins so, then one that holds it, then one that holds
 * a word which means nearly the same (救护车 → 急救).
 */
export function suggestRows(
  typed: string,
  { rows, synonyms }: Pick<SuggestionFile, 'rows' | 'synonyms'>,
  table: FoldTable,
): readonly SuggestionRow[] {
  const wanted = foldedText(table, typed);
  if (wanted === '') return [];
  const others = likeWords(wanted, synonyms);
  const ranked = rows
    .map((row, order) => ({ row, order, rank: rankOf(row[3], wanted, others) }))
    .filter(({ rank }) => rank < NONE)
    .sort((a, b) => a.rank - b.rank || kindOf(a.row) - kindOf(b.row) || a.order - b.order);
  const counts = new Map<string, number>();
  return ranked
    .filter(({ row: [kind] }) => {
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      return count <= MOST_OF_KIND;
    })
    .slice(0, MOST_SUGGESTED)
    .map(({ row }) => row);
}

const NONE = 9;
const kindOf = ([kind]: SuggestionRow): number => SUGGESTION_KINDS.indexOf(kind);

function rankOf(keys: readonly string[], wanted: string, others: readonly string[]): number {
  if (keys.includes(wanted)) return 0;
  if (keys.some((key) => key.startsWith(wanted))) return 1;
  // One letter, or two of an alphabet, stand in too many names.
  const least = /^[\p{Script=Latin}\d]+$/u.test(wanted) ? 3 : 1;
  if (wanted.length >= least && keys.some((key) => key.includes(wanted))) return 2;
  return others.some((word) => keys.some((key) => key.includes(word))) ? 3 : NONE;
}

/** Words of the rows that hold what is typed, or the beginning of it: 救护 → 急救, 院前医疗急救. */
export const likeWords = (wanted: string, synonyms: readonly (readonly string[])[]): readonly string[] => [
  ...new Set(
    wanted.length < 2
      ? []
      : synonyms
          .filter((row) => row.some((word) => word.startsWith(wanted) || wanted.includes(word)))
          .flatMap((row) => row.filter((word) => !wanted.includes(word))),
  ),
];
