import { expect, test } from 'vitest';
import { readOriginal } from '#intake/read-original.ts';
import { readHtml } from '#intake/web/html.ts';
import { statedEncoding } from '#intake/web/page-head.ts';

const NAVIGATION = Array.from(
  { length: 12 },
  (_, i) => `<li><a href="/x${i}">关于做好某项工作的通知（${i}）</a></li>`,
).join('');
const page = (article: string, title = '') =>
  `<!DOCTYPE html><html><head><title>${title}</title><style>p{}</style><script>var 一 = '一、不是条款。';</script></head><body>
  <div class="top"><ul>${NAVIGATION}</ul></div><div class="crumb">您现在的位置：<a href="/">首页</a> &gt; 政务公开</div>
  <div class="layout"><div class="side">${NAVIGATION}</div><div class="main"><div id="zoom">${article}</div><div>分享到：<a>微信</a></div></div></div>
  <div class="footer"><p>主办：青禾市人民政府办公室　备案号：05000000号</p></div></body></html>`;
const SPANS = (text: string) =>
  `<p class="a"><span style="font-size:16pt"><span>&nbsp;&nbsp;&nbsp;&nbsp;${text}</span></span></p>`;
const BODY = [
  '一、总体要求',
  '坚持公平优质，到2025年新增学位2.4万个。',
  '二、保障措施',
  '市财政每年安排专项资金5000万元。',
];

test('the article is found, and what stands around it is left out', () => {
  const { text } = readHtml(page(BODY.map(SPANS).join('\n')));
  expect(text).toBe(`${BODY.join('\n')}\n`);
});

test('a title that stands only in the head comes first, without the name of the site', () => {
  const { text } = readHtml(page(BODY.map(SPANS).join(''), '青禾市教育行动计划_青禾市人民政府门户网站'));
  expect(text.split('\n')[0]).toBe('青禾市教育行动计划');
});

test('an article about a text has its own title', () => {
  const text = (title: string) => readHtml(page(BODY.map(SPANS).join(''), title)).text.split('\n')[0];
  expect(text('《青禾市教育行动计划》政策解读')).toBe('《青禾市教育行动计划》政策解读');
  expect(text('《青禾市教育行动计划》答记者问')).toBe('《青禾市教育行动计划》答记者问');
  expect(text('政策解读_青禾市人民政府')).toBe(BODY[0]);
});

test('a title in an element of its own over the article comes first, with what stands between', () => {
  const html = page(BODY.map(SPANS).join('')).replace(
    '<div id="zoom">',
    '<div class="t">青禾市教育局关于增加学位的通告</div><div>青教通〔2024〕2号</div><div id="zoom">',
  );
  const apart = html.replace(
    '<div class="main">',
    '<div class="crumb">首页 &gt; 通知公告</div><div class="main">',
  );
  expect(readHtml(apart).text.split('\n').slice(0, 3)).toEqual([
    '青禾市教育局关于增加学位的通告',
    '青教通〔2024〕2号',
    BODY[0],
  ]);
});

test('a notice whose article shows the title of its plan alone has its own', () => {
  const article = [SPANS('青禾市教育行动计划'), ...BODY.map(SPANS)].join('');
  const title = '青禾市人民政府关于印发青禾市教育行动计划的通知';
  expect(
    readHtml(page(article, `${title}_青禾市政府`))
      .text.split('\n')
      .slice(0, 2),
  ).toEqual([title, '青禾市教育行动计划']);
});

test('a title that the article has is not said twice', () => {
  const article = [SPANS('青禾市人民政府关于印发青禾市教育行动计划的通知'), ...BODY.map(SPANS)].join('');
  expect(readHtml(page(article, '青禾市教育行动计划_青禾市政府')).text.match(/行动计划/g)).toHaveLength(1);
});

test.each<[html: string, text: string, why: string]>([
  ['<p>甲。<br>乙。</p>', '甲。\n乙。\n', 'a forced break is one'],
  ['<p>加强\n  管理。</p>', '加强管理。\n', 'a break of the source is none between Chinese characters'],
  ['<p>the end\n of it。</p>', 'the end of it。\n', 'but a blank between words'],
  ['<p>甲。</p><p style="display:none">乙。</p><p hidden>丙。</p>', '甲。\n', 'what is hidden is not there'],
  ['<ol start="3"><li>甲。</li><li>乙。</li></ol>', '3. 甲。\n4. 乙。\n', 'numbers that the browser counts'],
  ['<ol><li>一、甲。</li></ol>', '一、甲。\n', 'items that bring their own'],
  [
    '<ol><li>甲<ol><li>子。</li><li>丑。</li></ol></li></ol>',
    '1. 甲\n(1) 子。\n(2) 丑。\n',
    'a list within a list',
  ],
  ['<p>a&lt;b&gt;&amp;。</p>', 'a<b>&。\n', 'signs of HTML'],
  ['<p>一、甲<p>（一）乙。', '一、甲\n（一）乙。\n', 'elements that nobody closed'],
])('%s → %j (%s)', (html, text) => expect(readHtml(html).text).toBe(text));

test('a table stays one; merged cells leave empty ones', () => {
  const table =
    '<table><tr><th rowspan=2>指标</th><th colspan=2>目标值</th></tr><tr><td>2023年</td><td>2025年</td></tr><tr><td>床位<br>数</td><td>4|5</td><td>6</td></tr></table>';
  expect(readHtml(`<p>表。</p>${table}`).text).toBe(
    '表。\n| 指标 | 目标值 |  |\n|  | 2023年 | 2025年 |\n| 床位数 | 4｜5 | 6 |\n',
  );
});

test('a table that lays out the page is none', () => {
  const layout = `<table><tr><td>${BODY.map((line) => `<p>${line}</p>`).join('')}</td></tr></table>`;
  expect(readHtml(page(layout)).text).toBe(`${BODY.join('\n')}\n`);
});

test('a page in GBK that says so is read by what it says', async () => {
  const head = '<meta http-equiv="Content-Type" content="text/html; charset=gb2312"><p>';
  // 教育。
  const bytes = Uint8Array.from([...new TextEncoder().encode(head), 0xbd, 0xcc, 0xd3, 0xfd, 0xa1, 0xa3]);
  expect(statedEncoding(bytes)).toBe('gb2312');
  expect((await readOriginal(bytes, 'a.htm')).text).toBe('教育。\n');
});

test('a page that a script draws is refused', () => {
  expect(() => readHtml('<div id="app"></div><script>draw()</script>')).toThrow(/drawn by a script/);
});
