/** The rules that decide on numbers, duties, dates, citations and notes, as the page on method lists them. */
import { DATE_RULES } from '#language/forms/date-rules.ts';
import { CITATION_RULES } from '#language/rules/citations.ts';
import { DUTY_RULES } from '#language/rules/duties.ts';
import { NOTE_RULES, TASK_TABLE_RULE } from '#language/rules/notes.ts';
import { EXCLUSIONS } from '#language/rules/numbers/exclusions.ts';
import { KIND_RULES, TABLE_RULE } from '#language/rules/numbers/kinds/kinds.ts';
import { BACKGROUND_RULE, PAST_RULE } from '#language/rules/numbers/told.ts';
import type { Row } from '#language/rules/rule.ts';

export interface ListedRule {
  readonly name: string;
  /** What the page's links lead to: `rule-by-a-term`. */
  readonly anchor: string;
  readonly holds: readonly string[];
  readonly not: readonly string[];
}

/** `by a term` → `rule-by-a-term`; a target's `rule` leads to its place on the page on method. */
export const ruleAnchor = (name: string): string => `rule-${name.replaceAll(',', '').replaceAll(' ', '-')}`;

const listed = ({ name, samples }: Row): ListedRule => ({
  name,
  anchor: ruleAnchor(name),
  holds: samples.holds.map((sample) => (typeof sample === 'string' ? sample : sample[0])),
  not: samples.not,
});

export const ruleFamilies = {
  kinds: [...KIND_RULES, TABLE_RULE].map(listed),
  exclusions: [...EXCLUSIONS, BACKGROUND_RULE, PAST_RULE].map(listed),
  duties: DUTY_RULES.map(listed),
  dates: DATE_RULES.map(listed),
  citations: CITATION_RULES.map(listed),
  notes: [...NOTE_RULES, TASK_TABLE_RULE].map(listed),
} as const;
