/** Which indicator (指标) a target or a sentence speaks of, by the patterns of content/indicators.yaml. */
import { firstUnit } from '#language/forms/numbers/worth.ts';
import type { IndicatorDecision, IndicatorDefinition } from '#model/kept/content.ts';
import { compilePattern, type Pattern } from '#model/kept/pattern.ts';
import { foldWords } from '../passage.ts';
import type { FoundTarget } from './find-targets.ts';

interface Recogniser {
  readonly definition: IndicatorDefinition;
  readonly subject: readonly Pattern[];
  readonly except: readonly Pattern[];
  readonly mention: readonly Pattern[];
}

export type Recognisers = readonly Recogniser[];

/** Patterns compiled once a run, in the order of the file: the first that matches wins. */
export function compileIndicators(definitions: readonly IndicatorDefinition[]): Recognisers {
  const compile = (patterns: readonly string[]): Pattern[] => patterns.map(compilePattern);
  return definitions.map((definition) => ({
    definition,
    subject: compile(definition.subject),
    except: compile(definition.except),
    mention: compile(definition.mention),
  }));
}

/**
 * The indicator of a target. A pattern is tried on its subject; one that holds `｜` on its sentence up to
 * the number, `｜`, and its subject: `精神.*｜.*床位数` is a number of beds in a sentence about 精神.
 */
export function indicatorOf(recognisers: Recognisers, { target, context }: FoundTarget): string | null {
  const subject = foldWords(target.subject.hans);
  const whole = `${context}｜${subject}`;
  const matches = (pattern: Pattern): boolean =>
    pattern.test(pattern.source.includes('｜') ? whole : subject);
  const found = recognisers.find(
    ({ definition, subject: patterns, except }) =>
      fitsUnit(definition, target.unit) && patterns.some(matches) && !except.some(matches),
  );
  return found?.definition.id ?? null;
}

const fitsUnit = ({ units }: IndicatorDefinition, unit: string): boolean =>
  units.length === 0 || units.includes(unit) || units.includes(firstUnit(unit));

/** Indicators that a sentence speaks of, whether or not with a number. */
export function indicatorsMentioned(recognisers: Recognisers, sentence: string): string[] {
  return recognisers
    .filter(
      ({ mention, except }) =>
        mention.some((pattern) => pattern.test(sentence)) &&
        !except.some((pattern) => pattern.test(sentence)),
    )
    .map(({ definition }) => definition.id);
}

/** A person's assignment of this target, or undefined where there is none. */
export function decidedIndicator(
  decisions: readonly IndicatorDecision[],
  { target }: FoundTarget,
): string | null | undefined {
  const decision = decisions.find(
    ({ clause, numberText, quote }) =>
      clause === target.clause && numberText === target.numberText && target.quote.includes(quote),
  );
  return decision ? decision.indicator : undefined;
}
