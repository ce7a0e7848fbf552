/** Facts of one small clause, through the whole extract stage. */
import { extractFacts } from '#extract/extract-facts.ts';
import type { Period } from '#model/document.ts';
import type { Content } from '#model/kept/content.ts';
import type { Facts } from '#model/line.ts';
import { NO_CONTENT, sampleDocument } from './sample-document.ts';

interface Options {
  readonly heading?: string;
  readonly signedOn?: string;
  readonly period?: Period;
  readonly content?: Content;
}

export function factsOf(
  body: string,
  { heading, signedOn, period, content = NO_CONTENT }: Options = {},
): Facts {
  const doc = sampleDocument({ clauses: [{ path: '1', ...(heading ? { heading } : {}), body }] });
  const metadata = { ...doc.metadata, signedOn: signedOn ?? null, period: period ?? null };
  return extractFacts({ ...doc, metadata }, content).value.facts;
}

/** `90%以上 >= 90 % 2017-end`, in reading order. */
export const targetsIn = (body: string, options?: Options): string[] =>
  factsOf(body, options).targets.map(({ numberText, comparator, value, valueMax, unit, deadline, since }) =>
    [
      numberText,
      comparator,
      valueMax === null ? value : `${value}..${valueMax}`,
      unit,
      deadline ? `${deadline.year}${deadline.point === 'during' ? '' : `-${deadline.point}`}` : null,
      since ? `since ${since}` : null,
    ]
      .filter((part) => part !== null && part !== '')
      .join(' '),
  );

export const subjectsIn = (body: string): string[] =>
  factsOf(body).targets.map(({ subject }) => subject.hans);
