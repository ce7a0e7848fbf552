import { expect, test } from 'vitest';
import { readPdf } from '#intake/pdf/pdf.ts';
import { FULL, type Page, setPages, tinyPdf } from '../tiny-pdf.ts';

const PARAGRAPHS = [
  '一、总体要求',
  '（一）指导思想。坚持以人民为中心的发展思想，落实立德树人根本任务，优化教育资源配置，缩小城乡、区域、校际差距，努力让每个孩子都能享有公平而有质量的教育。',
  '（二）主要目标。到二〇二五年，全市小学、初中专任教师本科以上学历比例达到百分之九十五以上。',
  '二、重点任务',
  ...Array.from(
    { length: 30 },
    (_, i) =>
      `第${i + 1}项任务由第${'甲乙丙丁戊己庚辛壬癸'[i % 10]}组按照职责分工负责落实，并将进展情况于${i}日报送第${'子丑寅卯辰巳午'[i % 7]}处汇总。`,
  ),
];

test('paragraphs come back as they were set, over pages, without heads and page numbers', async () => {
  const { text, pages, warnings } = await readPdf(tinyPdf(setPages(PARAGRAPHS, '青禾市人民政府公报')));
  expect(text).toBe(`${PARAGRAPHS.join('\n')}\n`);
  expect(pages?.map(([page]) => page)).toEqual([1, 2, 3, 4]);
  for (const [page, start] of pages ?? []) expect(start, `page ${page}`).toBeLessThan(text.length);
  expect(warnings).toEqual(['heads, feet and page numbers left out: 青禾市人民政府公报 · — # —']);
});

test('a paragraph that ends at the edge is told from the next by its indent', async () => {
  const full = '字'.repeat(FULL * 2 - 3);
  const { text } = await readPdf(
    tinyPdf(setPages([`${full}。`, '下一段另起一行。', ...PARAGRAPHS.slice(0, 3)])),
  );
  expect(text.split('\n').slice(0, 2)).toEqual([`${full}。`, '下一段另起一行。']);
});

test('a title of two centred lines stays two lines; the text below is not joined to it', async () => {
  const title: Page['words'] = [
    { text: '青禾市义务教育优质均衡', x: 166, y: 780, size: 24 },
    { text: '发展行动计划', x: 226, y: 750, size: 24 },
  ];
  const [page] = setPages(PARAGRAPHS.slice(0, 3)) as [Page];
  const { text } = await readPdf(
    tinyPdf([{ words: [...title, ...page.words.map((word) => ({ ...word, y: word.y - 60 }))] }]),
  );
  expect(text.split('\n').slice(0, 3)).toEqual(['青禾市义务教育优质均衡', '发展行动计划', '一、总体要求']);
});

test('of a few lines that end at different places none is full, and items keep their lines', async () => {
  const lines = [
    '一、防汛工作的职责分工如下：',
    '（一）统一领导全市防汛抗旱应急工作；',
    '（二）决定启动和终止应急响应。',
    '为做好全市防汛抗旱和抢险救灾各项工作，特制定本预案。',
  ];
  const words = lines.map((text, i) => ({ text, x: 90, y: 700 - i * 24, size: 16 }));
  expect((await readPdf(tinyPdf([{ words }]))).text).toBe(`${lines.join('\n')}\n`);
});

test('when it was put in force, at the right under a title, is no beginning of the first item', async () => {
  const [page] = setPages(PARAGRAPHS) as [Page];
  const issued = { text: '中華民國一百一十三年四月十日府教環字第一號函頒', x: 0, y: 780, size: 12 };
  const right = Math.max(...page.words.map(({ text, x, size = 12 }) => x + text.length * size));
  const words = [
    { ...issued, x: right - issued.text.length * issued.size },
    { ...page.words[0], text: '壹、依據', y: 762 },
  ];
  const first = Math.max(...page.words.map(({ y }) => y));
  const rest = page.words.map((word) => ({ ...word, y: word.y - first + 744 }));
  const { text } = await readPdf(tinyPdf([{ words: [...words, ...rest] as Page['words'] }]));
  expect(text.split('\n').slice(0, 2)).toEqual([issued.text, '壹、依據']);
});

const cells = (rows: readonly (readonly string[])[], columns: readonly number[], top: number) =>
  rows.flatMap((row, i) =>
    row.flatMap((text, j) =>
      text === '' ? [] : [{ text, x: columns[j] as number, y: top - i * 24, size: 12 }],
    ),
  );

test('a table by aligned columns', async () => {
  const words = cells(
    [
      ['指标', '2022年', '2025年'],
      ['学位（万个）', '1.2', '2.4'],
      ['覆盖率', '45%', '80%'],
    ],
    [80, 250, 400],
    700,
  );
  expect((await readPdf(tinyPdf([{ words }]))).text).toBe(
    '| 指标 | 2022年 | 2025年 |\n| 学位（万个） | 1.2 | 2.4 |\n| 覆盖率 | 45% | 80% |\n',
  );
});

test('a table by its rules, where cells touch and go on over lines', async () => {
  const words = cells(
    [
      ['新增', '教育局', '2025'],
      ['学位', '牵头', ''],
      ['覆盖率', '财政局', '2024'],
    ],
    [80, 124, 170],
    700,
  );
  const levels = [716, 668, 644].map((y) => [76, y, 130, 0.5] as const);
  const uprights = [76, 120, 166, 206].map((x) => [x, 644, 0.5, 72] as const);
  expect((await readPdf(tinyPdf([{ words, boxes: [...levels, ...uprights] }]))).text).toBe(
    '| 新增学位 | 教育局牵头 | 2025 |\n| 覆盖率 | 财政局 | 2024 |\n',
  );
});

test('two columns are read one after the other', async () => {
  const column = (x: number, sign: string) =>
    Array.from({ length: 12 }, (_, i) => ({ text: sign.repeat(20), x, y: 740 - i * 20, size: 10 }));
  const { text } = await readPdf(tinyPdf([{ words: [...column(60, '左'), ...column(320, '右')] }]));
  expect(text.replace(/\n/g, '')).toBe('左'.repeat(240) + '右'.repeat(240));
});

test('annexes that begin their pages with a label keep it', async () => {
  const annexes = ['附件1', '附件2', '附件3'].map((label) => ({
    words: [label, '设备配备标准', '各县设备由市级统一配备。'].map((text, i) => ({
      text,
      x: 80,
      y: 780 - i * 30,
      size: 16,
    })),
  }));
  const { text } = await readPdf(tinyPdf([...setPages(PARAGRAPHS.slice(0, 4)), ...annexes]));
  expect(text.match(/附件\d/g)).toEqual(['附件1', '附件2', '附件3']);
});

test('a watermark is left out, and said', async () => {
  const [page] = setPages(PARAGRAPHS.slice(0, 4)) as [Page];
  const mark = { text: '内部资料', x: 200, y: 400, size: 40, isTurned: true };
  const { text, warnings } = await readPdf(tinyPdf([{ words: [...page.words, mark] }]));
  expect(text).not.toContain('内部');
  expect(warnings.join()).toContain('turned text');
});

test.each<[file: Uint8Array, code: string]>([
  [tinyPdf([{ words: [], boxes: [[0, 0, 595, 842]] }]), 'intake/no-text'],
  [new TextEncoder().encode('%PDF-1.4\nnothing of the kind'), 'intake/damaged'],
])('a file that cannot be read is refused with %#', async (file, code) => {
  await expect(readPdf(file)).rejects.toMatchObject({ code, hint: expect.stringMatching(/./) });
});
