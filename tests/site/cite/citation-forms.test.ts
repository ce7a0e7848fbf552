import { expect, test } from 'vitest';
import { CITATION_FORMS } from '#site/cite/citation-forms.ts';
import type { Reference } from '#site/cite/reference.ts';

const FULL: Reference = {
  kind: 'legislation',
  id: 'yangcheng-2016-plan/3.7.1',
  title: '羊城市人民政府办公室关于印发《羊城市医疗卫生行动计划（2016—2018年）》的通知',
  issuer: '羊城市人民政府办公室',
  issueNumber: '羊府办〔2016〕50号',
  signedOn: '2016-08-10',
  clause: '三（七）1',
  heading: '工作目标',
  language: 'zh-Hans',
  url: 'https://duidu.example/clauses/yangcheng-2016-plan/3.7.1/',
  site: '对读 Duidu',
  accessed: '2026-11-23',
  version: null,
  doi: null,
};
const BARE: Reference = {
  ...FULL,
  id: 'd',
  title: '羊城方案 100%',
  issuer: null,
  issueNumber: null,
  signedOn: null,
  clause: null,
};

const golden: Record<string, readonly [full: string, bare: string]> = {
  gbt7714: [
    '羊城市人民政府办公室. 羊城市人民政府办公室关于印发《羊城市医疗卫生行动计划（2016—2018年）》的通知：三（七）1：羊府办〔2016〕50号[EB/OL]. （2016-08-10）[2026-11-23]. https://duidu.example/clauses/yangcheng-2016-plan/3.7.1/.',
    '羊城方案 100%[EB/OL]. [2026-11-23]. https://duidu.example/clauses/yangcheng-2016-plan/3.7.1/.',
  ],
  'law-review': [
    '《羊城市人民政府办公室关于印发〈羊城市医疗卫生行动计划（2016—2018年）〉的通知》三（七）1，羊府办〔2016〕50号，2016年8月10日发布，载对读网，https://duidu.example/clauses/yangcheng-2016-plan/3.7.1/，2026年11月23日访问。',
    '《羊城方案 100%》，载对读网，https://duidu.example/clauses/yangcheng-2016-plan/3.7.1/，2026年11月23日访问。',
  ],
  apa: [
    '羊城市人民政府办公室. (2016). 羊城市人民政府办公室关于印发《羊城市医疗卫生行动计划（2016—2018年）》的通知 (羊府办〔2016〕50号, 三（七）1). 对读 Duidu. https://duidu.example/clauses/yangcheng-2016-plan/3.7.1/',
    '羊城方案 100%. (n.d.). 对读 Duidu. Retrieved November 23, 2026, from https://duidu.example/clauses/yangcheng-2016-plan/3.7.1/',
  ],
  bibtex: [
    `@report{yangcheng-2016-plan-3-7-1,
  author = {{羊城市人民政府办公室}},
  title = {{羊城市人民政府办公室关于印发《羊城市医疗卫生行动计划（2016—2018年）》的通知}},
  institution = {{羊城市人民政府办公室}},
  number = {羊府办〔2016〕50号},
  year = {2016},
  date = {2016-08-10},
  pages = {三（七）1},
  note = {对读 Duidu},
  url = {https://duidu.example/clauses/yangcheng-2016-plan/3.7.1/},
  urldate = {2026-11-23},
  langid = {chinese},
}
`,
    `@report{d,
  title = {{羊城方案 100\\%}},
  note = {对读 Duidu},
  url = {https://duidu.example/clauses/yangcheng-2016-plan/3.7.1/},
  urldate = {2026-11-23},
  langid = {chinese},
}
`,
  ],
  ris: [
    [
      'TY  - STAT',
      'AU  - 羊城市人民政府办公室',
      'TI  - 羊城市人民政府办公室关于印发《羊城市医疗卫生行动计划（2016—2018年）》的通知',
      'M1  - 羊府办〔2016〕50号',
      'PY  - 2016',
      'DA  - 2016/08/10',
      'SE  - 三（七）1',
      'PB  - 羊城市人民政府办公室',
      'DB  - 对读 Duidu',
      'UR  - https://duidu.example/clauses/yangcheng-2016-plan/3.7.1/',
      'Y2  - 2026/11/23',
      'LA  - zh-Hans',
      'ER  - ',
      '',
    ].join('\r\n'),
    [
      'TY  - STAT',
      'TI  - 羊城方案 100%',
      'DB  - 对读 Duidu',
      'UR  - https://duidu.example/clauses/yangcheng-2016-plan/3.7.1/',
      'Y2  - 2026/11/23',
      'LA  - zh-Hans',
      'ER  - ',
      '',
    ].join('\r\n'),
  ],
};

test.each(CITATION_FORMS.filter(({ id }) => id in golden))('$name', ({ id, write }) => {
  const [full, bare] = golden[id] as readonly [string, string];
  expect(write(FULL)).toBe(full);
  expect(write(BARE)).toBe(bare);
});

test('CSL-JSON reads back as one item with its parts', () => {
  const form = CITATION_FORMS.find(({ id }) => id === 'csl-json');
  expect(JSON.parse(form?.write(FULL) ?? '')).toEqual([
    {
      id: 'yangcheng-2016-plan/3.7.1',
      type: 'legislation',
      title: FULL.title,
      author: [{ literal: '羊城市人民政府办公室' }],
      authority: '羊城市人民政府办公室',
      number: '羊府办〔2016〕50号',
      issued: { 'date-parts': [[2016, 8, 10]] },
      section: '三（七）1',
      'volume-title': '三（七）1',
      URL: FULL.url,
      accessed: { 'date-parts': [[2026, 11, 23]] },
      language: 'zh-Hans',
    },
  ]);
  const bare = JSON.parse(form?.write(BARE) ?? '')[0];
  expect(Object.keys(bare)).toEqual(['id', 'type', 'title', 'URL', 'accessed', 'language']);
});

test('without a day on which it was recorded no form says when it was seen', () => {
  for (const kind of ['legislation', 'webpage', 'dataset'] as const)
    for (const { id, write } of CITATION_FORMS)
      expect(write({ ...BARE, kind, accessed: null }), id).not.toMatch(
        /null|undefined|访问|Retrieved|urldate|Y2|accessed|\[\]/u,
      );
});
