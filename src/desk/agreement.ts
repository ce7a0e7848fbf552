/** How far two readers agree who worked apart. */
import { documentOf } from '#model/clause-id.ts';
import { type Decisions, searchesOf, verdictsOf } from './settled.ts';

export interface Agreement {
  /** Questions that both decided. */
  readonly both: number;
  readonly agreed: number;
  /** Cohen's κ; null where chance alone would agree on everything. */
  readonly kappa: number | null;
  /** Of counterparts, the first reader taken as the measure; null where neither found any. */
  readonly f1: number | null;
  /** `[first, second]`: counterpart or none. */
  readonly table: Readonly<Record<'yesYes' | 'yesNo' | 'noYes' | 'noNo', number>>;
  readonly disagreements: readonly {
    /** `a b` of a pair, or `clause document` of a search. */
    readonly question: string;
    readonly first: boolean;
    readonly second: boolean;
  }[];
}

/**
 * Compares yes and no on every question that both decided: a pair, and the search for a counterpart of a clause in a document.
 * A search that a decided pair answers already is not counted beside it, nor one in which both found something: that is as many
 * pairs, of which each spoke of its own.
 *
 * @see J. Cohen, A coefficient of agreement for nominal scales, 1960
 */
export function agreementOf(first: Decisions, second: Decisions): Agreement {
  const [pairs, others] = [verdictsOf(first), verdictsOf(second)];
  const rows: { question: string; first: boolean; second: boolean }[] = [];
  const told = new Set<string>();
  for (const [question, one] of pairs) {
    const other = others.get(question);
    if (other === undefined) continue;
    rows.push({ question, first: one, second: other });
    const [a = '', b = ''] = question.split(' ');
    for (const key of [`${a} ${documentOf(b)}`, `${b} ${documentOf(a)}`]) told.add(key);
  }
  const searches = searchesOf(second);
  for (const [question, one] of searchesOf(first)) {
    const other = searches.get(question);
    if (other !== undefined && !(one && other) && !told.has(question))
      rows.push({ question, first: one, second: other });
  }
  return count(onceEach(rows));
}

/** Two that found one pair answered the searches from either side of it: that is one question. */
function onceEach<T extends { question: string; first: boolean; second: boolean }>(rows: readonly T[]): T[] {
  return rows.filter((row, at) => rows.findIndex(({ question }) => question === row.question) === at);
}

function count(rows: Agreement['disagreements']): Agreement {
  const of = (first: boolean, second: boolean) =>
    rows.filter((row) => row.first === first && row.second === second).length;
  const table = {
    yesYes: of(true, true),
    yesNo: of(true, false),
    noYes: of(false, true),
    noNo: of(false, false),
  };
  const all = rows.length;
  const agreed = table.yesYes + table.noNo;
  const chance =
    all === 0
      ? 1
      : ((table.yesYes + table.yesNo) * (table.yesYes + table.noYes) +
          (table.noYes + table.noNo) * (table.yesNo + table.noNo)) /
        (all * all);
  const found = 2 * table.yesYes + table.yesNo + table.noYes;
  return {
    both: all,
    agreed,
    kappa: chance === 1 ? null : (agreed / all - chance) / (1 - chance),
    f1: found === 0 ? null : (2 * table.yesYes) / found,
    table,
    disagreements: rows.filter(({ first, second }) => first !== second),
  };
}
