/** What the stages before found in a clause, as evidence that two clauses are about one thing. */
import { fold } from '#language/fold/fold.ts';
import { foldText } from '#language/fold/script-fold.ts';
import { withoutLevel } from '#language/forms/bodies/office.ts';
import { firstUnit } from '#language/forms/numbers/worth.ts';
import { readNumeral } from '#language/numerals.ts';
import type { ReadableDocument } from './readable.ts';

export interface ClauseFacts {
  /** Responsible units without the level of their place: 民政局, 自然资源局. */
  readonly units: readonly string[];
  /** What is promised by number: indicator where known, unit, and words of the subject. */
  readonly targets: readonly {
    readonly indicator: string | null;
    readonly unit: string;
    readonly subject: string;
  }[];
  /** Titles of other documents that it names. */
  readonly cited: readonly string[];
  readonly topics: readonly string[];
  /** Numbers of articles of its own text that it names: 违反本条例第八条规定 → 8. */
  readonly refersTo: readonly number[];
  /** The number of the article that it is or stands in. */
  readonly article: number | null;
}

/** The marker of an article, as printed: 第三条, 第三條. */
export const ARTICLE = /^第.+[条條]/u;
const REFERENCE = /第([〇零一二两三四五六七八九十百]+)条/gu;
// 《中华人民共和国特种设备安全法》第八十条 is an article of another text.
const OTHERS = /《[^》]*》(?:第[〇零一二两三四五六七八九十百]+条[、和]?)+/gu;

/** By clause id. */
export function readFacts(document: ReadableDocument): Map<string, ClauseFacts> {
  const { facts, clauses } = document;
  const targets = Map.groupBy(facts.targets, ({ clause }) => clause);
  const cited = Map.groupBy(facts.citations, ({ from }) => from.clause ?? '');
  const articles = new Map<string, number | null>();
  return new Map(
    clauses.map((clause) => {
      const isArticle = ARTICLE.test(clause.marker);
      const number = isArticle ? Number.parseInt(clause.path.split('.').at(-1) ?? '', 10) : null;
      const article = number ?? (clause.parent === null ? null : (articles.get(clause.parent) ?? null));
      articles.set(clause.id, article);
      const own = fold(clause.body.reading.text).replace(OTHERS, '');
      return [
        clause.id,
        {
          units: [
            ...new Set(
              (facts.responsibilities.get(clause.id)?.agencies ?? []).map(({ name }) =>
                withoutLevel(foldText(name.hans)),
              ),
            ),
          ],
          targets: (targets.get(clause.id) ?? []).map(({ indicator, unit, subject }) => ({
            indicator,
            unit: firstUnit(unit).replace(/^[十百千万亿]+/u, ''),
            subject: fold(subject.hans),
          })),
          cited: [...new Set((cited.get(clause.id) ?? []).map(({ title }) => fold(title.hans)))],
          topics: facts.topics.get(clause.id) ?? [],
          refersTo:
            article === null
              ? []
              : [...own.matchAll(REFERENCE)].flatMap(([, n]) => readNumeral(n ?? '') ?? []),
          article,
        },
      ] as const;
    }),
  );
}
