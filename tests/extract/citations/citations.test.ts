import { describe, expect, test } from 'vitest';
import { findCitations } from '#extract/citations/find-citations.ts';
import { sampleDocument } from '../sample-document.ts';

const cite = (body: string, title = '某市健康行动计划') =>
  findCitations(sampleDocument({ front: [{ role: 'title', text: title }], clauses: [{ path: '1', body }] }))
    .citations;
const rows = (body: string, title?: string) =>
  cite(body, title).map((citation) => [citation.title.hans, citation.issueNumber, citation.role]);

describe('titles and numbers', () => {
  test.each([
    ['根据《甲规划》（国发〔2017〕3号）要求', [['甲规划', '国发〔2017〕3号', 'basis']], ''],
    [
      '根据《甲规划》（江府函[2016] 170 号）要求',
      [['甲规划', '江府函〔2016〕170号', 'basis']],
      'other brackets and spaces',
    ],
    [
      '根据《甲规划》（粤府〔２０１５〕３６４号）要求',
      [['甲规划', '粤府〔2015〕364号', 'basis']],
      'wide digits',
    ],
    ['按照《甲条例》（国务院令第432号）', [['甲条例', '国务院令第432号', 'basis']], 'a decree'],
    ['按照《甲条例》（国令第735号）', [['甲条例', '国令第735号', 'basis']], 'a decree by its sign'],
    [
      '根据《国务院关于印发〈甲规划〉的通知》',
      [['国务院关于印发〈甲规划〉的通知', null, 'basis']],
      'a title within a title',
    ],
    [
      '根据《关于印发《甲规划》的通知》（市府〔2016〕1号）',
      [['关于印发《甲规划》的通知', '市府〔2016〕1号', 'basis']],
      'the same signs within',
    ],
    [
      '根据国办发〔2017〕32号文件精神',
      [['国办发〔2017〕32号', '国办发〔2017〕32号', 'basis']],
      'a number alone',
    ],
    [
      '根据《甲规划》（以下简称《规划》）。落实《规划》要求',
      [['甲规划', null, 'basis']],
      'a short name is no second document',
    ],
    ['落实《甲规划》，再落实《甲规划》', [['甲规划', null, 'basis']], 'named twice'],
    [
      '依据《甲法》《乙条例》和《丙办法》等规定',
      [
        ['甲法', null, 'basis'],
        ['乙条例', null, 'basis'],
        ['丙办法', null, 'basis'],
      ],
      'a chain without signs between',
    ],
    [
      '按照国务院《关于甲的意见》（国发〔2015〕5号）、省政府《关于乙的意见》（样府〔2015〕6号）部署',
      [
        ['关于甲的意见', '国发〔2015〕5号', 'basis'],
        ['关于乙的意见', '样府〔2015〕6号', 'basis'],
      ],
      'who issued it stands between',
    ],
    [
      '依照省财政厅关于印发《甲办法》的通知（样财社〔2020〕7号）执行',
      [['甲办法', '样财社〔2020〕7号', 'basis']],
      'the number of the notice that issues it',
    ],
    ['依《甲要点》办理', [['甲要点', null, 'basis']], 'one character for 依据'],
    [
      '依据《甲法》第二十条第三项及样粮企字第1080225号令办理',
      [
        ['甲法', null, 'basis'],
        ['样粮企字第1080225号', '样粮企字第1080225号', 'basis'],
      ],
      'an order behind an article',
    ],
    ['领取《医疗机构执业许可证》，填写《备案登记表》', [], 'certificates and forms'],
    ['违反《条例》或《规定》的，在《甲县政府公报》公告', [], 'no title, and a gazette'],
    ['没有书名号的规划', [], ''],
    ['只有半边《的书名号', [], 'a bracket that never closes'],
  ])('%s', (body, expected) => {
    expect(rows(body)).toEqual(expected);
  });

  test('a short name in a later clause stands for the full title', () => {
    const doc = sampleDocument({
      front: [{ role: 'preamble', text: '为落实《甲省规划》（甲府〔2016〕1号，以下简称《规划》）' }],
      clauses: [{ path: '1', body: '按《规划》办理。' }],
    });
    const { citations } = findCitations(doc);
    expect(citations.map(({ from, title, issueNumber }) => [from.clause, title.hans, issueNumber])).toEqual([
      [null, '甲省规划', '甲府〔2016〕1号'],
      ['sample/1', '甲省规划', '甲府〔2016〕1号'],
    ]);
  });
});

