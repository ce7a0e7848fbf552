import { describe, expect, test } from 'vitest';
import { outlineOf, parseText } from '../parsed.ts';
import { set } from './set.ts';

describe('lines', () => {
  const body = '健全覆盖城乡居民的基本医疗卫生制度，不断提高医疗卫生服务水平，特制定本计划。';

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

test.each([
  ['社区食堂覆盖率达', '到60%'],
  ['家庭医生签约服务率提', '高到70%'],
  ['社区食堂覆盖率达到', '60%以上'],
  ['每个街道的社区食堂不少', '于3个'],
  ['其中县级公办机构不', '低于 65%'],
  ['普惠托位占比达', '到 70 %'],
])('%s|%s: a word that a line cuts before its number is one, whatever the indent', (first, second) => {
  const text = [
    '一、任务',
    '（一）建设',
    `    到2025年，${first}`,
    `    ${second}`,
    '    建成公园5个',
    '二、附则',
  ];
  expect(outlineOf(text.join('\n'))).toContain(`1.1.1 | 到2025年，${first}${second}`);
});

test('a line that begins with a term is a paragraph', () => {
  const text = ['一、任务', '（一）建设', '社区食堂全面覆盖各街道', '到2025年建成食堂', '二、附则'];
  expect(outlineOf(text.join('\n'))).toContain('1.1.2 | 到2025年建成食堂');
});

test('cases that each end in 的 stay apart', () => {
  const cases = ['未按规定申报补助资金的', '弄虚作假骗取补助资金的', '拒绝接受监督检查的'];
  const text = ['一、管理', '有下列情形之一的，不予补助：', ...cases, '二、附则', '加强领导'].join('\n');
  expect(outlineOf(text).join('\n')).not.toContain(cases.join(''));
});

test.each(['到2025年，实现预期目的', '到2025年，社会广泛参与', '到2025年，委派大使'])(
  '%s is whole',
  (first) => {
    const text = ['一、任务', '（一）改造', first, '建成公园', '拓宽道路', '（二）管护', '加强领导'];
    expect(outlineOf(text.join('\n'))).toContain(`1.1.1 | ${first}`);
  },
);

test('lines that open with a band or a place stand under the heading before them', () => {
  const text = [
    '某县医保办法',
    '一、补贴档次',
    '低于30张床位的补贴5万元',
    '高于30张床位的补贴8万元',
    '二、门诊报销',
    '高于5000元的部分按60%报销。',
    '三、入户走访',
    '到5000户老年人家庭开展评估。',
    '四、惠企政策直达',
    '500家企业受益。',
  ].join('\n');
  expect(outlineOf(text).slice(1)).toEqual([
    '1.1 | 低于30张床位的补贴5万元',
    '1.2 | 高于30张床位的补贴8万元',
    '2 二、 门诊报销 | 高于5000元的部分按60%报销。',
    '3 三、 入户走访 | 到5000户老年人家庭开展评估。',
    '4 四、 惠企政策直达 | 500家企业受益。',
  ]);
});

test('a number that a line cuts at its point is one, and a point behind the number of an item or of an annex is none', () => {
  const text = [
    '某市方案',
    '一、目标',
    '到2025年，每千人口医师达到 3.',
    '5 名，床位达到7.',
    '2张，覆盖率达到98',
    '.5%以上。',
    '二、任务',
    '（一）要求见附件2.',
    '3个月内完成。',
    '（二）完成时间为2025.',
    '5个镇先行。',
    '（三）按照步骤 2.',
    '3家企业参与，公园面积 15.',
    '3公顷。',
    '（四）要点',
    '1.',
    '5 名医生下乡。',
    '2.',
    '3 名护士下乡。',
  ];
  expect(outlineOf(text.join('\n'))).toEqual([
    '1 一、 目标 | 到2025年，每千人口医师达到 3.5 名，床位达到7.2张，覆盖率达到98.5%以上。',
    '2 二、 任务',
    '2.1 （一） 要求见附件2. | 3个月内完成。',
    '2.2 （二） 完成时间为2025. | 5个镇先行。',
    '2.3 （三） 按照步骤 2. | 3家企业参与，公园面积 15.3公顷。',
    '2.4 （四） 要点',
    '2.4.1 1. | 5 名医生下乡。',
    '2.4.2 2. | 3 名护士下乡。',
  ]);
});

test('千 before a unit goes on with a number too, and the number of an item behind a sentence does not', () => {
  expect(outlineOf('一、目标\n到2025年，床位达到 3.\n2 千张，医师达到500名。')).toEqual([
    '1 一、 目标 | 到2025年，床位达到 3.2 千张，医师达到500名。',
  ]);
  expect(outlineOf('一、任务\n落实到位，达到要求。20.\n3个街道完成改造。').join()).not.toContain('20.3');
});

test('在 at the end of a line asks for more, and 存在 does not', () => {
  const item = '——社会力量成为供给主体，养老服务业增加值在';
  expect(outlineOf(`一、目标\n${item}\n\n服务业中的比重提升。\n——其他。`)[1]).toContain('增加值在服务业中');
  expect(outlineOf('一、问题\n多种多样的问题依然长期存在\n\n机制不健全。').join()).not.toContain('存在机制');
});

test('a heading that ends with 本 has 计划 and 政策 under it', () => {
  expect(
    outlineOf('一、任务\n（一）降低物流成本\n计划到2025年降低5%。\n（二）压降融资成本\n政策性银行让利。'),
  ).toEqual([
    '1 一、 任务',
    '1.1 （一） 降低物流成本 | 计划到2025年降低5%。',
    '1.2 （二） 压降融资成本 | 政策性银行让利。',
  ]);
});
