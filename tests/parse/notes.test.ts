import { describe, expect, test } from 'vitest';
import { foldText } from '#language/fold/script-fold.ts';
import { findNotes } from '#parse/notes.ts';

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
    ['完成。（市教育局牵头负责，各镇（街道）具体实施）', '（市教育局牵头负责，各镇（街道）具体实施）', ''],
    ['完成。（责任单位：市教育局；完成时限：2020年底）', '（责任单位：市教育局；完成时限：2020年底）', ''],
    ['完成。（市卫生局牵头，会同市公安局、民政局实施）', '（市卫生局牵头，会同市公安局、民政局实施）', ''],
    [
      '完成。（分管领导：王某；牵头单位：市医保局；责任单位：市税务局、各镇区）',
      '（分管领导：王某；牵头单位：市医保局；责任单位：市税务局、各镇区）',
      '',
    ],
    ['完成。（市直有关部门，各县区）', '（市直有关部门，各县区）', ''],
    ['完成。（市卫生健康局负总责，各区县具体落实）', '（市卫生健康局负总责，各区县具体落实）', ''],
    [
      '完成。（市卫生健康委、市教委按职责分工负责，2023年底前完成）',
      '（市卫生健康委、市教委按职责分工负责，2023年底前完成）',
      '',
    ],
    ['牵头责任单位：县卫健委', '牵头责任单位：县卫健委', 'two words in a label'],
    ['主要协作单位：各乡镇人民政府', '主要协作单位：各乡镇人民政府', ''],
    ['完成。（责任科室：医政科、财务科）', '（责任科室：医政科、财务科）', 'offices of one house'],
    ['责任分工：市卫健委牵头，市财政局配合', '责任分工：市卫健委牵头，市财政局配合', 'another label'],
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