describe('the document itself is no citation', () => {
  test.each([
    ['《某市健康行动计划》要落实', '某市健康行动计划', 'its title'],
    ['《某市健康行动计划》要落实', '某市人民政府关于印发某市健康行动计划的通知', 'what its title issues'],
    ['国家制定《考核指标》（见附件）供使用', '某市健康行动计划', 'its annex'],
    ['按照本《实施细则》要求落实', '某市健康行动实施细则', 'what it calls itself'],
  ])('%s (%s)', (body, title) => {
    expect(rows(body, title)).toEqual([]);
  });

  test.each([
    '现将《别的计划》印发给你们，请执行。',
    '《别的计划》已经市政府同意，现印发给你们。',
    '局《别的报告》已经国务院同意，现转发给你们。',
  ])('%s', (text) => {
    const doc = sampleDocument({ front: [{ role: 'promulgation', text }] });
    expect(findCitations(doc).citations).toEqual([]);
  });

  test('a longer title that holds a short one is another document', () => {
    expect(rows('根据《省行动计划》', '某市落实省行动计划方案')).toHaveLength(1);
  });
});

describe('role', () => {
  test.each([
    ['为贯彻落实《甲》（国发〔2017〕3号）和《乙》精神', ['basis', 'basis'], 'a chain shares its verb'],
    ['并按《甲法》和《乙法》要求', ['basis', 'basis'], ''],
    ['组织实施《甲标准》，', ['basis'], ''],
    ['贯彻实施新修订的《甲条例》', ['basis'], '新修订 is not drafting'],
    ['做好《甲条例》和《乙预案》的落实工作', ['basis', 'basis'], 'the verb follows'],
    ['研究制订《甲方案》，落实责任', ['mention'], 'still to be written'],
    ['抓紧完善《甲预案》', ['mention'], ''],
    ['宣传《甲法》', ['mention'], ''],
    ['根据党中央、国务院《甲意见》，制定本方案', ['basis'], 'who issued it stands between'],
    ['按照甲省委办公厅、甲省政府办公厅印发的《甲意见》办理', ['basis'], ''],
    ['根据《甲法》第五条和国家卫生健康委等10部门《乙意见》', ['basis', 'basis'], 'some of many, in a chain'],
    ['根据《甲法》及其实施条例，以及《乙办法》，制定', ['basis', 'basis'], 'what goes with the first'],
    ['结合实际，甲局、乙局发布《甲公告》', ['mention'], 'no verb before the names'],
    ['按照国务院就业促进和劳动保护工作领导小组《甲意见》办理', ['basis'], 'a long name'],
    ['行使《甲基本法》第五十条赋予的职权', ['basis'], 'what empowers'],
  ])('%s', (body, expected) => {
    expect(cite(body).map(({ role }) => role)).toEqual(expected);
  });

  test('what stands under 编制依据 is rested on, in that clause or in an item of it', () => {
    const rolesUnder = (heading: string) =>
      findCitations(
        sampleDocument({
          clauses: [
            { path: '1', heading, body: '《甲法》《乙条例》；《丙办法》等法律法规。' },
            { path: '2', heading, body: '' },
            { path: '2.1', body: '《丁法》' },
          ],
        }),
      ).citations.map(({ role }) => role);
    expect(rolesUnder('编制依据')).toEqual(['basis', 'basis', 'basis', 'basis']);
    expect(rolesUnder('编制过程')).toEqual(['mention', 'mention', 'mention', 'mention']);
  });
});

