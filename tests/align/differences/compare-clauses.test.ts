import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ClauseComparer } from '#align/differences/compare-clauses.ts';
import type { Differences, Relation } from '#model/alignment.ts';
import type { ExtractedClause } from '#model/line.ts';
import { extracted } from '../documents.ts';

function compare(a: string, b: string, relation: Relation = 'equivalent') {
  const documents = [
    extracted({ id: 'a', placeName: '揭阳市', clauses: [{ path: '1', body: a }] }),
    extracted({ id: 'b', placeName: '佛山市', clauses: [{ path: '1', body: b }] }),
  ];
  const [left, right] = documents.map(({ clauses }) => clauses[0]) as [ExtractedClause, ExtractedClause];
  return new ClauseComparer(documents).differences(left, right, relation);
}

/** `2{.5}名` marks what differs on the side of a. */
function marked({ body }: Differences, text: string): string {
  return body
    .filter(([, start, end]) => end > start)
    .map(([kind, start, end]) => {
      const words = text.slice(start, end);
      return kind === 'same' ? words : kind === 'wording' ? `[${words}]` : `{${words}}`;
    })
    .join('');
}

describe('layers', () => {
  test.each([
    [
      '每万常住人口拥有全科医生2.5名以上',
      '每万常住人口拥有全科医生2名以上',
      '每万常住人口拥有全科医生{2.5名}以上',
      'a number with its unit is one',
    ],
    ['到2018年底前完成建设任务', '到2020年底前完成建设任务', '到{2018年底前}完成建设任务', 'a date is one'],
    [
      '加强疾控机构建设，提高能力。',
      '加强疾控机构建设；提高能力',
      '加强疾控机构建设，提高能力。',
      'punctuation is no difference',
    ],
    ['覆盖率达９８％（含）', '覆盖率达98%(含)', '覆盖率达９８％（含）', 'width is no difference'],
    ['着力打造健康揭阳', '着力打造健康佛山', '着力打造健康[揭阳]', 'each place names itself: no substance'],
    ['建设规模不低于60平方米', '建设规模60平方米', '建设规模{不低于}60平方米', 'a comparator is substance'],
    ['全面推进医疗救助工作', '大力推进医疗救助工作', '[全面]推进医疗救助工作', 'other words are wording'],
    ['2016年至2018年新建5所', '2016-2020年新建5所', '{2016年至2018年}新建5所', 'two years are one date'],
    ['“十三五”末建成', '2020年底前建成', '“十三五”末建成', 'the end of a plan is the end of its last year'],
    ['到2025.12.31建成', '到2025年底建成', '到2025.12.31建成', 'a day in figures is a day'],
    ['每年3月底报告', '每年9月底报告', '每年{3月底}报告', 'a day of no known year is a date'],
    ['纳入“十三五”规划', '纳入规划', '纳入[“十三五”]规划', 'a plan that is named is no date'],
  ])('%s | %s → %s (%s)', (a, b, expected) => expect(marked(compare(a, b), a)).toBe(expected));
});

