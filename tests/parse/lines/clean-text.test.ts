import { expect, test } from 'vitest';
import { readCleanText } from '#parse/lines/clean-text.ts';
import { outlineOf, parseText } from '../parsed.ts';

const numbered = (rest: string): string => Array.from({ length: 8 }, (_, i) => `${i + 1}${rest}`).join('\n');

test.each([
  [
    'zero-width characters and soft hyphens',
    '（一\u200B）到20\u00AD25年达到4\u2060００名',
    '（一）到2025年达到4００名',
  ],
  ['tags and hard spaces', '<p>一、<strong>目标</strong></p>', '\n一、目标\n'],
  ['headings of Markdown', '## 第一章 总则', '第一章 总则'],
  ['what pandoc calls headings', '## 一、目标 {#一目标 .unnumbered}\n加强{一}', '一、目标\n加强{一}'],
  ['pictures before a line', '🏀一、赛事\n🎫 二、消费券🎫', '一、赛事\n二、消费券🎫'],
  ['pictures that a line speaks of', '⭐⭐为良好\n⭐为合格', '⭐⭐为良好\n⭐为合格'],
  [
    'how characters sound',
    '樣縣關(guān)于印發(fā)計劃的通知,會(huì )議通過(guò)',
    '樣縣關于印發計劃的通知,會議通過',
  ],
  [
    'sounds without tones',
    '廣(guang)西農(nong)業(ye)廳(ting)、各區(qu)(qu)產(chan)評(ping)規劃設計(ji)官(guan)方提升(sheng)作(zuo)示(shi)',
    '廣西農業廳、各區產評規劃設計官方提升作示',
  ],
  ['how a rare name sounds', '鼋(yuán)头渚景区', '鼋(yuán)头渚景区'],
  ['numbers before marks', '1. 壹、總則\n  1. 一、目的\n為整備', '壹、總則\n一、目的\n為整備'],
  ['one number before a mark', '1. 一、二级医院\n2. 其他', '1. 一、二级医院\n2. 其他'],
  [
    'what tools write over Markdown',
    '---\ntitle: "关于修路的通知"\ndate: 2022-04-25\ntags:\n  - 通知\n---\n一、目标',
    '\n关于修路的通知\n\n\n\n\n一、目标',
  ],
  ['numbers in boxes', '1️⃣举办赛事\n2️⃣ 建设场地', '1 举办赛事\n2 建设场地'],
  ['bullets of Markdown', '## 三、保障\n- 加强领导\n- 加强督查', '三、保障\n加强领导\n加强督查'],
  ['a dash of an author', '三、保障\n- 加强领导', '三、保障\n- 加强领导'],
  ['emphasis', '**（一）加强领导。**各区要落实。', '（一）加强领导。各区要落实。'],
  ['emphasis of words', '达到60%，*其中*农村50%。_其中_：新建3所', '达到60%，其中农村50%。其中：新建3所'],
  ['emphasis of a label', '*责任单位：*市教育局。*其中：*新建3所', '责任单位：市教育局。其中：新建3所'],
  ['stars that lead to a note', '签约率*、建档率* 90%，3*5米', '签约率*、建档率* 90%，3*5米'],
  [
    'stars that a note explains',
    '注：*为预期性指标，带*的为约束性指标。（*约束性，*预期性）',
    '注：*为预期性指标，带*的为约束性指标。（*约束性，*预期性）',
  ],
  [
    'emphasis of a line',
    '完成任务。\n*牵头单位：市教育局 配合单位：市财政局*\n其他',
    '完成任务。\n牵头单位：市教育局 配合单位：市财政局\n其他',
  ],
  ['emphasis of a number', '达到*4.8个*，长3*5米，增长*12%*以上', '达到4.8个，长3*5米，增长12%以上'],
  ['a star that a note explains', '*为预期性指标，带*的为约束性指标', '*为预期性指标，带*的为约束性指标'],
  ['emphasis of words that name a note', '加强，*重点关注*，其他', '加强，重点关注，其他'],
  [
    'a cell that a break parted from its row',
    '- 覆盖率：\n| 60%\n- 签约率\n| 70%',
    '- 覆盖率：60%\n- 签约率70%',
  ],
  ['a cell a line of a table', '覆盖率\n| 60%\n| 70%', '覆盖率\n| 60%\n| 70%'],
  ['a masked name, which is no emphasis', '张**、李**获奖', '张**、李**获奖'],
  ['escaped marks', '1\\. 每年培训200人', '1. 每年培训200人'],
  ['bullets before numbers', '- （一）加强\n• 1.落实', '（一）加强\n1.落实'],
  ['links', '按照[《办法》](https://example.cn/a.html)执行', '按照《办法》执行'],
  ['a quotation', '> 一、目标\n>\n> 加强', '一、目标\n\n加强'],
  [
    'a line quoted by itself in Markdown',
    '# 计划\n\n> 样政发〔2024〕1号\n\n一、目标',
    '计划\n\n样政发〔2024〕1号\n\n一、目标',
  ],
  [
    'emphasis quoted by itself',
    '# 计划\n\n> **责任单位**：县农业局\n\n一、目标',
    '计划\n\n责任单位：县农业局\n\n一、目标',
  ],
  [
    'a frame of one column',
    '| 关于修路的通知 |\n| 一、目标 |\n| 修路。 | |',
    '关于修路的通知\n一、目标\n修路。',
  ],
  [
    'a table with items in it',
    '| 一、目标 | 3 |\n| 二、任务 | 5 |\n| 三、其他 | |',
    '| 一、目标 | 3 |\n| 二、任务 | 5 |\n| 三、其他 | |',
  ],
  ['a quoted item', '> - （三）健全体系。', '（三）健全体系。'],
  ['cells that say “greater”', '普及率\n>85%\n检测率\n> 70%', '普及率\n>85%\n检测率\n> 70%'],
  ['one line that says “greater”', '>90%的县达标\n一、目标', '>90%的县达标\n一、目标'],
  ['what a copy kept of a blank line', '一、目标\n?\n　　加强？\n？', '一、目标\n\n　　加强？\n'],
  [
    'and of the blanks before a signature',
    '?????? ?样县人民政府\n???? 2018年12月24日\n?问',
    '样县人民政府\n2018年12月24日\n?问',
  ],
  ['a page number among words', '达到— 3 —400名', '达到400名'],
  ['one of lines that a page set behind each other', '服务能力。 —3— 三、任务', '服务能力。 三、任务'],
  ['years with a dash', '2016—2018年', '2016—2018年'],
  ['footnotes', '全科医生[1]达到400名①。\n[1] 指注册医师。\n① 含助理。', '全科医生达到400名。\n\n'],
  [
    'footnotes under a stroke, one of them behind a limit',
    '近视率降至70%以下①。\n————————\n① 以监测数据为准。',
    '近视率降至70%以下。\n\n',
  ],
  ['footnotes under 注：', '生产总值[1]增长5%。\n注：\n[1] 按现价计算。', '生产总值增长5%。\n\n'],
  ['a list that looks like footnotes', '包括①诊疗②护理。\n①诊疗\n②护理', '包括①诊疗②护理。\n①诊疗\n②护理'],
  [
    'a number before every line',
    ['甲方案', '一、目标', '加强', '二、任务', '（一）修路', '修好。', '（二）植树', '2016年植树。']
      .map((line, i) => `${i + 9}  ${line}`)
      .join('\n'),
    '甲方案\n一、目标\n加强\n二、任务\n（一）修路\n修好。\n（二）植树\n2016年植树。',
  ],
  [
    'a number before each of a few lines that a printer cut',
    '1  到2027年，全市高速公路通车里程突破六百公\n2  里，普通国省道二级及以上公路比重达到百分之\n3  七十五，建制村全部通双车道公路。',
    '到2027年，全市高速公路通车里程突破六百公\n里，普通国省道二级及以上公路比重达到百分之\n七十五，建制村全部通双车道公路。',
  ],
  [
    'a few items, each a sentence of its own length',
    '1  加快高速公路建设，里程突破六百公里。\n2  提高普通国省道等级，改善通行条件。\n3  建制村全部通公路。',
    '1  加快高速公路建设，里程突破六百公里。\n2  提高普通国省道等级，改善通行条件。\n3  建制村全部通公路。',
  ],
  [
    'a list whose items have numbers, which is no count of lines',
    '任务\n1 修路\n2 植树\n3 建桥\n4 清淤\n5 护林\n6 养护\n7 绿化\n8 亮化',
    '任务\n1 修路\n2 植树\n3 建桥\n4 清淤\n5 护林\n6 养护\n7 绿化\n8 亮化',
  ],
  [
    'a number before every line of a paragraph that is cut where lines end',
    '1 到2025年建成学校5所。其\n2 中小学3所，\n3 甲\n4 乙\n5 丙\n6 丁\n7 戊\n8 己',
    '到2025年建成学校5所。其\n中小学3所，\n甲\n乙\n丙\n丁\n戊\n己',
  ],
  ['a list and nothing else', numbered(' 建设学校5所'), numbered(' 建设学校5所')],
  [
    'a list of sentences and nothing else',
    numbered(' 建设学校5所。覆盖3个镇。'),
    numbered(' 建设学校5所。覆盖3个镇。'),
  ],
  ['a table whose rows are numbered', numbered('\t市财政局\t建设学校'), numbered('\t市财政局\t建设学校')],
  [
    'letters that a printer set apart',
    '一 、 加 强 组 织 领 导 。 各 区 要 落 实 ， 到 2 0 2 5 年 覆 盖 率 达 到 9 0 %',
    '一、加强组织领导。各区要落实，到2025年覆盖率达到90%',
  ],
  [
    'cells among letters that a printer set apart',
    '一 、 加 强 组 织 领 导 。 专 栏 2　见 表\n| 市 别 | 新 增 （个） |\n甲 市　　28000 950',
    '一、加强组织领导。专栏2　见表\n| 市别 | 新增（个） |\n甲市　　28000 950',
  ],
  ['names with a blank between', '国家医保局 财政部\n加强管理', '国家医保局 财政部\n加强管理'],
  ['an issue number', '粤府〔2016〕9号\n〔2016〕9号', '粤府〔2016〕9号\n〔2016〕9号'],
])('%s', (_, printed, clean) => {
  const { text, toSource } = readCleanText(printed);
  expect(text).toBe(clean);
  expect(toSource).toHaveLength(text.length + 1);
  for (let i = 0; i < text.length; i++)
    if (!/\s/.test(text.charAt(i))) expect(printed[toSource[i] as number]).toBe(text[i]);
});

