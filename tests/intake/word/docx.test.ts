import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readDocx } from '#intake/word/docx.ts';
import { formatNumber } from '#intake/word/word-numbers.ts';

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
/** A file with nothing but the body given. */
const raw = (body: string, more: Readonly<Record<string, string>> = {}) =>
  zipSync({
    'word/document.xml': strToU8(`<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`),
    ...Object.fromEntries(Object.entries(more).map(([name, xml]) => [`word/${name}.xml`, strToU8(xml)])),
  });
const p = (inner: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;
const r = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;

test('lists that Word counts, tables and footnotes become text', async () => {
  const level = (at: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
    level: at,
    format,
    text,
    alignment: AlignmentType.LEFT,
  });
  const config = [
    {
      reference: 'outline',
      levels: [
        level(0, LevelFormat.CHINESE_COUNTING, '%1、'),
        level(1, LevelFormat.CHINESE_COUNTING, '（%2）'),
        level(2, LevelFormat.DECIMAL, '%3.'),
      ],
    },
  ];
  const item = (text: string, at: number) =>
    new Paragraph({ text, numbering: { reference: 'outline', level: at } });
  const row = (...cells: string[]) =>
    new TableRow({ children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) });
  const document = new Document({
    numbering: { config },
    footnotes: { 1: { children: [new Paragraph('口径见教育统计。')] } },
    sections: [
      {
        children: [
          item('总体要求', 0),
          item('主要目标。', 1),
          new Paragraph({
            children: [new TextRun('普通段落'), new FootnoteReferenceRun(1), new TextRun('。')],
          }),
          item('甲', 2),
          item('乙', 2),
          item('基本原则。', 1),
          item('丙', 2),
          item('重点任务', 0),
          new Table({ rows: [row('指标', '2025年'), row('学位', '2.4')] }),
        ],
      },
    ],
  });
  const { text, warnings } = readDocx(new Uint8Array(await Packer.toBuffer(document)));
  expect(text.split('\n').filter((line) => line !== '')).toEqual([
    '一、总体要求',
    '（一）主要目标。',
    '普通段落[1]。',
    '1.甲',
    '2.乙',
    '（二）基本原则。',
    '1.丙',
    '二、重点任务',
    '| 指标 | 2025年 |',
    '| 学位 | 2.4 |',
    '[1]口径见教育统计。',
  ]);
  expect(warnings).toEqual([]);
});

const STYLED = {
  styles: `<w:styles ${NAMESPACES}><w:style w:styleId="base"><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>
    <w:style w:styleId="child"><w:basedOn w:val="base"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style></w:styles>`,
  numbering: `<w:numbering ${NAMESPACES}><w:abstractNum w:abstractNumId="3">
    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="第%1章　"/></w:lvl>
    <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2 "/><w:isLgl/></w:lvl></w:abstractNum>
    <w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num>
    <w:num w:numId="8"><w:abstractNumId w:val="3"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num></w:numbering>`,
};
const styled = (id: string) => `<w:pStyle w:val="${id}"/>`;

test.each<[body: string, lines: string[], why: string]>([
  [
    p(r('总则'), styled('base')) + p(r('目的'), styled('child')) + p(r('附则'), styled('base')),
    ['第一章　总则', '1.1 目的', '第二章　附则'],
    'numbers of a style, inherited; one level in the figures of another',
  ],
  [
    p(r('总则'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="8"/></w:numPr>'),
    ['第五章　总则'],
    'a list that starts anew',
  ],
  [
    p(r('总则'), `${styled('base')}<w:numPr><w:numId w:val="0"/></w:numPr>`),
    ['总则'],
    'a paragraph that takes its number away',
  ],
  [
    p('', styled('base')) + p(r('总则'), styled('base')),
    ['', '第一章　总则'],
    'an empty paragraph is not counted',
  ],
])('%s → %j (%s)', (body, lines) => {
  expect(readDocx(raw(body, STYLED)).text).toBe(`${lines.join('\n')}\n`);
});

test.each<[body: string, text: string, warning: string | null, why: string]>([
  [
    p(
      `${r('增加')}<w:del>${'<w:r><w:delText>十</w:delText></w:r>'}</w:del><w:ins>${r('二十')}</w:ins>${r('名')}`,
    ),
    '增加二十名',
    'tracked changes',
    'tracked changes are taken as accepted',
  ],
  [
    p(`${r('见')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>密</w:t></w:r>${r('文')}`),
    '见文',
    'hidden text',
    'hidden text',
  ],
  [p(`${r('文')}<w:r><w:commentReference w:id="1"/></w:r>`), '文', 'comment', 'comments'],
  [
    p(
      '<w:r><w:instrText>PAGE</w:instrText></w:r><w:fldSimple w:instr="DATE"><w:r><w:t>五</w:t></w:r></w:fldSimple>',
    ),
    '五',
    null,
    'fields show their result',
  ],
  [
    p(
      `${r('题')}<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>${p(r('框'))}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p(r('框'))}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    ),
    '题\n框',
    null,
    'a text box stands once, behind its paragraph',
  ],
  [
    p(`<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:br w:type="page"/></w:r>`),
    '甲\n乙',
    null,
    'breaks of lines, not of pages',
  ],
  [`<w:sdt><w:sdtContent>${p(r('控件'))}</w:sdtContent></w:sdt>`, '控件', null, 'content controls'],
])('%s → %j, warning %j (%s)', (body, text, warning) => {
  const read = readDocx(raw(body));
  expect(read.text).toBe(`${text}\n`);
  if (warning === null) expect(read.warnings).toEqual([]);
  else expect(read.warnings.join()).toContain(warning);
});

test('merged cells leave empty ones; a table of one column is text', () => {
  const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(r(text))}</w:tc>`;
  const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
  const table = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;
  const merged = table(
    row(cell('指标', '<w:vMerge w:val="restart"/>'), cell('目标', '<w:gridSpan w:val="2"/>')),
    row(cell('', '<w:vMerge/>'), cell('2023'), cell('2025')),
  );
  expect(readDocx(raw(merged)).text).toBe('| 指标 | 目标 |  |\n|  | 2023 | 2025 |\n');
  expect(readDocx(raw(table(row(cell('甲。')), row(cell('乙。'))))).text).toBe('甲。\n乙。\n');
});

test.each<[value: number, format: string, text: string]>([
  [12, 'chineseCountingThousand', '十二'],
  [105, 'chineseCounting', '一百〇五'],
  [20, 'chineseCounting', '二十'],
  [11, 'chineseLegalSimplified', '壹拾壹'],
  [3, 'decimalEnclosedCircle', '③'],
  [21, 'decimalEnclosedCircle', '21'],
  [27, 'upperLetter', 'AA'],
  [14, 'lowerRoman', 'xiv'],
  [2, 'ideographTraditional', '乙'],
  [7, 'decimalZero', '07'],
])('%d in %s is %s', (value, format, text) => expect(formatNumber(value, format)).toBe(text));

test('a file without text, and one that declares entities, are refused', () => {
  expect(() => readDocx(raw(p('')))).toThrow(/no text/);
  const entity = strToU8(
    '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document><w:body>&e;</w:body></w:document>',
  );
  expect(() => readDocx(zipSync({ 'word/document.xml': entity }))).toThrow(/entities/);
});
