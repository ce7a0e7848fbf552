/** Everyday questions with their answers found in the clauses that editors named. */
import { foldText } from '#language/fold/script-fold.ts';
import type { ClauseRecord } from '#model/clause.ts';
import type { Diagnostic, Outcome } from '#model/diagnostic.ts';
import type { IndicatorRecord, TargetRecord } from '#model/facts/target.ts';
import type { Content, Located } from '#model/kept/content.ts';
import type { QuestionDefinition, QuestionRecord } from '#model/kept/everyday.ts';
import type { Span } from '#model/span.ts';

/** What a question may name. */
export interface Named {
  readonly documents: readonly { readonly id: string }[];
  readonly clauses: readonly ClauseRecord[];
  readonly topics: readonly { readonly id: string }[];
  readonly indicators: readonly IndicatorRecord[];
  readonly targets: readonly TargetRecord[];
}

const FILE = 'content/questions.yaml';

/**
 * Answers of a document stand in the order in which they are named, those that an indicator brings after them.
 * A quotation that no longer stands in its clause, and an id that nothing has, are errors: an answer is official
 * words or it is none.
 */
export function answerQuestions(
  { questions = [] }: Pick<Content, 'questions'>,
  named: Named,
): Outcome<QuestionRecord[]> {
  const clauses = new Map(named.clauses.map((clause) => [clause.id, clause]));
  const diagnostics: Diagnostic[] = [];
  const value = questions.map((definition): QuestionRecord => {
    const { id, name, question, plain, by, on, read, topics } = definition;
    diagnostics.push(...unknownNames(definition, named));
    const chosen = definition.answers.flatMap((answer): Answer[] => {
      const clause = clauses.get(answer.clause);
      const span = clause && findQuote(clause.body.source, answer.quote);
      if (clause && span) return [{ clause: clause.id, span }];
      const { line = definition.line ?? 1 } = answer as Located<typeof answer>;
      diagnostics.push(
        clause
          ? goneQuote(line, id, answer)
          : unknown(line, `“${id}” quotes the unknown clause “${answer.clause}”`),
      );
      return [];
    });
    const brought = definition.indicators.flatMap((indicator) => sentencesOf(indicator, named, clauses));
    const answers = [...chosen, ...brought.filter((one) => !chosen.some((other) => overlap(one, other)))];
    return { id, name, question, plain, by, on, read, topics, answers };
  });
  return { value, diagnostics };
}

type Answer = QuestionRecord['answers'][number];

const overlap = (a: Answer, b: Answer): boolean =>
  a.clause === b.clause && a.span[0] < b.span[1] && b.span[0] < a.span[1];

/**
 * Where words stand in a text, whatever the script, the width of punctuation and the white space of either:
 * `[start, end]` in UTF-16 units of `text`, or null.
 */
export function findQuote(text: string, quote: string): Span | null {
  const folded = foldText(text);
  const kept = Array.from(folded, (character, at) => ({ character, at })).filter(({ character }) =>
    /\S/u.test(character),
  );
  const wanted = foldText(quote).replace(/\s/gu, '');
  const at = kept
    .map(({ character }) => character)
    .join('')
    .indexOf(wanted);
  const [first, last] = [kept[at], kept[at + wanted.length - 1]];
  return wanted === '' || at < 0 || !first || !last ? null : [first.at, last.at + 1];
}

/** The sentences that state the numbers of an indicator, once each. */
function sentencesOf(id: string, named: Named, clauses: ReadonlyMap<string, ClauseRecord>): Answer[] {
  const targets = new Map(named.targets.map((target) => [target.id, target]));
  const found = (named.indicators.find((indicator) => indicator.id === id)?.cells ?? [])
    .flatMap((cell) => cell.targets.flatMap((target) => targets.get(target) ?? []))
    .flatMap((target): Answer[] => {
      const body = clauses.get(target.clause)?.body.source ?? '';
      const quote = findQuote(body, target.quote);
      if (!quote) return [];
      const start = Math.max(...STOPS.map((stop) => body.lastIndexOf(stop, quote[0] - 1))) + 1;
      const ends = STOPS.map((stop) => body.indexOf(stop, quote[1] - 1)).filter((end) => end >= 0);
      return [
        { clause: target.clause, span: [start, ends.length > 0 ? Math.min(...ends) + 1 : body.length] },
      ];
    });
  return found.filter((one, n) => !found.slice(0, n).some((other) => overlap(one, other)));
}

const STOPS = ['。', '；', ';'];

function unknownNames(definition: Located<QuestionDefinition>, named: Named): Diagnostic[] {
  const { id, line = 1 } = definition;
  const missing = (kind: string, ids: readonly string[], known: readonly { readonly id: string }[]) =>
    ids
      .filter((one) => !known.some((other) => other.id === one))
      .map((one) => unknown(line, `“${id}” names the unknown ${kind} “${one}”`));
  return [
    ...missing('document', definition.read, named.documents),
    ...missing('topic', definition.topics, named.topics),
    ...missing('indicator', definition.indicators, named.indicators),
  ];
}

const unknown = (line: number, message: string): Diagnostic => ({
  code: 'content/unknown-reference',
  file: FILE,
  line,
  span: null,
  message,
  hint: 'Correct the id, or take it out.',
});

const goneQuote = (
  line: number,
  id: string,
  { clause, quote }: { clause: string; quote: string },
): Diagnostic => ({
  code: 'content/quote-gone',
  file: FILE,
  line,
  span: null,
  message: `“${id}” quotes words that do not stand in ${clause}: “${quote.slice(0, 20)}${quote.length > 20 ? '…' : ''}”`,
  hint: 'Copy the words from the body of the clause, or quote another; an answer is official words only.',
});
