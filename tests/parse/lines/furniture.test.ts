import { expect, test } from 'vitest';
import { outlineOf, parseText } from '../parsed.ts';

const page = `样本政府网 样本新闻网
当前位置：首页 > 政务公开 > 文件
索 引 号：001/2017-1
样本县人民政府关于某事的通知
样政发〔2017〕1号
各乡镇人民政府：
为进一步做好这一项工作，经县政府同意，现将有关事项通知如下：
一、甲
子。
二、乙
丑。
分享到：
上一篇：另一个文件的通知
版权所有：样本县人民政府`;

const roleOf = (text: string, words: string) => {
  const at = text.indexOf(words);
  return parseText(text).value.segments.find(({ start, end }) => start <= at && at < end)?.role;
};

test('a menu above the place where the reader is, is no part of the title', () => {
  const withMenu = page.replace('样本政府网 样本新闻网', '首页\n政务公开\n样本县人民政府');
  expect(parseText(withMenu).value.metadata.title?.text).toBe('样本县人民政府关于某事的通知');
  expect(outlineOf(withMenu)).toEqual(outlineOf(page));
  for (const words of ['首页', '政务公开']) expect(roleOf(withMenu, words), words).toBe('excluded');
  // Without such a line nothing says that a short line is of the page.
  expect(parseText('行动计划\n样政发〔2017〕1号\n一、甲\n子。').value.metadata.title?.text).toBe('行动计划');
});

test('the menu of a site is told by its first word where nothing says where the reader is', () => {
  const titleOf = (above: string) =>
    parseText(`${above}\n样本县规划\n样政发〔2017〕1号\n一、甲\n子。\n二、乙\n丑。`).value.metadata.title
      ?.text;
  expect(titleOf('繁体版 | 无障碍\n首页 政务公开 政务服务 互动交流')).toBe('样本县规划');
  expect(titleOf('首页 政务公开 互动交流')).toBe('样本县规划');
  expect(titleOf('首页政务公开专栏设置')).toBe('首页政务公开专栏设置样本县规划');
});

test('the motto of a site and the name of an account are no part of the title', () => {
  const motto = page.replace('样本政府网 样本新闻网', '样政务 · 样服务 · 样互动');
  expect(roleOf(motto, '样服务')).toBe('excluded');
  const article = (stamp: string) =>
    `样本发布\n${stamp}\n关于某事的通知\n样政发〔2017〕1号\n一、甲\n子。\n二、乙\n丑。`;
  const titleOf = (stamp: string) => parseText(article(stamp)).value.metadata.title?.text;
  expect(titleOf('原创 某局 样本发布 2017年3月5日 08:30')).toBe('关于某事的通知');
  expect(titleOf('原创 某局 别的发布 2017年3月5日 08:30')).toBe('样本发布关于某事的通知');
  const signed = article('原创 样本县某局 样本发布 2017年3月5日 08:30').replace(
    '一、甲',
    '各乡镇：\n现予印发。\n样本县某局\n2017年3月5日\n样本县工作要点\n一、甲',
  );
  expect(parseText(signed).value.metadata.issuer?.text).toBe('样本县某局');
});

test('a short title is one though the line that sets how a site is read stands beneath it, or at the foot', () => {
  const titleOf = (text: string) => parseText(text).value.metadata.title?.text;
  const body = '第一条 甲应当办理。\n第二条 乙应当办理。\n';
  expect(titleOf(`养老服务条例\n简体 繁体 无障碍浏览\n${body}`)).toBe('养老服务条例');
  expect(titleOf(`养老服务条例\n${body}设为首页 | 加入收藏`)).toBe('养老服务条例');
  expect(titleOf(`首页\n政务公开\n设为首页 | 加入收藏\n养老服务条例\n${body}`)).toBe('养老服务条例');
  expect(titleOf(`行动计划\n一、甲\n子。\n二、乙\n丑。\n当前位置：首页 > 政务公开`)).toBe('行动计划');
});

