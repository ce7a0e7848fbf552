import { expect, test } from 'vitest';
import { fold, foldWords, readPassages, seedSpan, sourceText, viewText } from '#extract/passage.ts';
import { sampleDocument } from './sample-document.ts';

test.each([
  ['2－3 个(含),达８0％', '2-3个（含），达80%', 'width, dashes and white space'],
  ['1,200个,3所', '1,200个，3所', 'a comma that groups thousands stays'],
  ['2016 - 2018年', '2016-2018年', 'spaces around a dash'],
] as const)('%s', (text, expected, why) => {
  expect(foldWords(text), why).toBe(expected);
});

test('every folded character knows its place in the seed', () => {
  const reading = { text: '办好 1所', toSource: [10, 11, 12, 13, 14, 15] };
  expect(fold(reading)).toEqual({ text: '办好1所', toSource: [10, 11, 13, 14, 15] });
});

test('a passage gives back the seed’s characters and three views', () => {
  const body = { hant: '辦好 1所,達標', hans: '办好 1所,达标' };
  const doc = sampleDocument({ clauses: [{ path: '1', heading: '目标', body }] });
  const [heading, passage] = readPassages(doc);
  expect(heading?.part).toBe('heading');
  if (!passage) throw new Error('no body');
  expect(passage.folded.text).toBe('办好1所，达标');
  expect(sourceText(passage, 0, 4)).toBe('辦好 1所');
  const [start, end] = seedSpan(passage, 0, 4);
  expect(doc.seed.text.slice(start, end)).toBe('辦好 1所');
  expect(viewText(passage, 5, 7)).toEqual({ source: '達標', hans: '达标', hant: '達標' });
});