describe('namesakes and what is issued beside', () => {
  test('what the title says that the text carries out is another document', () => {
    const own = '甲市贯彻落实国务院水污染防治行动计划实施方案';
    expect(rows('根据《水污染防治行动计划》，制定本方案', own)).toEqual([
      ['水污染防治行动计划', null, 'basis'],
    ]);
    expect(rows('根据《水污染防治行动计划》，制定本方案', '甲市水污染防治行动计划实施方案')).toEqual([]);
  });

  test('what a text rests on may have its name without the place', () => {
    const own = '甲市2023年医改重点工作任务';
    expect(rows('落实《2023年医改重点工作任务》和省部署', own)).toEqual([
      ['2023年医改重点工作任务', null, 'basis'],
    ]);
    // Not where it is the text itself, by its whole name or by what is mentioned only.
    expect(rows('落实《甲市2023年医改重点工作任务》', own)).toEqual([]);
    expect(rows('《2023年医改重点工作任务》自印发之日起施行', own)).toEqual([]);
  });

  test('the second plan of a notice is another document where only the first is printed', () => {
    const notice = (issued: string, ...titles: string[]) =>
      findCitations(
        sampleDocument({
          front: [
            { role: 'promulgation', text: `现将${issued}（以下简称“两规”）印发给你们，请认真组织实施。` },
            ...titles.map((text) => ({ role: 'title' as const, text })),
          ],
        }),
      ).citations.map(({ title }) => title.hans);
    const both = '《甲区妇女发展规划（2021—2030年）》和《甲区儿童发展规划（2021—2030年）》';
    expect(notice(both, '甲区妇女发展规划（2021—2030年）')).toEqual(['甲区儿童发展规划（2021—2030年）']);
    expect(notice(both, '甲区妇女发展规划（2021—2030年）', '甲区儿童发展规划（2021—2030年）')).toEqual([]);
    expect(notice('《甲区行动方案》和《重点任务分工表》', '甲区行动方案')).toEqual([]);
  });
});

test('what a notice hands on is another document where the notice stands alone and its title is lost', () => {
  const name = '某市安全管理规定';
  const clauses = [{ path: '1', body: `现将《${name}》印发给你们，请认真贯彻执行。` }];
  const cited = (front: { role: 'title'; text: string }[]) =>
    findCitations({
      ...sampleDocument({ front, clauses }),
      title: { source: name, hans: name, hant: name },
    }).citations.map(({ title }) => title.hans);
  expect(cited([])).toEqual([name]);
  expect(cited([{ role: 'title', text: name }])).toEqual([]);
});

test('an earlier text of the same name is another, where it is repealed', () => {
  const body = '《某市健康行动计划》（某府〔2016〕8号）同时废止。';
  expect(rows(body)).toEqual([['某市健康行动计划', '某府〔2016〕8号', 'mention']]);
  expect(rows('2016年印发的《某市健康行动计划》自本计划印发之日起废止。')).toHaveLength(1);
  expect(rows('决定废止《某市健康促进规定》。', '某市关于废止《某市健康促进规定》的决定')).toHaveLength(1);
  expect(rows('落实《某市健康行动计划》，废止不适用的文件。')).toEqual([]);
});

test('what the title of a text rests on is no title of its own', () => {
  const body = '违反《职业安全及健康条例》第6条，即属犯罪。';
  expect(rows(body, '防暑工作守则（根据《职业安全及健康条例》第40条发出）')).toHaveLength(1);
});

test('a heading of what a text rests on is over the items that it opens', () => {
  const doc = sampleDocument({
    clauses: [
      { path: '1', body: '計畫依據：' },
      { path: '1.1', body: '《甲法》第十五条。' },
    ],
  });
  expect(findCitations(doc).citations.map(({ role }) => role)).toEqual(['basis']);
});

test('a short name in the bracket of a title is no end of its chain', () => {
  const body = '根据《甲条例》（第488号，以下简称《条例》）和《乙办法》，制定本办法。';
  expect(rows(body)).toEqual([
    ['甲条例', null, 'basis'],
    ['乙办法', null, 'basis'],
  ]);
});

describe('issuer', () => {
  test.each([
    ['《甲省人民政府关于做事的通知》', '甲省人民政府'],
    ['《中共甲省委 甲省人民政府关于做事的决定》', '中共甲省委、甲省人民政府'],
    ['《中共江门市委江门市政府关于做事的意见》', '中共江门市委、江门市人民政府'],
    ['《广东省卫生计生委广东中医药局转发关于做事的通知》', '广东省卫生计生委、广东中医药局'],
    ['执行国务院发布的《甲条例》', '国务院'],
    ['国家计委、财政部《关于做事的报告》', '国家计委、财政部'],
    ['国家计委 财政部《关于做事的报告》', '国家计委、财政部'],
    ['2009年3月26日市人民政府发布的《甲规定》同时废止', '市人民政府'],
    ['落实党的十九届五中全会和国务院《关于做事的意见》', '国务院'],
    ['落实人力资源和社会保障部《关于做事的意见》', '人力资源和社会保障部'],
    ['你委《关于做事的请示》收悉', undefined],
    ['按《民法典》', '全国人民代表大会'],
    ['落实《住房和城乡建设部等部门关于做事的通知》', '住房和城乡建设部'],
    ['落实《国务院就业促进工作领导小组关于做事的通知》', '国务院就业促进工作领导小组'],
    ['按《传染病防治法》', '全国人民代表大会常务委员会'],
    ['民国113年起按《传染病防治法》', undefined],
    ['民国113年起按《中华人民共和国传染病防治法》', '全国人民代表大会常务委员会'],
    ['按《中华人民共和国城市房地产管理法》', '全国人民代表大会常务委员会'],
    ['按《中华人民共和国食品安全法实施条例》', '国务院'],
    ['按《甲省乙办法》', undefined],
    ['按《慈善法》', '全国人民代表大会'],
    ['按《资金管理办法》', undefined],
    ['落实《关于印发做事的通知》', undefined],
    ['根据《中共中央办公厅国务院办公厅印发〈关于甲的意见〉的通知》', '中共中央办公厅、国务院办公厅'],
  ])('%s', (body, expected) => {
    expect(cite(body)[0]?.issuer?.hans).toBe(expected);
  });
});

