/** What a row is called: the heading of its first text, with the heading above it where one is not enough. */
import { foldText } from '#language/fold/script-fold.ts';
import { findSetPhrases } from '#language/set-phrases.ts';
import type { ClauseRecord } from '#model/clause.ts';
import type { Records } from '#model/records.ts';
import type { Text } from '#model/text.ts';
import { questionOf } from '../../trace.ts';
import { indexRecords } from '../record-index.ts';
import type { ComparisonRow } from '../rows.ts';

export interface RowTitle {
  /** 工作目标, or the opening words of a clause without heading. */
  readonly title: Text;
  /** 加强基层医疗卫生人才队伍建设: the nearest heading above that says more than 重点任务. */
  readonly context: Text | null;
}

/** Whether a heading stands three times or more in one document: 工作目标, 重点任务. It needs the one above it. */
const isRepeated = questionOf('repeated', (records: Records) => {
  const counts = new Map<string, number>();
  for (const { document, heading } of records.clauses) {
    const key = heading ? `${document} ${heading.hans}` : '';
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const found = new Set(
    [...counts].filter(([key, count]) => key !== '' && count > 2).map(([key]) => key.split(' ')[1] ?? ''),
  );
  return (heading: string) => found.has(heading);
});

export function titleRow(records: Records, row: ComparisonRow): RowTitle {
  const clauses = row.cells.flatMap((cell) =>
    cell.state === 'aligned' ? cell.clauses.map(({ clause }) => clause) : [],
  );
  const headed =
    clauses.find(({ leaf, heading }) => leaf && heading) ?? clauses.find(({ heading }) => heading);
  const clause = headed ?? (clauses[0] as ClauseRecord);
  return {
    title: clause.heading ?? openingWords(clause.body),
    context: contextOf(records, clause),
  };
}

/**
 * What a row is about in English, for which no official heading exists: the names of its indicators, else of
 * its topic with the place of its first clause.
 */
export function englishTitle(records: Records, row: ComparisonRow): string {
  const index = indexRecords(records);
  const clauses = row.cells.flatMap((cell) =>
    cell.state === 'aligned' ? cell.clauses.map(({ clause }) => clause) : [],
  );
  const named = new Set(
    clauses
      .flatMap(({ id }) => index.targets(id))
      .flatMap(({ indicator }) => (indicator && index.indicator(indicator)?.nameEn) || []),
  );
  if (named.size > 0) return [...named].slice(0, MOST_NAMED).join('; ');
  const first = clauses.find(({ leaf }) => leaf) ?? clauses[0];
  const topic = records.topics.find(({ id }) => id === first?.topics[0]);
  return [topic?.name.en, first && `§${first.path}`].filter(Boolean).join(' · ');
}

const MOST_NAMED = 2;

/** The heading that a clause's own needs before it: null where its own says enough. */
export function contextOf(records: Records, clause: ClauseRecord): Text | null {
  const index = indexRecords(records);
  const saysEnough = ({ hans }: Text) => !isRepeated(records, hans) && !isSetPhrase(hans);
  if (clause.heading && saysEnough(clause.heading)) return null;
  let best: Text | null = null;
  for (let id = clause.parent; id !== null; ) {
    const parent = index.clause(id);
    if (parent.heading && saysEnough(parent.heading)) return parent.heading;
    // 总体要求 · 工作目标 is little, and more than 工作目标.
    if (best === null && parent.heading && !isRepeated(records, parent.heading.hans)) best = parent.heading;
    id = parent.parent;
  }
  return best;
}

/** 主要任务 says nothing of its own, however seldom it stands. */
function isSetPhrase(heading: string): boolean {
  const [first] = findSetPhrases(foldText(heading));
  return first?.[0] === 0 && first[1] === heading.length;
}

// Long enough to tell rows apart, short enough for a heading.
const FEWEST = 8;
const LONGEST = 22;

/** Whole phrases from the beginning of a text, at least eight characters where it has them. */
export function openingWords(text: Text): Text {
  const phrases = text.hans.matchAll(/[，。；：、,;]|$/gu);
  let end = text.hans.length;
  for (const { index } of phrases)
    if (index >= FEWEST) {
      end = index;
      break;
    }
  const cut = Math.min(end, LONGEST);
  const slice = (whole: string) => whole.slice(0, cut) + (cut < end ? '……' : '');
  return { source: slice(text.source), hans: slice(text.hans), hant: slice(text.hant) };
}
