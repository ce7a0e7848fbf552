import { expect, test } from 'vitest';
import { outlineOf, parseText } from '../parsed.ts';

test('items in one line, behind notes and headings, are items', () => {
  expect(
    outlineOf(
      '二、主要任务（一）健全体系。建立网络。（省财政厅、省卫生健康委负责）（二）强化培训。每年培训1000人。\n三、保障措施1. 加强领导。落实责任。2. 加强督查。',
    ),
  ).toEqual([
    '2 二、 主要任务',
    '2.1 （一） 健全体系 | 建立网络。 | （省财政厅、省卫生健康委负责）',
    '2.2 （二） 强化培训 | 每年培训1000人。',
    '3 三、 保障措施',
    '3.1 1. 加强领导 | 落实责任。',
    '3.2 2. | 加强督查。',
  ]);
});

test('a notice with its plan in one line, with the blanks and pages of a printer, has issuer and day', () => {
  const { metadata, clauses } = parseText(
    '样政办字〔2021〕19 号 样市人民政府办公室 关于印发样市健康行动 实施方案的通知 各镇人民政府,市政府有关部门: 《样市健康行动实施方案》已经市政府同意,现印发给你们,请认真执行。 样市人民政府办公室 2021 年 5 月 12 日 (此件公开发布) 样市健康行动 —1— 实施方案 为推进健康,制定本方案。 一、总体目标 建成体系。 —2— 二、重点任务 (一)健康环境。改善水质。 (二)健康服务。培训500人。',
  ).value;
  expect([metadata.issuer?.text, metadata.signedOn]).toEqual(['样市人民政府办公室', '2021-05-12']);
  expect(clauses.map(({ path }) => path)).toEqual(['1', '2', '2.1', '2.2']);
});

test('what stands behind 注： below a table is one note, also where items are run together elsewhere', () => {
  const text =
    '某市关于开展活动的通知\n各县人民政府：\n现通知如下。一、明确目标。各县要按时完成。二、加强督查。各县要定期报告。\n指标\t单位\t2026年\n床位\t张\t30\n人员\t名\t40\n注：1．以本表为准。2．每季报送一次。';
  const { clauses } = parseText(text).value;
  expect(clauses.map(({ path }) => path)).toEqual(['1', '2']);
});

test('a whole notice in one line has title, number, addressee, outline, issuer and date', () => {
  const { metadata, clauses, segments } = parseText(
    '关于印发某某省急救体系建设方案的通知某卫发〔2022〕7号各市（州）人民政府，省直各部门：为加强急救，制定本方案。一、目标任务（一）健全体系。建立网络。（二）强化培训。每年培训1000人。二、保障措施（一）加强领导。（二）加强督查。某某省人民政府办公厅2022年3月5日',
  ).value;
  expect([metadata.title?.text, metadata.issueNumber, metadata.signedOn, metadata.issuer?.text]).toEqual([
    '关于印发某某省急救体系建设方案的通知',
    '某卫发〔2022〕7号',
    '2022-03-05',
    '某某省人民政府办公厅',
  ]);
  expect(clauses.map(({ path }) => path)).toEqual(['1', '1.1', '1.2', '2', '2.1', '2.2']);
  expect(segments.filter(({ role }) => role === 'addressee')).toHaveLength(1);
});

test('a statute in one line has its chapters, articles and items', () => {
  expect(
    outlineOf(
      '第一章总则第一条为了规范供水，制定本条例。第二条本市供水适用本条例。第二章管理第三条供水单位应当履行下列义务：（一）保证水质；（二）保证水压。第四条违反第三条规定的，责令改正。',
    ).map((line) => line.split(' ')[0]),
  ).toEqual(['1', '1.1', '1.2', '2', '2.3', '2.3.1', '2.3.2', '2.4']);
});

test('the table of contents of a statute may begin in the line of its first chapter', () => {
  expect(
    outlineOf(
      '某某市供水条例\n目　录第一章　总　则\n第二章　管　理\n第一章　总　则第一条　为了规范供水，制定本条例。第二条　本市供水适用本条例。\n第二章　管　理第三条　供水单位应当保证水质。',
    ).map((line) => line.split(' ')[0]),
  ).toEqual(['1', '1.1', '1.2', '2', '2.3']);
});