test('what is left out stays in the segments, as excluded, or with the words where it prints nothing', () => {
  const text = '## 一、目标\n（一\u200B）到2025年达到**400名**。\n二、保障\n（一）落实。';
  const { segments } = parseText(text).value;
  expect(segments.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  const excluded = segments.filter(({ role }) => role === 'excluded');
  expect(excluded.map(({ start, end }) => text.slice(start, end))).toEqual(['##', '**', '**']);
});

test('a sentence that a page number parts is one again, a heading at the foot of a page is not joined', () => {
  expect(
    outlineOf(
      '一、目标\n（一）加强建设，落实责任。\n（二）推进建设，医生达到\n5 / 9\n400名。\n二、任务\nPage 2 of 9\n加强建设，落实责任。',
    ),
  ).toEqual([
    '1 一、 目标',
    '1.1 （一） | 加强建设，落实责任。',
    '1.2 （二） | 推进建设，医生达到400名。',
    '2 二、 任务 | 加强建设，落实责任。',
  ]);
});

test('an article put in later has an id of its own', () => {
  const { value, diagnostics } = parseText(
    '第一章　总则\n第一条　为了规范，制定本条例。\n第二条　适用本市。\n第二条之一　床位不少于20张。\n第 2-2 條　參照執行。\n第三条　主管。',
  );
  expect(value.clauses.map(({ path }) => path)).toEqual(['1', '1.1', '1.2', '1.2-1', '1.2-2', '1.3']);
  expect(diagnostics.filter(({ code }) => /duplicate|gap|jump/.test(code))).toEqual([]);
});

test('private use is told, radicals are read', () => {
  const { diagnostics } = parseText('⼀、⽬标\n⼆、在\uE863阳镇和\uE7C7村建设。');
  expect(
    diagnostics.filter(({ code }) => /odd|private/.test(code)).map(({ code, line }) => [code, line]),
  ).toEqual([
    ['parse/odd-characters', 1],
    ['parse/private-use', 2],
  ]);
});

test('a number that a printed line cuts is one number, a numbered label is not glued', () => {
  expect(outlineOf('一、甲\n到2025年，种植稳定在50\n0万亩。\n二、乙\n丁。')[0]).toContain('稳定在500万亩');
  expect(outlineOf('一、甲\n子。\n专栏1\n2025年目标：丑。\n二、乙\n丁。').join('\n')).not.toContain(
    '12025年',
  );
});

test('a backslash at the end of a line of Markdown is a break, and no word', () => {
  expect(outlineOf('# 某方案\n\n## 一、甲\n\n子。\\\n丑。').join('')).not.toContain('\\');
});
