import { describe, expect, test } from 'vitest';
import { foldText } from '#language/fold/script-fold.ts';
import {
  findIssueNumbers,
  isIssueNumber,
  normaliseIssueNumber,
  numberInTitle,
} from '#language/forms/titles/issue-number.ts';

describe('a line that is a number', () => {
  test.each([
    ['样府〔2016〕50号', '样府〔2016〕50号'],
    ['样府(2016) 第50 号', '样府〔2016〕50号'],
    ['样府﹝2021﹞8 號', '样府〔2021〕8號'],
    ['样府【2016】5号', '样府〔2016〕5号'],
    ['样府〖二〇二一〗八号', '样府〔2021〕8号'],
    ['样府〔二○二一〕十二号', '样府〔2021〕12号'],
    ['⻘府办〔2023〕17号', '青府办〔2023〕17号'],
    ['〔2019〕15号', '〔2019〕15号'],
    ['样本市人民政府令第82号', '样本市人民政府令第82号'],
    ['国家体育总局 公安部令第22号', '国家体育总局公安部令第22号'],
    ['国办发„2009‟3号', '国办发〔2009〕3号'],
    ['样本市人民政府第82号令', '样本市人民政府令第82号'],
    ['财政部 税务总局公告2020年第5号', '财政部税务总局公告2020年第5号'],
    ['财政部公告2022年第13号', '财政部公告2022年第13号'],
    ['2024年第3号', '2024年第3号'],
    ['發文字號：農授糧字第1121005678A號', '農授糧字第1121005678A號'],
    ['府社兒字第1060012345號令', '府社兒字第1060012345號'],
  ])('%s', (line, expected) => {
    expect(isIssueNumber(foldText(line))).toBe(true);
    expect(normaliseIssueNumber(line, foldText(line))).toBe(expected);
  });

  test.each([
    '样府〔2016〕50号文件精神',
    '样本市人大常委会公告（第7号）',
    '2016年50个',
    '（2016）',
    '第3号台风',
  ])('%s is none', (line) => {
    expect(isIssueNumber(foldText(line))).toBe(false);
  });
});

test.each([
  ['样府〔2016〕1号《关于甲的通知》', '样府〔2016〕1号', '《关于甲的通知》'],
  ['关于甲的通知（样府〔2016〕1号）', '样府〔2016〕1号', '关于甲的通知'],
  ['海关总署公告2023年第58号（关于甲的公告）', '海关总署公告2023年第58号', '关于甲的公告'],
])('%s is a title with its number', (title, number, rest) => {
  const found = numberInTitle(foldText(title));
  expect(found && [title.slice(...found.number), title.slice(...found.title)]).toEqual([number, rest]);
});

test.each([
  ['省样管局样管规函〔2024〕16号', '样管规函〔2024〕16号'],
  ['样林省教育厅样教职成函〔2023〕5号', '样教职成函〔2023〕5号'],
  ['国家发展改革委发改体改〔2020〕1566号', '发改体改〔2020〕1566号'],
  ['发展改革委员会样发改投资〔2022〕31号', '样发改投资〔2022〕31号'],
  ['市教育局办公室函〔2022〕3号', '市教育局办公室函〔2022〕3号'],
  ['样教职成厅函〔2022〕3号', '样教职成厅函〔2022〕3号'],
])('in %s the office is no part of the number', (text, number) =>
  expect(findIssueNumbers(foldText(text)).map((span) => text.slice(...span))).toEqual([number]),
);

test('numbers in a text begin behind the words that lead to them', () => {
  const text =
    '根据国办发〔2017〕32号和省政府样府﹝2021﹞8号，依據農業委員會農糧企字第1091013999號令、3月1日衛部保字第1121234567號函、8月3日院臺衛字第1121030000號函';
  expect(findIssueNumbers(foldText(text)).map((span) => text.slice(...span))).toEqual([
    '国办发〔2017〕32号',
    '样府﹝2021﹞8号',
    '農糧企字第1091013999號',
    '衛部保字第1121234567號',
    '院臺衛字第1121030000號',
  ]);
});

test('原 before a number that is ended is no part of the sign', () => {
  const text = '原样政办规〔2020〕5号文件同时废止，按照原政办发〔2021〕3号执行。';
  expect(findIssueNumbers(foldText(text)).map((span) => text.slice(...span))).toEqual([
    '样政办规〔2020〕5号',
    '原政办发〔2021〕3号',
  ]);
});