test('the first heading may end the line of the preamble, and a list go on behind semicolons', () => {
  expect(
    outlineOf(
      '为做好这项工作，特制定本方案。一、指导思想\n坚持创新发展。\n二、工作目标（一）总体目标。有力推进。（二）具体目标1.建立机制；2.建立制度；3.开展行动。\n三、保障措施',
    ),
  ).toEqual([
    '1 一、 指导思想 | 坚持创新发展。',
    '2 二、 工作目标',
    '2.1 （一） 总体目标 | 有力推进。',
    '2.2 （二） 具体目标',
    '2.2.1 1. | 建立机制；',
    '2.2.2 2. | 建立制度；',
    '2.2.3 3. | 开展行动。',
    '3 三、 保障措施',
  ]);
});

test.each([
  ['a title', '某某市供水三年行动计划（2019—2021年）一、目标（一）甲。子。（二）乙。丑。\n二、任务'],
  [
    'the bracket under a title',
    '某某市供水条例\n（2019年11月8日市人民政府第62次常务会议通过）第一章　总则第一条　为了规范供水，制定本条例。\n第二章　管理第二条　供水单位应当保证水质。',
  ],
])('the first heading may stand behind %s', (_, text) => {
  const { clauses, metadata } = parseText(text).value;
  expect(clauses.map(({ path }) => path).slice(0, 2)).toEqual(['1', '1.1']);
  expect(metadata.title?.text).toMatch(/^某某市供水(?:条例|三年行动计划（2019—2021年）)$/);
});

test('壹、 opens a heading, behind which a list may begin', () => {
  expect(
    outlineOf('壹、緣起\n為推動健康城市，訂定本計畫。\n貳、依據一、甲法第五條。二、乙法。\n參、目標'),
  ).toEqual([
    '1 壹、 緣起 | 為推動健康城市，訂定本計畫。',
    '2 貳、 依據',
    '2.1 一、 | 甲法第五條。',
    '2.2 二、 | 乙法。',
    '3 參、 目標',
  ]);
});

test('an item may begin with figures, and its label hold a time limit', () => {
  expect(
    outlineOf(
      '一、任务\n（一）完善服务1.扩大供给。新建10处。牵头单位：市民政局　配合单位：市财政局　时限：12月2.免费体检。（责任单位：市卫健局）3.70岁以上老人免费乘车。\n二、保障（二）加强领导。落实责任。',
    ).map((line) => line.split(' ').slice(0, 2).join(' ')),
  ).toEqual(['1 一、', '1.1 （一）', '1.1.1 1.', '1.1.2 2.', '1.1.3 3.', '2 二、', '2.2 （二）']);
});

test('a number in brackets is none of the text itself', () => {
  const { metadata } = parseText(
    '某区养老服务实施方案\n为贯彻《养老意见》（国办发〔2019〕5号），制定本方案。一、目标（一）甲。子。（二）乙。丑。\n二、任务',
  ).value;
  expect(metadata.issueNumber).toBe(null);
});

test.each([
  [
    'a list in a sentence',
    '一、目标\n（一）做好以下工作：（1）培训；（2）考核；（3）督查。\n（二）落实责任。',
  ],
  [
    'a reference to an article',
    '第一条　依法制定。\n第二条　违反第三条规定的，按照第四条处理。第三条所称机构，是指医院。\n第三条　主管。',
  ],
  ['figures behind a sentence', '一、目标\n1.加强培训，达到1.5万人。2.5万人参加考核。\n2.落实责任。'],
])('%s stays a sentence', (_, text) => {
  expect(parseText(text).value.clauses).toHaveLength(3);
});