describe('substance', () => {
  test.each([
    [
      '公办幼儿园应当开设托班。2025年全市幼儿园托班开设率达到50%，其中新建公办幼儿园托班开设率100%。',
      '新建、改扩建公办幼儿园原则上设置托班，到2025年，开设托班的公办幼儿园占比达到40%以上。',
      'elsewhere in the clause',
    ],
    [
      '公办园应当开设托班。2025年托班开设率达到50%，其中新建公办园托班开设率100%。',
      '新建、改扩建公办园原则上设置托班，到2025年6月底前，开设托班的公办园占比达到40%以上。',
      'and more of it',
    ],
    ['到2025年建成托育中心5个。', '2023年至2025年建成托育中心6个。', 'the last of several'],
  ])('a date that both state is missing in neither: %s | %s (%s)', (a, b) => {
    expect(
      compare(a, b).substance.filter((one) => one.kind === 'date' && one.a === '2025年' && one.b === null),
    ).toEqual([]);
  });

  test('of several numbers of one thing that of the same year is the counterpart', () => {
    const { substance } = compare(
      '每千人口托位数2022年达到3.8个，2025年达到5个。',
      '到2025年，每千人口拥有婴幼儿托位数4.6个。',
    );
    expect(substance).toContainEqual(expect.objectContaining({ kind: 'number', a: '5个', b: '4.6个' }));
  });

  test('a number says what it is about and which is higher', () => {
    const { substance } = compare(
      '到2018年，每万常住人口拥有全科医生达到2.5名以上。',
      '到2018年，每万常住人口拥有全科医生达到2名以上。',
    );
    expect(substance).toMatchObject([{ kind: 'number', a: '2.5名', b: '2名', direction: 'higher' }]);
    expect(substance[0]?.subject).toContain('全科医生');
  });

  test.each([
    ['到2017年完成', '到2018年完成', 'date', 'earlier', 'the year decides'],
    ['必须完成建设任务', '鼓励完成建设任务', 'duty', 'stronger', 'must before encourage'],
    ['覆盖率达到80%左右', '覆盖率达到80%以上', 'comparator', 'weaker', 'about before at least'],
    ['设置病床800张', '设置病床1000张', 'number', 'lower', 'numbers by value'],
  ])('%s | %s → %s %s (%s)', (a, b, kind, direction) =>
    expect(compare(a, b).substance).toMatchObject([{ kind, direction }]),
  );

  test.each([
    ['床位达到12,000张', '床位达到12000张', 'thousands'],
    ['床位达到1.2万张', '床位达到12000张', 'a scale'],
    ['覆盖率达到百分之八十以上', '覆盖率达到80%以上', 'a share in words'],
    ['覆盖率达到八成以上', '覆盖率达到80%以上', 'tenths'],
    ['覆盖率不低于80%', '覆盖率达到80%以上', 'the comparison before or behind'],
    ['建成卫生站一百二十所', '建成卫生站120所', 'numerals'],
    ['每年至少组织两次', '每年至少组织2次', 'a small numeral'],
    ['补助五十万元', '补助50万元', 'a scale behind a numeral'],
    ['补助500000元', '补助50万元', 'ones'],
    ['占三分之一', '占1/3', 'a fraction'],
    ['床位1 200张', '床位1200张', 'a blank among digits'],
    ['12月31日前完成任务', '年底前完成任务', 'the last day of the year'],
    ['到2018年12月底完成', '到2018年底完成', 'the end of December'],
    ['二〇二〇年完成任务', '2020年完成任务', 'a year in numerals'],
    ['贯彻党的十八大精神', '贯彻精神', 'a number in a name'],
    ['不得少于二十张', '不得少于20张', 'a floor of a numeral'],
  ])('%s | %s: equal (%s)', (a, b) => expect(compare(a, b).substance).toEqual([]));

  test('equal numbers with another bound differ in the bound alone', () => {
    expect(compare('配置设备76种', '配置设备76种以上').substance).toMatchObject([
      { kind: 'comparator', a: null, b: '以上' },
    ]);
  });

  test('a number without counterpart is told between equivalents and passed over between partial ones', () => {
    const [a, b] = ['在全市设置不少于100个监测哨点，建立监测系统。', '建立监测系统。'];
    expect(compare(a, b).substance.map(({ kind }) => kind)).toEqual(['comparator', 'number']);
    expect(compare(a, b, 'partial').substance).toEqual([]);
  });

  test('figures that are part of a name are no numbers', () => {
    expect(compare('建立以“5+3”为主体的CD4检测', '建立以“3+2”为主体的检测').substance).toEqual([]);
  });
});

describe('who leads', () => {
  const led = (id: string, lead: string, leadDeclared = true) => {
    const document = extracted({ id, placeName: '揭阳市', clauses: [{ path: '1', body: '建设医院。' }] });
    const agencies = [{ id: 'x', name: { source: lead, hans: lead, hant: lead } }];
    const responsibilities = new Map([[`${id}/1`, { leadDeclared, lead: 'x', agencies }]]);
    return { ...document, facts: { ...document.facts, responsibilities } } as unknown as typeof document;
  };
  test.each([
    ['市财政局', '区财政局', [], 'the same office of another place'],
    ['市财政局', '市教育局', [{ kind: 'agency', a: '市财政局', b: '市教育局' }], 'another office'],
  ])('%s | %s', (a, b, expected, why) => {
    const documents = [led('a', a), led('b', b)];
    const [left, right] = documents.map(({ clauses }) => clauses[0]) as [ExtractedClause, ExtractedClause];
    const { substance } = new ClauseComparer(documents).differences(left, right, 'equivalent');
    expect(substance, why).toMatchObject(expected);
    expect(substance).toHaveLength(expected.length);
  });
  test('where nobody says who leads, nobody is said to', () => {
    const documents = [led('a', '市财政局', false), led('b', '市教育局')];
    const [left, right] = documents.map(({ clauses }) => clauses[0]) as [ExtractedClause, ExtractedClause];
    expect(new ClauseComparer(documents).differences(left, right, 'equivalent').substance).toEqual([]);
  });
});