test('what a web page puts around a text is no part of it', () => {
  expect(outlineOf(page)).toEqual(['1 一、 甲 | 子。', '2 二、 乙 | 丑。']);
  expect(parseText(page).value.metadata.title?.text).toBe('样本县人民政府关于某事的通知');
  for (const words of ['样本政府网', '当前位置', '索 引 号', '分享到', '上一篇', '版权所有'])
    expect(roleOf(page, words), words).toBe('excluded');
});

test('what a web page puts under a text without items is no part of it, nor of the line that says who printed it', () => {
  const foot =
    '附件下载：\n【打印本页】\n相关解读：一图读懂\n主办：样本县人民政府　承办：样本县政务服务中心\n您是第 12345 位访客';
  const passage = '经过五年努力，全县生态环境质量持续改善，群众满意。';
  expect(parseText(`${passage}\n${foot}`).value.metadata.title).toBe(null);
  const printed = `样本县人民政府办公室　　　2025年3月18日印发\n${foot}`;
  expect(roleOf(`${page.slice(0, page.indexOf('分享'))}${printed}`, '相关解读')).toBe('excluded');
});

test('titles under the last clause are its own where no line of a page stands beside them', () => {
  const text = '一、甲\n子。\n二、乙\n丑，并保存资料。\n相关资料：《样本县统计年鉴》';
  expect(outlineOf(text).at(-1)).toContain('《样本县统计年鉴》');
  expect(roleOf(`${text}\n【打印本页】`, '相关资料')).toBe('excluded');
  expect(roleOf(text.replace('《样本县统计年鉴》', '一图读懂《样本县统计年鉴》'), '相关资料')).toBe(
    'excluded',
  );
});

test.each(['— 2 —', '－12－', '- 3 -', '第3页', '第 3 页 共 10 页'])(
  'the page number %s does not part a sentence',
  (number) => {
    const before = '要充分认识这一项工作的重要意义。各乡镇、各部门要按照有关规定，认真';
    const text = `一、${before}\n${number}\n做好这一项工作。\n二、乙`;
    expect(outlineOf(text)[0]).toBe(`1 一、 | ${before}做好这一项工作。`);
    expect(roleOf(text, number)).toBe('excluded');
  },
);

const half = '各乡镇、各部门要按照有关规定，认真做好这一项工作，加强组织领导，落实工作责任，';
const item = (mark: string) => `${mark}、${half.repeat(9)}\n`;
/** Pages of which each ends in the middle of a sentence. */
const pages = (turn: (page: number) => string) =>
  `${item('一')}${turn(1)}${half}按时完成。\n${item('二')}${turn(2)}${half}按时完成。\n${item('三')}${turn(3)}按时完成。`;

test('page numbers without a sign around them are told by their count', () => {
  const expected = outlineOf(pages(() => ''));
  expect(outlineOf(pages((page) => `${page}\n`))).toEqual(expected);
  // Numbers that do not count up, or stand close together, are of the text.
  expect(outlineOf(pages((page) => `${page * 2}\n`))).not.toEqual(expected);
  expect(outlineOf('一、甲\n1\n子。\n2\n丑。\n3\n寅。').join()).toContain('2');
});

