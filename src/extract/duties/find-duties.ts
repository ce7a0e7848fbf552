/** Strength of duty (义务强度): what a sentence obliges to, by its first governing word. */
import { DUTY_RULES, type DutyRule } from '#language/rules/duties.ts';
import type { DutyClass, DutyRecord } from '#model/facts/target.ts';
import { type Passage, seedSpan, sourceText } from '../passage.ts';
import type { GovernedText } from '../terms/governing.ts';

export interface FoundDuty {
  readonly strength: DutyClass;
  readonly word: string;
  /** Offset of the word in the folded text. */
  readonly at: number;
  /** The rule that found it. */
  readonly rule: string;
}

/**
 * `鼓励公立医院探索建立` → encourage 鼓励. The first word that governs decides, as a sentence opens with
 * what it does and what follows is its content; null where a sentence only states what is done.
 */
export function readDuty(sentence: string, rules: readonly DutyRule[] = DUTY_RULES): FoundDuty | null {
  const found: FoundDuty[] = [];
  for (const { name: rule, strength, word, not } of rules) {
    for (const { index, 0: printed } of sentence.matchAll(word)) {
      const context = { before: sentence.slice(0, index), after: sentence.slice(index + printed.length) };
      if (!not.some((counter) => counter(context))) found.push({ strength, word: printed, at: index, rule });
    }
  }
  return found.sort((a, b) => a.at - b.at || b.word.length - a.word.length)[0] ?? null;
}

/** The duty of each sentence that has one: 各镇应当配备 → `must` with its word 应当. */
export function findDuties(passage: Passage, governed: GovernedText): DutyRecord[] {
  return governed.sentences.flatMap((sentence) => {
    const duty = readDuty(governed.text.slice(sentence.start, sentence.end));
    if (!duty) return [];
    const start = sentence.start + duty.at;
    const end = start + duty.word.length;
    return [
      {
        clause: passage.clause.id,
        strength: duty.strength,
        word: sourceText(passage, start, end),
        rule: duty.rule,
        span: seedSpan(passage, start, end),
        sentence: seedSpan(passage, sentence.start, sentence.end),
      },
    ];
  });
}
