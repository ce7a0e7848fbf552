import { expect, test } from 'vitest';
import { findNamed, placeNames, SYMBOLS } from '#align/symbols.ts';

test.each([
  ['加快普宁市、揭西县和惠来县建设', ['普宁市', '揭西县', '惠来县'], 'two characters and a level'],
  ['推进区、镇一体化管理', [], '区、镇 is a list of levels'],
  ['加强县级医院和社区建设', [], '县级 and 社区 name no place'],
  ['新建小区、老旧小区和国家级示范区', [], 'a kind of area is no place'],
  ['打造健康揭阳', ['揭阳'], 'a known name without its level'],
  ['全市各县（市、区）域内', [], '全市 and 各县 name no place'],
  ['组建县疾控中心，成立市工作专班，已经市政府同意', [], 'a word before a level is no name'],
  ['促进县乡一体、印发市财政局文件', [], '促进 and 印发 are words'],
  [
    '北京市、上海市、湖北省武汉市和南京市',
    ['北京市', '上海市', '湖北省', '武汉市', '南京市'],
    'names said as often as words',
  ],
  ['金川街道宁江区', ['金川街道', '宁江区'], 'a name behind another'],
])('%s → %j (%s)', (text, expected) => {
  const found = findNamed(text, placeNames('揭阳市'), []).filter(({ symbol }) => symbol === SYMBOLS.place);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test('the end of a name is not the beginning of another, whatever else takes the name', () => {
  const found = findNamed('设在金川街道宁市', [], ['设在金川']);
  expect(found.map(({ start, end }) => '设在金川街道宁市'.slice(start, end))).toEqual(['设在金川']);
});

test.each([
  ['揭阳市', ['揭阳市', '揭阳']],
  ['新会区', ['新会区', '新会']],
  [null, []],
])('%s goes by %j', (name, expected) => expect(placeNames(name)).toEqual(expected));
