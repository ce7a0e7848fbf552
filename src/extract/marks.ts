/** What the reading of a passage leaves for the stages behind: its dates and numbers, in the passage's own offsets. */
import { foldSigns } from '#language/fold/fold-signs.ts';
import type {
  AmountMark,
  ConvertedClause,
  ConvertedPassage,
  ExtractedClause,
  MarkedPassage,
  Marks,
} from '#model/line.ts';
import type { Passage } from './passage.ts';
import type { PlacedAmount } from './targets/placed-amounts.ts';
import type { GovernedText } from './terms/governing.ts';

const NONE: Marks = { dates: [], amounts: [] };

/** The clauses with what was read in their headings and bodies. */
export function markClauses(
  clauses: readonly ConvertedClause[],
  governed: ReadonlyMap<Passage, GovernedText>,
): ExtractedClause[] {
  const marks = new Map([...governed].map(([passage, text]) => [passage.views, marksOf(passage, text)]));
  const marked = (views: ConvertedPassage): MarkedPassage => ({ ...views, marks: marks.get(views) ?? NONE });
  return clauses.map((clause) => ({
    ...clause,
    heading: clause.heading && marked(clause.heading),
    body: marked(clause.body),
  }));
}

function marksOf({ views }: Passage, { printed, amounts }: GovernedText): Marks {
  const placed = amounts.flat();
  if (printed.length + placed.length === 0) return NONE;
  const { at } = foldSigns(views.reading.text);
  const first = (folded: number): number => at[folded] as number;
  const behind = (folded: number): number => first(folded - 1) + 1;
  return {
    dates: printed.map(({ start, end, key }) => ({ start: first(start), end: behind(end), key })),
    amounts: placed.map((one) => amountMark(one, first, behind)),
  };
}

function amountMark(
  { amount, comparison: { comparator, before, after } }: PlacedAmount,
  first: (folded: number) => number,
  behind: (folded: number) => number,
): AmountMark {
  const { value, valueMax, unit, written, kind } = amount;
  const [start, end] = [first(amount.start), behind(amount.end)];
  return {
    start,
    end,
    before: start - first(amount.start - before),
    after: behind(amount.end + after) - end,
    comparator,
    value,
    valueMax,
    unit,
    written,
    kind,
  };
}