test('an item ends behind a note that says what its bodies do, with a stop before it or without', () => {
  expect(
    outlineOf(
      '一、主要任务（一）健全体系。建立网络，覆盖各县（区）（省卫生健康委、各县（区）政府负责）（二）强化培训。每年培训1000人。\n二、保障措施',
    ),
  ).toEqual([
    '1 一、 主要任务',
    '1.1 （一） 健全体系 | 建立网络，覆盖各县（区） | （省卫生健康委、各县（区）政府负责）',
    '1.2 （二） 强化培训 | 每年培训1000人。',
    '2 二、 保障措施',
  ]);
});

test('an item ends behind the bodies of its label too', () => {
  expect(
    outlineOf(
      '一、主要任务（一）健全体系。建立网络。牵头单位：省财政厅；配合单位：省教育厅、省民政厅（二）强化培训。每年培训1000人。责任单位：省卫生健康委二、保障措施（三）加强领导。落实责任。',
    ),
  ).toEqual([
    '1 一、 主要任务',
    '1.1 （一） 健全体系 | 建立网络。 | 牵头单位：省财政厅；配合单位：省教育厅、省民政厅',
    '1.2 （二） 强化培训 | 每年培训1000人。 | 责任单位：省卫生健康委',
    '2 二、 保障措施',
    '2.3 （三） 加强领导 | 落实责任。',
  ]);
});

test('where a page joined its lines by blanks, the first item stands behind one and the second behind a sentence', () => {
  const text =
    '某镇工作要点 全镇收入达2亿元，增长6%, 一、做强产业 1.做强茶业。改造茶园300亩。 2.做强果业。二、做美环境 3.加大投入。绿化5公里。';
  expect(outlineOf(text)).toEqual([
    '1 一、 做强产业',
    '1.1 1. 做强茶业 | 改造茶园300亩。',
    '1.2 2. | 做强果业。',
    '2 二、 做美环境',
    '2.3 3. 加大投入 | 绿化5公里。',
  ]);
});

test('items within a paragraph are cut out where a note of who is charged stands behind each', () => {
  const text =
    '一、减少审批\n1.深化改革。（1）推行证照合一。按要求整合。（市市场监管局牵头负责）（2）完善登记。统一规范。（市市场监管局牵头负责）\n2.优化服务。方便办事。';
  expect(outlineOf(text)).toEqual([
    '1 一、 减少审批',
    '1.1 1. 深化改革',
    '1.1.1 （1） 推行证照合一 | 按要求整合。 | （市市场监管局牵头负责）',
    '1.1.2 （2） 完善登记 | 统一规范。 | （市市场监管局牵头负责）',
    '1.2 2. 优化服务 | 方便办事。',
  ]);
  // Steps of one matter, without such notes.
  expect(outlineOf('一、流程\n1.办理。（1）受理材料。（2）作出决定。（市民政局负责）')).toHaveLength(2);
});

test('a part of an article that a sentence leads to is no item', () => {
  expect(outlineOf('一、第20号法规第三条第一款（一）项所指的津贴定为3000元。\n二、废止表一。')).toEqual([
    '1 一、 | 第20号法规第三条第一款（一）项所指的津贴定为3000元。',
    '2 二、 | 废止表一。',
  ]);
});

test('a statute that a page set in one line with its notice has its chapters and articles', () => {
  const whole =
    '样本总工会关于印发《工会参与处理办法》的通知样工发〔2023〕23号各县总工会，各单位：《工会参与处理办法》已经审议通过，现印发给你们，请认真贯彻执行。执行中遇到的困难和问题，请及时向上一级工会报告，由上一级工会汇总后报送样本总工会法律工作部研究处理，重大情况应当专题报告。样本总工会2023年12月28日工会参与处理办法第一章总则第一条为做好工作，制定本办法。第二条工会应当参与处理。第二章附则第三条本办法自印发之日起施行。';
  expect(outlineOf(whole)).toEqual([
    '1 第一章 总则',
    '1.1 第一条 | 为做好工作，制定本办法。',
    '1.2 第二条 | 工会应当参与处理。',
    '2 第二章 附则',
    '2.3 第三条 | 本办法自印发之日起施行。',
  ]);
});
