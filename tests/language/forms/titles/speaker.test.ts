import { expect, test } from 'vitest';
import { jointStarts, ownerIn, speakerIn } from '#language/forms/titles/speaker.ts';

test.each([
  ['样本县卫生局关于开展活动的通知', '样本县卫生局'],
  ['中共样本省委 样本省人民政府关于做事的决定', '中共样本省委 样本省人民政府'],
  ['国务院办公厅 关于做事的意见', '国务院办公厅'],
  ['中共中央关于制定计划的建议', '中共中央'],
  ['样本市疾病预防控制中心印发《样本方案》', '样本市疾病预防控制中心'],
  ['样本市人民政府公告(第3号)', '样本市人民政府'],
  ['样本省转发国务院关于做事的通知', null],
  ['关于加强卫生局管理的通知', null],
])('in %s speaks %s', (title, name) => expect(speakerIn(title)).toBe(name));

test.each([
  ['样本省卫生厅2008年工作要点', false, '样本省卫生厅'],
  ['样本省投资项目管理办法', false, null],
  ['样本县政府修筑道路计划', true, '样本县政府'],
  ['样本县政府修筑道路计划', false, null],
])('%s (traditional: %s) is of %s', (title, traditional, name) =>
  expect(ownerIn(title, traditional)).toBe(name),
);

test.each([
  ['中共样本市委样本市人民政府', ['中共样本市委', '样本市人民政府'], 'its place again'],
  ['样本省卫生计生委样本省中医药局', ['样本省卫生计生委', '样本省中医药局'], 'two of one place'],
  ['中共中央国务院中央军委', ['中共中央', '国务院', '中央军委'], 'bodies of the state'],
  ['中共中央办公厅国务院办公厅', ['中共中央办公厅', '国务院办公厅'], 'their offices'],
  ['样本市发展中心样本市财政局', ['样本市发展中心', '样本市财政局'], 'any ending of a body that issues'],
  ['样本市样本区卫生局', ['样本市样本区卫生局'], 'a district that is called as its city'],
  ['卫生部', ['卫生部'], 'one name'],
])('%s is %j: %s', (name, names) => {
  const cuts = [0, ...jointStarts(name)];
  expect(cuts.map((cut, i) => name.slice(cut, cuts[i + 1]))).toEqual(names);
});
