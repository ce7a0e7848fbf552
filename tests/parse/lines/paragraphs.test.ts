import { describe, expect, test } from 'vitest';
import { outlineOf, parseText } from '../parsed.ts';

/** A paragraph as a printer sets it at so many characters a line: an indent that copying loses, and blanks of a quarter beside figures. */
function setLines(paragraph: string, width: number): string[] {
  const spaced = paragraph.replace(/(?<=\p{Script=Han})(?=\d)|(?<=[\d%])(?=\p{Script=Han})/gu, ' ');
  const lines = [''];
  let room = 2 * width - 4;
  for (const [token] of spaced.matchAll(/[\d.%]+|./gu)) {
    const size = token === ' ' ? 0.5 : /^[\d.%]/.test(token) ? token.length : 2;
    if (size > room && !/^[，。、；：）]/.test(token)) {
      lines.push('');
      room = 2 * width;
    }
    room -= size;
    lines[lines.length - 1] += token;
  }
  return lines.map((line) => line.trim());
}

describe('lines', () => {
  const body = '健全覆盖城乡居民的基本医疗卫生制度，不断提高医疗卫生服务水平，特制定本计划。';

  test('what a page links to on a line of its own is a part of its sentence', () => {
    const text = [
      '为进一步贯彻落实',
      '《样省规划》',
      '（样政〔2019〕8号）精神，制定本方案。',
      '一、目标',
      '到2022年，按照',
      '《建设标准》',
      '要求，新建医院3所。根据',
      '《样法》',
      '，培训医生500名。',
      '二、任务',
      '修订',
      '《样县规定》',
      '（一）修路。',
    ];
    expect(outlineOf(text.join('\n'))).toEqual([
      '1 一、 目标 | 到2022年，按照《建设标准》要求，新建医院3所。根据《样法》，培训医生500名。',
      '2 二、 任务 | 修订《样县规定》',
      '2.1 （一） | 修路。',
    ]);
  });

  test('lines that a converter broke at no common width go on where a word is parted', () => {
    const text = [
      '样市创建生态文明示范市实施方案',
      '一、指导思想',
      '坚持以新时代生态文明思想为指导,深入贯彻落实各级会议精神,准确把握新发展阶段,完整准确全面贯彻新发',
      '展理念,主动融入新发展格局,牢固树立和深入践行绿水青山的理念,为我市顺利',
      '创建国家生态文明示范市提供坚实有力的保障。',
      '二、工作目标',
      '对照国家生态文明示范市考核要求,以问题为导向,不断完善生态文明示范建',
      '设推进机制,巩固创建基础,补齐创建短板,力争在2023年底达到国家考核标准,为申报国',
      '家生态文明示范市夯实基础,不断提升全市生态环境质量,确保创建工作顺利推',
      '进。',
      '三、重点任务',
      '1.加快推进规划实施。高标准高起点编制全市创建规划,按程序报经批准以后组织实施,并将各',
      '项任务纳入全市年度考核体系,由市委市政府督查室按季度进行通报,确保各项任',
      '务落到实处。',
      '2.提升环境质量。全年空气质量优良天数比例达到85%以上,水质优良比例达到',
      '90%以上。',
    ];
    expect(outlineOf(text.join('\n')).map((line) => line.split(' ')[0])).toEqual([
      '1',
      '2',
      '3',
      '3.1',
      '3.2',
    ]);
  });

  test('a short text whose printer set blanks beside figures is the same at any width', () => {
    const text = [
      '样县托育服务工作方案',
      '为加快发展普惠托育服务，结合本县实际，制定本方案。',
      '一、工作目标',
      '到2027年，全县每个乡镇建成公办托育机构26家，千人口托位数达到4.6个，普惠托位占比达到60%以上，从业人员持证率达到95%。',
      '二、重点任务',
      '（一）加强设施建设。2025年底前新建综合服务中心3个，支持12个社区建设托育点，每个给予补助20万元。',
      '（二）提升服务质量。推动社区托育服务网络全覆盖，支持用人单位提供服务，每年培训1500人次。',
    ];
    const plain = (outline: string[]) => outline.map((line) => line.replaceAll(' ', ''));
    const whole = plain(outlineOf(text.join('\n')));
    for (const width of [15, 16, 18, 20, 22, 24, 26, 28, 30]) {
      const printed = text.flatMap((paragraph) => setLines(paragraph, width)).join('\n');
      expect({ width, outline: plain(outlineOf(printed)) }).toEqual({ width, outline: whole });
    }
  });

  test('lines within an item that stand under an indent go on with it', () => {
    const text = [
      '样县农业补助作业要点',
      '一、样县政府为辅导本县农业永续发展并有效运',
      '    用县内农业资源，特订定本要点。',
      '二、补助对象：',
      '(一)本县立案之农民团体、协会及产销班队及农',
      '    村再生协会等。',
      '(二)配合本府政策辅导计划所补助之民间团体、',
      '    个别农民等。',
      '三、补助标准：',
      '  1.产销设施由产销班共同使用者最高补助其价',
      '    额二分之一，并以资本门为限。',
      '  2.全国性评鉴活动，每场次最高补助金额二十五',
      '    万元。',
    ].join('\n');
    expect(outlineOf(text)).toEqual([
      '1 一、 | 样县政府为辅导本县农业永续发展并有效运用县内农业资源，特订定本要点。',
      '2 二、 | 补助对象：',
      '2.1 (一) | 本县立案之农民团体、协会及产销班队及农村再生协会等。',
      '2.2 (二) | 配合本府政策辅导计划所补助之民间团体、个别农民等。',
      '3 三、 | 补助标准：',
      '3.1 1. | 产销设施由产销班共同使用者最高补助其价额二分之一，并以资本门为限。',
      '3.2 2. | 全国性评鉴活动，每场次最高补助金额二十五万元。',
    ]);
  });

  test('a bracket that nothing closes holds no lines together', () => {
    const notice =
      '样县民生实事进展情况（截至9月底\n序号\n项目名称\n各乡镇人民政府：\n一、甲\n子。\n二、乙\n丑。';
    const { clauses, metadata } = parseText(notice).value;
    expect(metadata.title?.text).toBe('样县民生实事进展情况（截至9月底');
    expect(clauses.map(({ path }) => path)).toEqual(['1', '2']);
  });

  test('a page break in mid-sentence is closed and reported', () => {
    const text = `一、总体要求\n\n${body.slice(0, 2)}${body}健全\n\n${body}\n\n二、任务\n\n${body}`;
    const { value, diagnostics } = parseText(text);
    expect(value.clauses).toHaveLength(2);
    const broken = `一、总体要求\n\n${body.repeat(2).slice(0, -20)}\n\n${body.slice(-20)}\n\n二、任务\n\n${body}`;
    const outcome = parseText(broken);
    expect(outcome.value.clauses[0]?.body.text).toBe(body.repeat(2));
    expect(
      outcome.diagnostics.filter(({ code }) => code === 'parse/broken-paragraph').map(({ line }) => line),
    ).toEqual([5]);
    expect(diagnostics.every(({ code }) => code !== 'parse/no-outline')).toBe(true);
  });

  test('a heading that fills its line stays the heading of the paragraphs under it', () => {
    const text = `一、推动破除旧的机制建立科学的补偿机制。\n全面取消药品加成。${body}${body}\n理顺医疗服务价格。${body}${body}\n`;
    const wrapped = text.replace(/(.{20})(?!\n)/g, '$1\n');
    expect(outlineOf(wrapped)).toEqual(outlineOf(text));
    expect(outlineOf(text)).toHaveLength(3);
  });

  test('rows of a table say nothing of how wide the lines of the text are', () => {
    const row = (cells: string) =>
      `${cells}\t市发展改革委、市工业和信息化局、市统计局、市商务局、各县（区）人民政府\t12月底`;
    const text = `一、总体要求\n${body}${body}\n二、任务\n${body}${body}\n重点任务\t责任单位\t时限\n${row('修路')}\n${row('架桥')}\n三、保障\n${body}${body}`;
    const wrapped = text.replace(/^[^\t\n]+$/gm, (line) => line.replace(/(.{20})(?!$)/g, '$1\n'));
    expect(outlineOf(wrapped)).toEqual(outlineOf(text));
  });

  test('a passage of a few lines is one paragraph, its first line without its indent', () => {
    const passage =
      '对首次升规入统的工业企业，给予一次性奖励十万元；对获评国家级称号的企业，给予奖励五十万元，由县财政局兑现。';
    const wrapped = `${passage.slice(0, 18)}\n${passage.slice(18).replace(/(.{20})(?!$)/g, '$1\n')}`;
    expect(parseText(wrapped).value.metadata.title).toBe(null);
    expect(parseText(wrapped).value.front.map(({ text }) => text.text)).toEqual([passage]);
  });

  test('a sentence that ends where the first line does begins no paragraph behind it', () => {
    const long =
      '全市应急管理体系和能力建设成效显著。全市发生各类事故四百余起，比上个五年下降四成，连续六年没有发生重大以上事故。';
    const filler = `${body.slice(0, -7)}，${body}`;
    const text = `一、基础\n${long}\n二、任务\n${filler}\n三、保障\n${filler}\n四、评估\n${filler}`;
    const wrapped = text.replace(/^.+$/gm, (line) =>
      line.length < 19 ? line : `${line.slice(0, 18)}\n${line.slice(18).replace(/(.{20})(?!$)/g, '$1\n')}`,
    );
    expect(wrapped).toContain('显著。\n全市');
    expect(outlineOf(wrapped)).toEqual(outlineOf(text));
  });

  test.each([
    [
      'half a sentence',
      '（一）甲\n子。\n（二）乙\n丑。\n（三）鼓励社区发展协会提案，每年核定二十案，以新住民身心障碍者为对象者不少于四分之一。成果另行公布。',
    ],
    [
      'an article',
      '第一条　下列用语的含义：\n（一）甲；\n（二）乙。\n第二条　急救医疗事业属于社会公益事业由政府主导，所需经费列入同级财政预算。市和区县列入计划。',
    ],
  ])('%s that fills its line is no heading', (_, text) => {
    const filler = `${body}\n`.repeat(3);
    const wrapped = (whole: string) => whole.replace(/(.{20})(?!$)/gm, '$1\n');
    expect(outlineOf(wrapped(`${text}\n${filler}`))).toEqual(outlineOf(`${text}\n${filler}`));
  });

  test.each([
    ['parts numbers: a year behind a line with room for a part of it begins a paragraph', '1\n0所', 16],
    ['takes numbers down as a whole: one behind a line with room for a part of it goes on', '\n10所', 5],
  ])('a text that %s', (_, parted, last) => {
    const first = `全市要加强养老服务设施建设，新建院10所，${body}`;
    const second = `${body.repeat(2).slice(0, 35 + last)}。`;
    const text = ['一、任务', first, second, '2028年起，各县要建立照护制度，落实经费。', body].join('\n');
    const line = parted.startsWith('1') ? /(.{18})(?!$)/gm : /(.{17,18})(?<!\d(?=\d))(?!$)/gm;
    const wrapped = text.replace(line, '$1\n');
    expect(wrapped).toContain(parted);
    expect(outlineOf(wrapped)).toEqual(outlineOf(text));
  });

  /** As a printer sets it: an indent before each paragraph, lines of so many characters, wide rows whole. */
  const set = (text: string, width: number, indent = '') =>
    text.replace(/^.+$/gm, (line) =>
      /\t|　{2,}/.test(line)
        ? line
        : `${indent}${line}`.replace(new RegExp(`(.{${width}})(?!$)`, 'g'), '$1\n'),
    );

  test('neither the card of a document nor a line of tabs hides how wide its lines are', () => {
    const text = (card: string) => `${card}\n一、总体要求\n${body}${body}\n二、任务\n${body}${body}${body}`;
    for (const card of [
      '索引号：000000/2023-00001\t主题分类：城乡建设、环境保护\t发布日期：2023年7月21日',
      '索引号：000000/2023-00001　　　主题分类：城乡建设、环境保护　　　发布日期：2023年7月21日',
    ])
      expect(outlineOf(set(text(card), 20))).toEqual(outlineOf(text(card)));
  });

  test('what cannot begin a paragraph goes on with a line that is full', () => {
    const number = '“十三五”期间，全市人均体育场地面积由1.4平方米增加到';
    const goal = `一、基础\n${number}2.1平方米。${body}\n二、任务\n${body}${body}`;
    expect(outlineOf(set(goal, number.length))).toEqual(outlineOf(goal));
    const cut = ['要将健康作为各项决策需要考虑的因素之', '由市卫生健康局会同有关部门另行规定奖励办法'];
    const text = `一、总体要求\n${body}\n二、任务\n${cut[0]}一。要建立机制。${body}\n三、奖励\n${cut[1]}；每年评估一次。${body}`;
    expect(outlineOf(set(text, (cut[0] as string).length))).toEqual(outlineOf(text));
    expect(outlineOf(set(text, (cut[1] as string).length))).toEqual(outlineOf(text));
  });

  test('of a few indented lines each without an indent goes on with one that is full', () => {
    const text = `主旨：修正样本市校园食品管理要点自公布日起施行。\n说明：\n一、依据样本市学校卫生管理办法第二十二条办理。\n二、要点请下载。`;
    const { metadata, clauses } = parseText(set(text, 20, '　　')).value;
    expect(metadata.title?.text ?? null).toBe(parseText(text).value.metadata.title?.text ?? null);
    expect(clauses.map(({ body }) => body.text)).toEqual([
      '依据样本市学校卫生管理办法第二十二条办理。',
      '要点请下载。',
    ]);
  });

  test('the day of issue under a title that fills its line is no part of it', () => {
    const title = '樣本縣114年至117年道路交通安全改善執行計畫';
    const text = `${title}\n中華民國113年11月6日樣本縣政府府交安字第1130287654號函頒\n壹、緣起\n${body}\n貳、目標\n${body}`;
    expect(parseText(set(text, title.length)).value.metadata.title?.text).toBe(title);
  });

  test('a note with a label begins a line behind one that is full, and bodies go on behind its label', () => {
    const item = '建成县级医院三所，床位一百张，年底前全部投用。';
    const text = `一、任务\n（一）${item}\n牵头单位：市卫生健康局　责任单位：各县（区）人民政府\n（二）${body}\n二、保障\n${body}${body}`;
    for (const width of [item.length + 3, '牵头单位：市卫生健康局　责任单位：'.length])
      expect(outlineOf(set(text, width))).toEqual(outlineOf(text));
  });

  test('a line is as wide as it was printed, the marks of footnotes in it included', () => {
    const text = `一、总体要求\n${body}${body}\n二、任务\n（一）建立首席医师①制度，由各县市区人民政府另定，办法自发布起${body}\n（二）${body}\n①首席医师：由市政府聘任的医师。`;
    expect(outlineOf(set(text, 20))).toEqual(outlineOf(text));
  });

  test('a heading stands on its own behind bodies that fill a line without a full stop', () => {
    const text = `一、任务\n1.规范热线办理。按时办结诉求。责任单位：信访局、数据局、财政局，各镇（街道）\n二、保障\n${body}${body}\n三、评估\n${body}${body}`;
    const wrapped = text.replace(/(.{20})(?!$)/gm, '$1\n');
    expect(wrapped).toContain('财政局，各镇（街道）\n二');
    expect(outlineOf(wrapped)).toEqual(outlineOf(text));
  });

  test('目录 is a line of its own behind one that is full', () => {
    const text =
      '样本市条例\n\n（2024年8月29日样本市第九届人民代表大会常务委员会第二十次会议通过）\n\n目录\n\n第一章　总则\n\n第二章　附则\n\n第一章　总则\n\n第一条　为了加强样本安全管理，预防和减少样本事故，保障人身和财产安全，根据\n\n《样本法》，制定本条例。\n\n第二章　附则\n\n第二条　本条例自2025年1月1日起施行。';
    expect(outlineOf(text).map((line) => line.split(' ')[0])).toEqual(['1', '1.1', '2', '2.2']);
  });

  test('bodies may stand on the line below their label', () => {
    const text = '一、任务\n（一）提高水平。\n责任单位：\n市民政局、市财政局\n（二）强化保障。';
    expect(parseText(text).value.clauses.map(({ notes }) => notes.map(({ text: note }) => note))).toEqual([
      [],
      ['责任单位：市民政局、市财政局'],
      [],
    ]);
  });

  test('no paragraph begins with 的', () => {
    expect(outlineOf('一、甲\n对成绩突出\n的单位给予表彰。\n二、乙\n丙。')[0]).toContain('对成绩突出的单位');
    expect(outlineOf('一、甲\n子。\n的士行业管理\n丑。\n二、乙\n丙。').join('\n')).not.toContain('子。的士');
  });

  test('a number printed twice is one even where the line before it is full', () => {
    const item = body.slice(0, -1);
    const text = `一、任务\n1、${item}。\n2、${item}完成任务要求指标。\n2、${item}。\n3、${item}。`;
    const wrapped = text.replace(/(.{20})(?!\n)/g, '$1\n');
    expect(outlineOf(wrapped)).toEqual(outlineOf(text));
    expect(outlineOf(text).map((line) => line.split(' ')[0])).toEqual(['1', '1.1', '1.2', '1.2b', '1.3']);
  });

  test('addressees may stand on two lines', () => {
    const text =
      '样本市人民政府关于某事的意见\n样府〔2014〕2号\n各县（市、区）人民政府，市直各\n部门、各直属机构：\n为做好工作，提出意见如下：\n一、甲';
    const { front } = parseText(text).value;
    expect(front.find(({ role }) => role === 'addressee')?.text.text).toBe(
      '各县（市、区）人民政府，市直各部门、各直属机构：',
    );
  });

  test('a list inside a wrapped paragraph is no outline', () => {
    const long = `一、任务\n${`${body}包括：1.甲，2.乙，3.丙等。`.repeat(6)}`;
    const wrapped = long.replace(/(.{20})/g, '$1\n');
    expect(parseText(wrapped).value.clauses.map(({ path }) => path)).toEqual(['1']);
  });
});

