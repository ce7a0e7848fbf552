import { expect, test } from 'vitest';
import { readSample, samplesOf } from './read-sample.ts';

interface Row {
  readonly text: string;
  /** Title, issue number and article. */
  readonly cites: readonly (readonly [string, string | null, string?])[];
}

const squash = (text: string) => text.replace(/\s/g, '');

test.each(samplesOf<Row>('citations'))('$text', ({ text, cites }) => {
  const { facts } = readSample(`关于某事的通知\n各单位：\n一、总体要求\n${text}\n二、其他\n内容。`);
  expect(
    facts.citations.map(({ title, issueNumber, article }) => [squash(title.source), issueNumber, article]),
  ).toEqual(cites.map(([title, number, article]) => [squash(title), number, article ?? null]));
});
