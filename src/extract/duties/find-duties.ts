/** Strength of duty (义务强度): what a sentence obliges to, by its first governing word. */
import { foldSigns } from '#language/fold/fold-signs.ts';
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

/** 有下列情形之一的，…：, over a list of cases. */
const OPENS_CASES = /下列[^，；。：]{0,6}(?:情形|行为)之一[^。；]*：$/;

// 虚报补助，经查属实者，|三年内不得再申请; 取得许可的，撤销许可，|一年内不得申请
const FOLLOWS = /[的者]，/;

/** Whether what stands under a text is a case and no duty: 应报批而未报批, under 有下列行为之一的，责令改正：. */
export const opensCases = (above: string): boolean => OPENS_CASES.test(foldSigns(above).text);

/**
 * The duty of each sentence that has one: 各镇应当配备 → `must` with its word 应当. In a case (`opensCases`) only what
 * follows it obliges.
 */
export function findDuties(passage: Passage, governed: GovernedText, isCase = false): DutyRecord[] {
  return governed.sentences.flatMap((sentence) => {
    const words = governed.text.slice(sentence.start, sentence.end);
    const duty = readDuty(words);
    if (!duty || (isCase && !FOLLOWS.test(words.slice(0, duty.at)))) return [];
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
