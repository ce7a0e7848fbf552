import { describe, expect, test } from 'vitest';
import { leansOnLevel, officeIn, withoutLevel } from '#language/forms/bodies/office.ts';

describe('the office that a name holds', () => {
  test.each([
    ['市民政局', '民政'],
    ['省财政厅', '财政'],
    ['县卫生健康委员会', '卫生健康'],
    ['市卫生健康委', '卫生健康'],
    ['临湾市教育局', '教育'],
    ['市市场监管局', '市场监管'],
    ['市场监管局', '市场监管'],
    ['城市管理局', '城市管理'],
    ['乡村振兴局', '乡村振兴'],
    ['区公安分局', '公安分局'],
    ['国家金融监管总局', '国家金融监管总局'],
    ['市直机关工委', '直机关工委'],
    ['市残联', '残联'],
    ['县委编办', '委编办'],
    ['市纪委', '纪委'],
    ['市委', '市委'],
    ['团市委', '团市委'],
  ])('%s: %s', (name, office) => {
    expect(name.slice(...officeIn(name))).toBe(office);
  });

  test.each([
    ['市财政局', '财政局'],
    ['各区财政局', '财政局'],
    ['临湾市教育局', '教育局'],
    ['市场监管局', '市场监管局'],
  ])('%s without its level is %s', (name, left) => expect(withoutLevel(name)).toBe(left));

  test('some cannot stand alone', () => {
    expect(['直机关工委', '属国有企业'].every(leansOnLevel)).toBe(true);
    expect(['民政', '卫生健康', '市委'].some(leansOnLevel)).toBe(false);
  });
});
