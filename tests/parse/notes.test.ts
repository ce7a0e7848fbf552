import { describe, expect, test } from 'vitest';
import { findNotes } from '../../src/parse/notes.ts';
import { foldText } from '../../src/text/script-fold.ts';

const notes = (text: string) => findNotes(foldText(text)).map(([start, end]) => text.slice(start, end));

describe('a responsibility note', () => {
  test.each([
    ['完成任务。（责任单位：区卫生计生局、财政局）', '（责任单位：区卫生计生局、财政局）', 'labelled'],
    [
      '納入報銷。(市衛生計生局、市財政局,各區人民政府)',
      '(市衛生計生局、市財政局,各區人民政府)',
      'a bare list behind a sentence',
    ],
    [
      '到位。[市编办，各县（市、区）人民政府（管委会）负责]',
      '[市编办，各县（市、区）人民政府（管委会）负责]',
      'brackets in brackets',
    ],
    ['规模。〔市卫生计生局负责〕', '〔市卫生计生局负责〕', 'tortoise-shell brackets'],
    ['（市卫生健康委牵头，市财政局配合）', '（市卫生健康委牵头，市财政局配合）', 'alone on its line'],
    ['责任单位：市财政局、市教育局', '责任单位：市财政局、市教育局', 'without brackets'],
    ['完成。（责任单位：区卫生计生局', '（责任单位：区卫生计生局', 'its bracket forgotten'],
    ['甲任务（市卫生局负责）', '（市卫生局负责）', 'behind a heading'],
  ])('%s', (text, expected) => {
    expect(notes(text)).toEqual([expected]);
  });

  test('may stand several times and in the middle', () => {
    expect(notes('做甲。（市财政局负责）做乙。（市教育局负责）做丙。')).toEqual([
      '（市财政局负责）',
      '（市教育局负责）',
    ]);
  });

  test.each([
    '設置科室（中医科、中药房、中医治疗室）。',
    '各县（市、区）人民政府（管委会），市府直属各单位',
    '鎮醫院(社區衛生服務中心)通過托管',
    '组建医疗集团。（集团）',
    '（CD4）检测',
    '公立医院（不含市中医院负责的部分除外）',
  ])('is not found in %s', (text) => {
    expect(notes(text)).toEqual([]);
  });
});
