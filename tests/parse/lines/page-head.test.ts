import { expect, test } from 'vitest';
import { parseText } from '../parsed.ts';

const body = '样政发〔2021〕3号\n各乡镇人民政府：\n现将有关事项通知如下：\n一、甲\n子。\n二、乙\n丑。';
const told = (above: string, text = body) => {
  const { title, issuer } = parseText(`${above}\n${text}`).value.metadata;
  return [title?.text, issuer?.text];
};
const WHOLE = ['样县人民政府关于加强河道管护工作的通知', '样县人民政府'];

test('a list of words over a title is the menu of a site, whatever its first word', () => {
  expect(told(`首   页 走进样县 新闻中心 信息公开 互动交流\n\n${WHOLE[0]}`)).toEqual(WHOLE);
  expect(told(`走进样县 新闻中心 信息公开 互动交流\n${WHOLE[0]}`)).toEqual(WHOLE);
  expect(told('样县财政局 样县民政局 样县教育局 样县水务局\n关于加强河道管护工作的通知')[0]).toContain(
    '样县水务局关于加强',
  );
});

test('the heading of a page over the same title, and what stands over it, are no part of that', () => {
  expect(told(`样法网--法规检索\n${WHOLE[0]}\n\n${WHOLE[0]}`)).toEqual(WHOLE);
  expect(told(`${WHOLE[0]}_政策文件_样县人民政府\n样县人民政府\n关于加强河道管护工作的通知`)).toEqual(WHOLE);
  expect(
    told(`样县政策 有哪些好政策\n县政府关于加强河道管护工作的通知\n政策原文\n申报条件\n${WHOLE[0]}`),
  ).toEqual(WHOLE);
  const after = `样县政策网\n县政府关于加强河道管护工作的通知\n政策原文\n\n样政发〔2021〕3号\n\n${WHOLE[0]}`;
  expect(told(after, body.slice(body.indexOf('各乡镇')))).toEqual(WHOLE);
});

test('how a site begins to tell a text is no part of it', () => {
  const teaser = `${WHOLE[0]} 各乡镇人民政府：现将有关…`;
  expect(told(`${WHOLE[0]}\n${teaser}\n${WHOLE[0]}`)).toEqual(WHOLE);
});

test('a title that another one names is no heading of the page', () => {
  const issued = '样县河道管护三年行动实施方案\n日期：2021-06-18 浏览量：12\n样政发〔2021〕3号';
  const notice = '关于《样县河道管护三年行动实施方案》的通知\n各乡镇人民政府：\n现印发给你们。\n一、甲\n子。';
  expect(told(issued, notice)[0]).toBe('样县河道管护三年行动实施方案');
  // A card of labels over their values has the title once more.
  const card =
    '标题\n样县人民政府关于加强河道管护工作的通知\n发布机构\n样县水务局\n发文字号\n样政发〔2021〕3号';
  expect(told(`${card}\n${WHOLE[0]}`)[0]).toBe(WHOLE[0]);
});

test('a collection writes the province before a title and the day behind it', () => {
  const text =
    '（样云省）样本市人民政府工作报告（2023年3月21日）\n各位代表：\n一、回顾\n子。\n二、任务\n丑。';
  const { signedOn, placeName } = parseText(text).value.metadata;
  expect([signedOn, placeName]).toEqual(['2023-03-21', '样本市']);
});

test('the way to a page may begin a line above', () => {
  expect(told(`首页\n> 政务公开 > 法规文件 > 其他文件\n${WHOLE[0]}`)).toEqual(WHOLE);
});

test('a number whose end was lost is no part of the title', () => {
  const text = '各乡镇人民政府：\n现将有关事项通知如下：\n一、甲\n子。';
  expect(told('样政发〔20213\n样县人民政府\n关于加强河道管护工作的通知', text)).toEqual(WHOLE);
});

test.each([
  [
    'the account, its stamp and what it calls the article',
    '样县发布\n样县发布 2021年3月8日 18:02 广东\n\n最高奖励5万元！样县出台19条措施\n\n↑点击上方“样县发布”关注我们',
  ],
  [
    'a stamp with two names and a day in figures',
    '样县发布\n原创 某某 样县发布 2021-03-08 18:02 广东\n重磅！河道这样管\n点击蓝字 关注我们',
  ],
  ['a headline with a stroke', '样县水务 2021/3/8 9:02\n权威发布 | 河道管护有新招'],
])('%s are no part of the title', (_, above) => {
  expect(told(`${above}\n\n${WHOLE[0]}`)).toEqual(WHOLE);
});

test('the part of a site that a text stands in is no part of its title', () => {
  expect(told(`返回\n新聞動態\n${WHOLE[0]}`)).toEqual(WHOLE);
  expect(told(`跳到主要內容區塊\n:::\n政策文件\n${WHOLE[0]}`)).toEqual(WHOLE);
  // the first half of a title
  expect(told('政府信息公开\n年度报告')[0]).toBe('政府信息公开年度报告');
});

test('a short last line of a title under the heading of its page is no menu', () => {
  const title = '样县人民政府办公室关于印发2020年\n河道管护工作\n方案的通知';
  expect(told(`${title.replaceAll('\n', '')}\n${title}`)[0]).toBe(title.replaceAll('\n', ''));
});

test('a headline over a notice, in other words or with the number between, is no title', () => {
  const title = '样县人民政府关于印发样县河道管护实施方案的通知';
  const noticed = (...lines: string[]) => told(lines.join('\n'))[0];
  expect(noticed('样县人民政府关于印发《样县河道管护实施方案》的通知', title)).toBe(title);
  expect(noticed('样县印发河道管护实施方案', '样县人民政府关于印发', '样县河道管护实施方案的通知')).toBe(
    title,
  );
  expect(noticed('《样县河道管护实施方案》正式出台', title)).toBe(title);
  expect(noticed('样县河道管护实施方案的通知', title)).toBe(title);
  // Of another matter it is a title of its own.
  expect(noticed('样县出台水土保持工作方案', title)).not.toBe(title);
});

test('the number that a title had in a list of texts is no mark', () => {
  expect(told(`3. ${WHOLE[0]}`)).toEqual(WHOLE);
  expect(parseText(`1. ${WHOLE[0]}\n2. ${WHOLE[0]}\n3. ${WHOLE[0]}`).value.metadata.title?.text).not.toBe(
    WHOLE[0],
  );
});

test('words over a card are no part of the title beneath it, and neither is a title that a page quotes', () => {
  const card = '索引号：YX-2021-0001　　发布机构：样县水务局';
  expect(told(`适老版\n样县人民政府门户网\n${card}\n${WHOLE[0]}`)).toEqual(WHOLE);
  expect(told(`专题活动\n样县政府首页 >> 政府文件 >> 2021\n${card}\n${WHOLE[0]}`)).toEqual(WHOLE);
  expect(told(`样政发〔2021〕3号《${WHOLE[0]}》\n\n浏览量：12\n\n《${WHOLE[0]}》`)).toEqual(WHOLE);
  // A title over the card stays where the one beneath it is another.
  expect(told(`${WHOLE[0]}\n${card}`)).toEqual(WHOLE);
});