test('spans and views are the printed characters', () => {
  const body = { hant: '落實《甲縣規劃》(甲發〔2016〕5號)', hans: '落实《甲县规划》(甲发〔2016〕5号)' };
  const doc = sampleDocument({ clauses: [{ path: '1', body }] });
  const [citation] = findCitations(doc).citations;
  expect(citation?.title).toEqual({ source: '甲縣規劃', hans: '甲县规划', hant: '甲縣規劃' });
  expect(doc.seed.text.slice(...(citation?.span ?? [0, 0]))).toBe('甲縣規劃');
  expect(citation?.issueNumber).toBe('甲發〔2016〕5號');
});

test('who issued the second title is read behind the first', () => {
  const body = '根据《甲》（甲发〔2021〕1号）和省委、省政府《乙》（乙发〔2021〕1号）';
  expect(cite(body).map(({ issuer }) => issuer?.hans ?? null)).toEqual([null, '省委、省政府']);
});

test('a law that a text names in the manner of Taiwan is none of the state, whatever years it counts', () => {
  const issuerOf = (hant: string, hans: string) =>
    findCitations(
      sampleDocument({
        clauses: [{ path: '1', body: { hant: `${hant}，發放補助`, hans: `${hans}，发放补助` } }],
      }),
    ).citations[0]?.issuer?.hans ?? null;
  expect(issuerOf('依傳染病防治法第十六條辦理', '依传染病防治法第十六条办理')).toBeNull();
  expect(issuerOf('依「傳染病防治法」辦理', '依「传染病防治法」办理')).toBeNull();
  expect(issuerOf('依《傳染病防治法》辦理', '依《传染病防治法》办理')).toBe('全国人民代表大会常务委员会');
});

test('a law with the number of Macau is none of the state', () => {
  const issuerOf = (body: string) => cite(body)[0]?.issuer ?? null;
  expect(issuerOf('根据第12/2013号法律《城市规划法》')).toBeNull();
  expect(issuerOf('根据《城乡规划法》')).not.toBeNull();
});

test.each([
  ['执行《甲标准》（GB 18466—2005）。', ['GB 18466-2005']],
  ['执行《甲标准》（ＧＢ／Ｔ 18883-2022，以下简称《标准》）。', ['GB/T 18883-2022']],
  ['出水执行《甲标准》（DB33/T 973—2015）一级标准。', ['DB33/T 973-2015']],
  ['参照《甲标准》GB8978-1996三级标准、《乙标准》（DB 33/ 973—2015）', ['GB 8978-1996', 'DB33/973-2015']],
  ['应达到GB8978《甲标准》和HJ 1239.1—2021《乙规范》', ['GB 8978', 'HJ 1239.1-2021']],
  [
    '执行《甲标准》（GB 5749-2006），2023年起执行《甲标准》（GB 5749-2022）',
    ['GB 5749-2006', 'GB 5749-2022'],
  ],
  ['执行《甲标准》（GB 5749-2006），落实《甲标准》', ['GB 5749-2006']],
  ['符合《GB 50016-2014 甲防火规范》和《乙通用规范GB55037-2022》', ['GB 50016-2014', 'GB 55037-2022']],
  ['落实《甲规划》（2021—2025年）和《乙方案》（H7N9）', [null, null]],
  ['落实《AI 2030行动计划》和《AI2026-2030规划》', [null, null]],
])('%s', (body, standards) => {
  expect(cite(body).map(({ standard }) => standard)).toEqual(standards);
});
