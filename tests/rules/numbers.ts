/** Reads the samples of rules on numbers as extraction reads them. */
import type { SubjectRule } from '#extract/subjects/pieces.ts';
import { readSubject } from '#extract/subjects/subject-of.ts';
import { candidateOf, committedIn, statedOf, subjectPlace } from '#extract/targets/find-targets.ts';
import type { PlacedAmount } from '#extract/targets/placed-amounts.ts';
import { type GovernedText, governingTerm, readGoverned, type Sentence } from '#extract/terms/governing.ts';
import type { Candidate, Stated } from '#language/rules/numbers/candidate.ts';

/** The year of the document that samples stand in. */
const YEAR = 2016;

interface MarkedNumber {
  readonly governed: GovernedText;
  readonly sentence: Sentence;
  readonly placed: PlacedAmount;
  readonly isArticle: boolean;
}

/** `第八条 处[五万元]罚款`: the number between the brackets, in an article. */
export function markedNumber(
  sample: string,
  read: (governed: GovernedText, sentence: Sentence) => readonly PlacedAmount[] = (governed, { index }) =>
    governed.amounts[index] ?? [],
): MarkedNumber {
  const isArticle = sample.startsWith('第八条 ');
  const isGoal = sample.startsWith('目标：');
  const marked = sample.replace(/^(?:第八条 |目标：)/, '');
  const at = marked.indexOf('[');
  const text = marked.replace(/[[\]]/g, '');
  const governed = readGoverned(text, { year: YEAR }, isGoal);
  for (const sentence of governed.sentences) {
    const placed = read(governed, sentence).find(({ amount }) => amount.start <= at && at < amount.end);
    if (placed) return { governed, sentence, placed, isArticle };
  }
  throw new Error(`no number is read at [ in “${sample}”`);
}

export function candidateIn(sample: string): Candidate {
  const { governed, placed } = markedNumber(sample);
  return candidateOf(governed, placed);
}

export function statedIn(sample: string): Stated {
  const { governed, sentence, placed, isArticle } = markedNumber(sample);
  const { deadline, since } = governingTerm(governed, sentence, placed.amount.start);
  return statedOf(governed, placed, deadline !== null || since !== null, isArticle);
}

/** The subject of the marked number as text, with the rule that found it. */
export function subjectIn(sample: string, rules: readonly SubjectRule[]) {
  const { governed, placed } = markedNumber(sample, committedIn);
  const { text } = governed;
  const { pieces, rule } = readSubject(text, placed.amount, subjectPlace(governed, placed), rules);
  const result = pieces.map((piece) => ('hans' in piece ? piece.hans : text.slice(...piece))).join('');
  return { rule, result };
}
