import { RE2JS } from 're2js';
import { z } from 'zod';

/** A regular expression that a person wrote in content. Its time grows with the text alone, whatever the expression. */
export interface Pattern {
  readonly source: string;
  readonly test: (text: string) => boolean;
}

/**
 * Steps of a pattern, as it is compiled. Each is taken for each character at worst: of 200 a sentence of 60 characters takes
 * 0.6 ms, of the 1,800 of `(?:.?){900}[xyz]` 12 ms, and every sentence is tried. The largest of 236 of ours has 45.
 */
const MOST_STEPS = 200;

/**
 * @throws where it is no expression, has what takes more than linear time (looking around, back-references), or so many steps that
 * a corpus would wait for it.
 */
export function compilePattern(source: string): Pattern {
  const compiled = RE2JS.compile(source);
  const steps = compiled.programSize();
  if (steps > MOST_STEPS)
    throw new Error(`it has ${steps} steps, ${MOST_STEPS} at most: repeat less in it, or write several`);
  return { source, test: (text) => compiled.matcher(text).find() };
}

export const patternSchema = z.string().superRefine((source, context) => {
  try {
    compilePattern(source);
  } catch (error) {
    context.addIssue({
      code: 'custom',
      message: `“${source}” is no pattern that can be used (${(error as Error).message}); see https://github.com/google/re2/wiki/Syntax`,
    });
  }
});
