import { expect, test } from 'vitest';
import type { FoundCitation } from '#model/facts/agency.ts';
import { citedWork } from '#publish/cited-works.ts';

const text = (hans: string) => ({ source: hans, hans, hant: hans });
const found = (title: string, more: Partial<FoundCitation> = {}) =>
  ({ title: text(title), issueNumber: null, issuer: null, ...more }) as FoundCitation;
type CitedPlace = Parameters<typeof citedWork>[2][number];
const place = (id: string, name: string, fullName: string, level: CitedPlace['level']): CitedPlace => ({
  id,
  name: { hans: name, hant: name, en: id },
  fullName: { hans: fullName, hant: fullName, en: id },
  level,
});
const OUR_CITY = place('our-city', '我川', '我川市', 'city');

test.each<[string, Partial<FoundCitation>, string | null]>([
  ['国务院办公厅关于做事的意见', { issuer: text('国务院办公厅') }, 'country'],
  ['关于做事的意见', { issuer: text('财政部、教育部') }, 'country'],
  ['中共中央 国务院关于做事的意见', { issuer: text('中共中央、国务院') }, 'country'],
  ['传染病防治法', {}, 'country'],
  ['关于做事的意见', { issueNumber: '國衛監督發〔2015〕91號' }, 'country'],
  ['关于做事的意见', { issueNumber: '粤机编办〔2011〕36号' }, 'province'],
  ['关于印发甲川省编制标准的通知', {}, 'province'],
  ['关于做事的决定', { issuer: text('中共乙州市委、乙州市人民政府') }, 'city'],
  ['乙州市做事方案', {}, 'city'],
  ['丙河县做事方案', {}, 'county'],
  ['丁镇做事方案', {}, 'town'],
  ['我川市关于做事的办法', {}, 'city'],
  ['关于做事的三年行动计划', {}, null],
  ['关于做事的意见', { issueNumber: '国办发〔2016〕3号' }, 'country'],
  ['关于做事的意见', { issueNumber: '中办发〔2016〕3号' }, 'country'],
  ['中山市做事方案', { issueNumber: '中府〔2020〕5号' }, 'city'],
  ['关于做事的意见', { issueNumber: '中府〔2020〕5号' }, null],
  ['关于做事的意见', { issueNumber: '中府办〔2020〕5号' }, null],
  ['关于做事的意见', { issueNumber: '云政发〔2020〕5号' }, 'province'],
  ['关于做事的意见', { issueNumber: '云府〔2020〕5号' }, null],
  ['关于做事的意见', { issueNumber: '宁政发〔2020〕5号' }, null],
  ['关于做事的意见', { issueNumber: '青政发〔2020〕5号' }, null],
  ['青海省做事方案', { issueNumber: '青政发〔2020〕5号' }, 'province'],
  ['关于做事的意见', { issueNumber: '苏府〔2020〕5号' }, null],
  ['关于做事的意见', { issueNumber: '苏政发〔2020〕5号' }, 'province'],
])('%s %j is of the level %s', (title, more, level) =>
  expect(citedWork(found(title, more), null, [OUR_CITY]).level).toBe(level),
);

test.each([
  ['甲省人民政府关于印发甲省行动计划的通知', '甲省行动计划'],
  ['中共甲省委 甲省人民政府关于建设卫生强省的决定', '建设卫生强省的决定'],
  ['甲办法', '甲办法'],
])('%s is %s for short', (title, short) =>
  expect(citedWork(found(title), null, []).shortTitle.hans).toBe(short),
);

test('a document of ours is its own work, and its place one of ours', () => {
  expect(citedWork(found('我川市行动计划'), 'our-plan', [OUR_CITY])).toMatchObject({
    work: 'our-plan',
    place: 'our-city',
  });
  expect(citedWork(found('乙州市行动计划(2016—2018年)'), null, [OUR_CITY])).toMatchObject({
    work: '乙州市行动计划',
    place: null,
  });
});

test.each<[string, readonly CitedPlace[], string | null]>([
  [
    '吉林市人民政府关于做事的意见',
    [place('jilin', '吉林', '吉林省', 'province'), place('jilin-city', '吉林', '吉林市', 'city')],
    'jilin-city',
  ],
  [
    '吉林省人民政府关于做事的意见',
    [place('jilin-city', '吉林', '吉林市', 'city'), place('jilin', '吉林', '吉林省', 'province')],
    'jilin',
  ],
  ['河北区人民政府关于做事的意见', [place('hebei', '河北', '河北省', 'province')], null],
  ['海南藏族自治州做事条例', [place('hainan', '海南', '海南省', 'province')], null],
  ['河北乡村做事方案', [place('hebei', '河北', '河北省', 'province')], 'hebei'],
  ['我川做事方案', [OUR_CITY], 'our-city'],
])('%s is of %j: %s', (title, places, id) => expect(citedWork(found(title), null, places).place).toBe(id));
