/** What pairs of places say of numbers, put together for the places of a row. */
import type { ClauseRecord } from '#model/clause.ts';
import type { Said, Statement, ValueWords } from './facts.ts';
import { countsTheSame } from './other-words.ts';

/**
 * A number that two places were each set against is one statement of the three. A place that sets a number of its own in the
 * same unit does not leave out the other's: both are told.
 */
export function settle(
  statements: readonly Statement[],
  standsOnce: (column: number, words: string) => boolean = () => true,
): readonly Statement[] {
  const numbers = statements.filter(({ about }) => about === 'number');
  const others = joinLone(statements.filter(({ about }) => about !== 'number'));
  if (numbers.length < 2) return [...numbers, ...others];
  const joined = joinShared(
    numbers.filter((one) => valued(one).length > 1),
    standsOnce,
  );
  const lone = joinMissing(numbers.filter((one) => valued(one).length < 2))
    // 所需资金 福建 5:5 泉州 4:6: that others have none of it is not told of Fujian alone.
    .filter((one) => !joined.some((known) => isPartOf(one, known)))
    .map((one) => ({
      ...one,
      said: one.said.map((said, column) => (isSet(joined, one, column) ? null : said)),
    }));
  return [
    ...others,
    ...joined,
    ...[...Map.groupBy(lone, unitOf)].flatMap(([unit, own]) => (unit === '' ? own : setBeside(own))),
  ];
}

/** The columns that set a value. */
const valued = ({ said }: Statement): readonly number[] =>
  said.flatMap((value, column) => (isValue(value) ? [column] : []));

const isValue = (said: Said | undefined): said is ValueWords =>
  said !== null && said !== undefined && said !== 'missing';

/**
 * Statements that share a value, and contradict each other in no column, are one. Of a value that stands twice in a text
 * nobody knows whether it is one.
 */
function joinShared(
  statements: readonly Statement[],
  standsOnce: (column: number, words: string) => boolean,
): readonly Statement[] {
  const joined: Statement[] = [];
  for (const next of statements) {
    const at = joined.findIndex((known) => {
      const both = valued(known).filter((column) => isValue(next.said[column]));
      return (
        both.some((column) => standsOnce(column, wordsAt(next, column) as string)) &&
        both.every((column) => wordsAt(known, column) === wordsAt(next, column))
      );
    });
    const known = joined[at];
    if (known) joined[at] = join(known, next);
    else joined.push(next);
  }
  return joined;
}

const wordsAt = ({ said }: Statement, column: number): string | null => {
  const value = said[column];
  return isValue(value) ? value.hans : null;
};

const join = (one: Statement, other: Statement): Statement => ({
  ...one,
  // Words for what one of them counts need not be true of the other.
  subject: one.subject?.hans === other.subject?.hans ? one.subject : null,
  said: one.said.map((said, column) => {
    const value = other.said[column] ?? null;
    return isValue(said) || value === null ? said : value;
  }),
});

/** 只有武侯写明2024年起, which every place beside it leaves out: told once. */
const joinLone = (statements: readonly Statement[]): readonly Statement[] => [
  ...statements.filter((one) => valued(one).length > 1),
  ...[
    ...Map.groupBy(
      statements.filter((one) => valued(one).length < 2),
      ({ about }) => about,
    ).values(),
  ].flatMap(joinMissing),
];

/** Who leaves out one and the same number, or date, of all pairs. A date that two places state is one, since it has no subject. */
const joinMissing = (statements: readonly Statement[]): readonly Statement[] =>
  [
    ...Map.groupBy(
      statements,
      (one) =>
        `${one.subject?.hans} ${valued(one).map((column) => [one.about === 'date' ? '' : column, wordsAt(one, column)])}`,
    ),
  ].map(([, own]) => own.reduce(join));

/** Whether the one value of a statement is told in another, of the same. */
const isPartOf = (lone: Statement, known: Statement): boolean =>
  lone.subject !== null &&
  lone.subject.hans === known.subject?.hans &&
  valued(lone).every((column) => wordsAt(lone, column) === wordsAt(known, column));

/** Whether a column that is said to leave a number out was set against it in another statement. */
const isSet = (told: readonly Statement[], lone: Statement, column: number): boolean =>
  lone.said[column] === 'missing' &&
  told.some(
    (one) =>
      isValue(one.said[column]) && valued(lone).some((from) => wordsAt(one, from) === wordsAt(lone, from)),
  );

/** 家 of 20家; what two places count alike. */
const unitOf = ({ said }: Statement): string => restOf(said.find(isValue));
const restOf = (value: ValueWords | undefined): string => value?.hans.replace(/[\d.,\s]/gu, '') ?? '';

/** Whether clauses hold words or, of a number, another one of what it counts. */
export const mayState = (
  clauses: readonly ClauseRecord[],
  value: ValueWords,
  about: Statement['about'],
): boolean =>
  clauses.some(({ heading, body }) =>
    [heading?.hans ?? '', body.hans].some((text) => text.includes(value.hans)),
  ) ||
  (about === 'number' && countsTheSame(clauses, value.hans));

/** 各写各的数：德清 3 家 湖州 20 家, of statements in one unit of which two deny each other. */
function setBeside(statements: readonly Statement[]): readonly Statement[] {
  const deny = (one: Statement, other: Statement) =>
    valued(one).some((column) => other.said[column] === 'missing') &&
    valued(other).some((column) => one.said[column] === 'missing');
  const own = statements.filter((one) => statements.some((other) => deny(one, other)));
  const first = own[0];
  if (!first) return statements;
  const said = first.said.map((_, column): Said => {
    const values = own.flatMap((one) =>
      valued(one).includes(column) ? [one.said[column] as ValueWords] : [],
    );
    const different = values.filter((value, n) => values.findIndex(({ hans }) => hans === value.hans) === n);
    return different.length === 0 ? null : together(different);
  });
  const rest = statements.filter((one) => !own.includes(one));
  return [{ about: 'number', subject: null, said, own: true }, ...rest];
}

const together = (values: readonly ValueWords[]): ValueWords =>
  values.length === 1
    ? (values[0] as ValueWords)
    : {
        hans: values.map(({ hans }) => hans).join('、'),
        hant: values.map(({ hant }) => hant).join('、'),
        amount: values
          .map(({ hans }) => hans)
          .toSorted()
          .join(),
        parts: values,
      };

export const standsOnce = (clauses: readonly ClauseRecord[], words: string): boolean =>
  clauses
    .flatMap(({ heading, body }) => [heading?.hans ?? '', body.hans])
    .join('\n')
    .split(words).length === 2;
