import { RE2JS } from 're2js';
import { z } from 'zod';

/** A regular expression that a person wrote in content. Its time grows with the text alone, whatever the expression. */
export interface Pattern {
  readonly source: string;
  readonly test: (text: string) => boolean;
}

/** @throws where it is no expression, or has what takes more than linear time: looking around, back-references. */
export function compilePattern(source: string): Pattern {
  const compiled = RE2JS.compile(source);
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