test.each([
  ['更新达到使', '用年限的电梯30台'],
  ['推动各有关单位和', '社会组织参加'],
  ['建立健全工作责任制的', '长效机制'],
])('%s|%s: a line that asks for more is no paragraph, however short', (first, second) => {
  const text = [
    '一、任务',
    '（一）改造',
    `到2025年，${first}`,
    second,
    '建成公园5个',
    '（二）管护',
    '加强领导',
  ];
  expect(outlineOf(text.join('\n'))).toContain(`1.1.1 | 到2025年，${first}${second}`);
});

test('cases that each end in 的 stay apart', () => {
  const cases = ['未按规定申报补助资金的', '弄虚作假骗取补助资金的', '拒绝接受监督检查的'];
  const text = ['一、管理', '有下列情形之一的，不予补助：', ...cases, '二、附则', '加强领导'].join('\n');
  expect(outlineOf(text).join('\n')).not.toContain(cases.join(''));
});

test('behind a title that a line carries out, a paragraph begins', () => {
  const text = ['一、任务', '三、学习贯彻', '《某市养老服务条例》', '各县要定期组织宣传。', '开展执法检查。'];
  expect(outlineOf(text.join('\n')).join('\n')).not.toContain('条例》各县');
});

test.each(['到2025年，实现预期目的', '到2025年，社会广泛参与', '到2025年，委派大使'])(
  '%s is whole',
  (first) => {
    const text = ['一、任务', '（一）改造', first, '建成公园', '拓宽道路', '（二）管护', '加强领导'];
    expect(outlineOf(text.join('\n'))).toContain(`1.1.1 | ${first}`);
  },
);
