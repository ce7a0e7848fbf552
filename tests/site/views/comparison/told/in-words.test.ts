/** What the words of each two places differ in, told of the places of a row. */
import { describe, expect, test } from 'vitest';
import type { Records } from '#model/records.ts';
import { compareTopic } from '#site/views/comparison/rows.ts';
import { type SentenceNames, sentenceOf } from '#site/views/comparison/told/words.ts';
import { clause, pair, recordsOf, substance } from '../../sample-records.ts';

const NAMES: SentenceNames = {
  locale: 'hans',
  labels: ['佛山', '揭阳', '新会'],
  byDefault: [true, true, true],
  dated: (document) => document,
};

describe('a number that pairs name by unlike subjects', () => {
  const texts = [
    clause('a/1', '新建公办园托班开设率100%'),
    clause('b/1', '开设托班的幼儿园比例达到30%'),
    clause('c/1', '开设托班的公办园占比达到40%'),
  ];
  const groups = [{ id: 'g', topic: 't', members: texts.map(({ id }) => id) }];
  const told = (pairs: Records['alignments']['pairs']): string => {
    const alignments = { pairs, possible: [], groups, releases: [] };
    const { rows } = compareTopic(recordsOf(texts, { alignments }), 't');
    return sentenceOf(rows.find(({ id }) => id === 'g')?.facts ?? [], NAMES);
  };

  test('is one, and each place says its own', () => {
    const said = told([
      pair('a/1', 'b/1', { substance: [substance('number', '100%', '30%', '开设托班的幼儿园比例')] }),
      pair('a/1', 'c/1', { substance: [substance('number', '100%', '40%', '新建公办园托班开设率')] }),
    ]);
    expect(said).toContain('佛山 100% 揭阳 30% 新会 40%');
    expect(said.match(/100%/g)).toHaveLength(1);
  });

  test('is left out by no place whose text holds it, however two others are set against each other', () => {
    const said = told([
      pair('a/1', 'b/1', { substance: [] }),
      pair('a/1', 'c/1', { substance: [substance('number', null, '30%', '开设托班的公办园占比')] }),
    ]);
    expect(said).not.toContain('揭阳未写');
    expect(said).not.toContain('揭阳、');
  });

  test('is said of no place whose text does not hold it', () => {
    const said = told([
      pair('a/1', 'b/1', { substance: [substance('number', '100%', '30%', '开设托班的幼儿园比例')] }),
      pair('a/1', 'c/1', { substance: [] }),
    ]);
    expect(said).toContain('佛山 100% 揭阳 30%');
    expect(said).not.toContain('新会 100%');
    expect(said).not.toContain('新会未写');
  });
});

describe('a word that two places differ in', () => {
  const texts = [
    clause('a/1', '要将55%的公益金用于养老服务'),
    clause('b/1', '福利彩票公益金应当按照百分之六十的比例用于养老服务'),
    clause('c/1', '公益金60%用于养老服务'),
  ];
  const groups = [{ id: 'g', topic: 't', members: texts.map(({ id }) => id) }];
  const told = (pairs: Records['alignments']['pairs']): string => {
    const alignments = { pairs, possible: [], groups, releases: [] };
    const { rows } = compareTopic(recordsOf(texts, { alignments }), 't');
    return sentenceOf(rows.find(({ id }) => id === 'g')?.facts ?? [], NAMES);
  };

  test('of duty is said of no place whose text does not hold it', () => {
    const said = told([
      pair('a/1', 'b/1', { substance: [{ ...substance('duty', '要', '应当'), direction: 'weaker' }] }),
      pair('a/1', 'c/1', { substance: [] }),
    ]);
    expect(said).toContain('佛山 要 揭阳 应当');
    expect(said).not.toContain('新会 要');
  });

  test('as a number is left out by no place that writes it in Chinese numerals', () => {
    const said = told([
      pair('a/1', 'b/1', { substance: [] }),
      pair('a/1', 'c/1', { substance: [substance('number', null, '60%', '公益金')] }),
    ]);
    expect(said).not.toContain('揭阳未写');
    expect(said).not.toContain('揭阳、');
  });
});