describe('pieces', () => {
  const words = fc.constantFrom(
    '加强',
    '疾控',
    '机构',
    '2018年',
    '2.5名',
    '，',
    '。',
    '“',
    '”',
    '以上',
    '普宁市',
    '鼓励',
    ' ',
    '和',
    '建设',
  );
  const text = fc.array(words, { maxLength: 30 }).map((parts) => parts.join(''));

  test('joined give back both texts', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const { body } = compare(a, b);
        expect(body.map(([, start, end]) => a.slice(start, end)).join('')).toBe(a);
        expect(body.map(([, , , start, end]) => b.slice(start, end)).join('')).toBe(b);
        for (const [i, piece] of body.entries()) {
          const before = body[i - 1];
          expect([piece[1], piece[3]]).toEqual(before ? [before[2], before[4]] : [0, 0]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a text against itself has no difference', () => {
    fc.assert(
      fc.property(text, (a) => {
        const { body, substance, sameShare, onlyA, onlyB } = compare(a, a, 'same');
        expect({ substance, onlyA, onlyB }).toEqual({ substance: [], onlyA: 0, onlyB: 0 });
        if (/[\p{L}\p{N}]/u.test(a)) expect(body.map(([kind]) => kind)).toEqual(['same']);
        if (/[\p{L}\p{N}]/u.test(a)) expect(sameShare).toBe(1);
      }),
      { numRuns: 300 },
    );
  });

  test('turned round say the same from the other side', () => {
    const [a, b] = ['到2018年，培育8个省级专科，力争领先。', '到2017年，培育10个市级专科。'];
    const [there, back] = [compare(a, b), compare(b, a)];
    expect(back.onlyA).toBe(there.onlyB);
    expect(back.substance.map(({ a: x, b: y }) => [y, x])).toEqual(
      there.substance.map(({ a: x, b: y }) => [x, y]),
    );
  });
});

describe('what numbers measure', () => {
  const told = (a: string, b: string, relation?: Relation) =>
    compare(a, b, relation).substance.map((one) => `${one.a}→${one.b} ${one.subject}`);
  const [cases, power] = ['破产案件审结率达到80%。', '供电可靠率达到99%。'];

  test('numbers of unlike measures are not set against each other', () => {
    expect(told(cases, power, 'partial')).toEqual([]);
    expect(told(cases, power)).toEqual(['80%→null 破产案件审结率', 'null→99% 供电可靠率']);
  });

  test('what is to be is set against what is to be, and not against what was', () =>
    expect(told('护理型床位占比达到55%。', '护理型床位占比由51.3%提高到65%。', 'partial')).toEqual([
      '55%→65% 护理型床位占比',
    ]));

  test('a day of whom it concerns differs, and a year of a title does not', () => {
    const born = (year: number) => `${year}年8月31日前出生的儿童可以入学。`;
    expect(told(born(2008), born(2009))).toEqual(['2008年8月31日前→2009年8月31日前 null']);
    expect(told('到2025年建成平台。', born(2008), 'partial')).toEqual([]);
    const plan = (years: string) => `落实《甲规划（${years}年）》。`;
    expect(told(plan('2018-2020'), plan('2021-2025'))).toEqual([]);
  });

  test('what is a target of one and none of the other meets still', () =>
    expect(told('每季度召开1次会议。', '每季度召开2次会议。')[0]).toMatch(/^1次→2次/));

  test('who is meant is not told as what only one has', () =>
    expect(told('鼓励社会资本建设二级及以上医院。', '鼓励社会资本建设医院。')).toEqual([]));

  test('neither what is counted by nor the number of a document is a number of the clause', () => {
    const nurses = '养老机构配备护理员5名左右。';
    expect(told(nurses, '床位总数5200张，每千名老年人拥有床位36张。', 'partial')).toEqual([]);
    const repealed = (number: string) => `《甲办法》（某政办发〔${number}号）同时废止。`;
    expect(told(repealed('2019〕33'), repealed('2020〕3'))).toEqual([]);
  });

  test('limits of what is counted otherwise are not set against each other', () =>
    expect(told('死亡人数减少12%以上。', '行人死亡人数控制在9人以内。', 'partial')).toEqual([]));

  test('what is no target has to have words in common with what it is set against', () => {
    const smokers = '目前，居民吸烟率为25.8%。';
    expect(told(smokers, '目前，活产数为2.7%。', 'partial')).toEqual([]);
    expect(told(smokers, '目前，成人吸烟率为24.3%。', 'partial')).toEqual(['25.8%→24.3% null']);
  });

  test('a measure may go by a fuller name', () =>
    expect(told('病虫害统防统治覆盖率达到50%。', '重大病虫害统防统治覆盖率达到52%。', 'partial')).toEqual([
      '50%→52% 病虫害统防统治覆盖率',
    ]));

  test.each([
    [
      '按每床10000元的标准给予一次性建设补助。',
      '按每床每月100元的标准给予运营补助。',
      'once, and each month',
    ],
    ['中度失能老年人补贴每月200元。', '重度失能老年人补贴每月400元。', 'degrees'],
  ])('what is paid or counted otherwise is not set against it: %s | %s (%s)', (a, b) =>
    expect(compare(a, b, 'partial').substance.filter((one) => one.kind === 'number')).toEqual([]),
  );
});