test('a running head comes back on every page', () => {
  const expected = outlineOf(pages(() => ''));
  expect(outlineOf(pages((page) => `— ${page} —\n样本县健康宣传手册\n`))).toEqual(expected);
  // Without page numbers, the sentences that it cuts tell it.
  expect(outlineOf(pages(() => '样本县健康宣传手册\n'))).toEqual(expected);
  // Wide blanks part the serial from its issue; those of a row of a table part cells.
  expect(
    outlineOf(pages((page) => `— ${page} —\n样本县人民政府公报　　　2023年第4期（总第61期）\n`)),
  ).toEqual(expected);
  expect(outlineOf(pages((page) => `— ${page} —\n2023年第4期　　样本卫生\n`))).toEqual(expected);
  // Pages of large letters are short; their numbers tell.
  const short = (turn: (page: number) => string) =>
    `一、${half.repeat(2)}\n${turn(1)}${half}按时完成。\n二、${half}\n${turn(2)}${half}按时完成。`;
  expect(outlineOf(short((page) => `— ${page} —\n样本县健康宣传手册\n`))).toEqual(outlineOf(short(() => '')));
  // Words that come back between whole sentences are of the text.
  const whole = ['一', '二', '三'].map((mark) => `${item(mark).slice(0, -2)}。\n本项工作每年考核`).join('\n');
  expect(
    outlineOf(`${whole}。\n`)
      .join()
      .match(/本项工作每年考核/g),
  ).toHaveLength(3);
  // Words that stand there once are of the text.
  const once = pages((page) => (page === 2 ? '样本县健康宣传手册\n' : ''));
  expect(outlineOf(once).join()).toContain('手册');
  // The name and issue of a serial is never a part of what it prints.
  expect(outlineOf(pages((page) => (page === 2 ? '样本县人民政府公报2021年第3期\n' : '')))).toEqual(expected);
});

test.each(['第三页的内容另行规定。', '首页设置要清晰。', '3—5人为一组。', '分享经验。', '位置偏远的村。'])(
  '“%s” is text',
  (words) => {
    const text = `一、甲\n${words}`;
    expect(roleOf(text, words)).toBe('body');
  },
);

test('numbers of paragraphs and the menu of a database of laws are no text', () => {
  const law =
    '法規名稱：\t樣本防制法\n修正日期：\t民國 112 年 02 月 15 日\n所有條文\n編章節\n條號查詢\n第 1 條\n為防制樣本，特制定本法。\n第 2 條\n1\n本法用詞，定義如下：\n一、樣本：指甲。\n二、副本：指乙。\n2\n前項樣本，不包括乙。\n第 3 條\n1\n本法自公布日施行。';
  const { clauses, metadata } = parseText(law).value;
  expect([metadata.title?.text, metadata.signedOn]).toEqual(['樣本防制法', '2023-02-15']);
  expect(clauses.map(({ marker, body }) => `${marker} ${body.text}`)).toEqual([
    '第1條 為防制樣本，特制定本法。',
    '第2條 本法用詞，定義如下：前項樣本，不包括乙。',
    '一、 樣本：指甲。',
    '二、 副本：指乙。',
    '第3條 本法自公布日施行。',
  ]);
  expect(roleOf(law, '條號查詢')).toBe('excluded');
  // One number alone, and numbers that do not count up from an article, are of the text.
  expect(parseText('第 1 條\n等級如下：\n3\n第 2 條\n施行。').value.clauses[0]?.body.text).toContain('3');
});

test('the issue of a serial over the title goes with those over other pages', () => {
  const serial = '样本市人民政府公报　　　　2022年第8期\n';
  const text = `${serial}样本市人民政府关于修路的通知\n样府〔2022〕1号\n各区人民政府：\n为修好路，经市政府同意，现将有关事项通知如下，请各区认真贯\n· 12 ·\n${serial}彻执行。\n一、修路\n各区要按照有关规定，认真做好这一项工作，把各项措施落到实处，加强组织领导，明确任务分工，落实工\n· 13 ·\n${serial}作责任。\n二、植树\n尽快植好。\n· 14 ·`;
  expect(parseText(text).value.metadata.title?.text).toBe('样本市人民政府关于修路的通知');
});

test('thanks at the end belong to no item', () => {
  const text =
    '关于第5号建议的答复\n张代表：\n一、情况\n已经修路。\n二、打算\n（一）修路。尽快修好。\n（二）植树。尽快植好。\n感谢您的关心支持！\n样本县林业局\n2023年6月12日';
  expect(outlineOf(text).at(-1)).not.toContain('感谢');
  expect(outlineOf(text).join()).not.toContain('感谢');
});
