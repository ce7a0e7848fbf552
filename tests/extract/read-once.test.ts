/**
 * Each passage is read once: what its targets, terms, duties, responsibilities and citations, and the differences of a
 * comparison need of it is found in one pass.
 */
import { afterEach, expect, test, vi } from 'vitest';
import { ClauseComparer } from '#align/differences/compare-clauses.ts';
import { convertScript } from '#convert/convert-script.ts';
import { extractFacts } from '#extract/extract-facts.ts';
import { markClauses } from '#extract/marks.ts';
import { DATE_RULES } from '#language/forms/date-rules.ts';
import { NOTE_PATTERNS } from '#language/forms/note-forms.ts';
import { findAmounts } from '#language/forms/numbers/amount.ts';
import { DUTY_RULES } from '#language/rules/duties.ts';
import { EMPTY_CONTENT } from '#model/kept/content.ts';
import type { ExtractedClause, ExtractedDocument } from '#model/line.ts';
import { parseSeed } from '#parse/parse-seed.ts';
import { extracted } from '../align/documents.ts';
import { sampleSeed } from '../sample-seed.ts';

afterEach(() => vi.restoreAllMocks());

const TEXT = `样本市甲行动方案
一、总体目标
到2020年，根据《中华人民共和国甲法》（样府发〔2015〕3号），覆盖率由82%提高到90%以上，各镇应当配备全科医生3名。
二、重点任务
（一）建设甲平台。2018年底前建成甲平台5个，鼓励社会力量参与，比2015年增加2个。（市财政局牵头，市教育局配合）
（二）完善乙制度。依照甲法第五条的规定，于2019年6月底前出台办法，不得少于20项。`;

const TABLE = `样本县甲任务分工
一、总体要求
坚持统筹推进。
二、任务分工
序号\t重点任务\t责任单位\t完成时限
1\t应当新建甲学校3所\t县教育局\t2018年6月底
2\t鼓励培训乙教师40名\t县财政局\t2019年9月底`;

/** A pattern, as `matchAll` is called with it; titles are looked for with patterns of their own. */
const WATCHED = new Set([
  NOTE_PATTERNS.field.source,
  ...DATE_RULES.map(({ pattern }) => pattern.source),
  ...DUTY_RULES.map(({ word }) => word.source),
]);

test('no date, word of duty, title or note is looked for twice, from the seed to the comparison', () => {
  const own = String.prototype.matchAll;
  const runs = new Map<string, number>();
  let stage = '';
  vi.spyOn(String.prototype, 'matchAll').mockImplementation(function (this: string, pattern: RegExp) {
    const isOfTitles = pattern.source.includes('以下简') || pattern.source.includes('中华人民共和国(?!');
    const key = `${stage}: ${pattern.source} in ${this}`;
    if (this.length > 0 && (WATCHED.has(pattern.source) || isOfTitles))
      runs.set(key, (runs.get(key) ?? 0) + 1);
    return own.call(this, pattern);
  });
  const documents = ['a', 'b'].map((id) => {
    stage = id;
    const converted = convertScript(parseSeed(sampleSeed(id, TEXT)).value, EMPTY_CONTENT).value;
    return extractFacts(converted, EMPTY_CONTENT).value;
  });
  stage = 'comparison';
  const [a, b] = documents.map(({ clauses }) => clauses) as [ExtractedClause[], ExtractedClause[]];
  const comparer = new ClauseComparer(documents);
  const differences = a.map((clause, i) =>
    comparer.differences(clause, b[i] as ExtractedClause, 'equivalent'),
  );
  vi.restoreAllMocks();

  const bodies = a.map(({ body }) => body.reading.text).filter((text) => text !== '');
  expect(bodies).toHaveLength(3);
  expect(differences.map(({ sameShare }) => sameShare)).toEqual(a.map(() => 1));
  // Every date rule in every heading and body, every word of duty in every sentence, and the note.
  const first = [...runs.keys()].filter((key) => key.startsWith('a: '));
  expect(first.length).toBeGreaterThan(DATE_RULES.length * bodies.length + DUTY_RULES.length * bodies.length);
  expect(first.filter((key) => key.includes(`${NOTE_PATTERNS.field.source} in 市财政局牵头`))).toHaveLength(
    1,
  );
  expect([...runs].filter(([, count]) => count > 1)).toEqual([]);
  expect([...runs.keys()].filter((key) => key.startsWith('comparison'))).toEqual([]);
});

test('a cell of a table of tasks is read once, for its targets, its term and its duty', () => {
  const own = String.prototype.matchAll;
  const runs = new Map<string, number>();
  vi.spyOn(String.prototype, 'matchAll').mockImplementation(function (this: string, pattern: RegExp) {
    const key = `${pattern.source} in ${this}`;
    if (this.length > 0 && WATCHED.has(pattern.source)) runs.set(key, (runs.get(key) ?? 0) + 1);
    return own.call(this, pattern);
  });
  const converted = convertScript(parseSeed(sampleSeed('a', TABLE)).value, EMPTY_CONTENT).value;
  const { targets, duties, deadlines } = extractFacts(converted, EMPTY_CONTENT).value.facts;
  vi.restoreAllMocks();

  expect(targets.map(({ value, deadline }) => [value, deadline?.year])).toEqual([
    [3, 2018],
    [40, 2019],
  ]);
  expect(duties.map(({ strength }) => strength)).toEqual(['must', 'encourage']);
  expect(deadlines.map(({ quote, targets: due }) => [quote, due])).toEqual([
    ['应当新建甲学校3所', ['a/2#1']],
    ['鼓励培训乙教师40名', ['a/2#2']],
  ]);
  // In words that hold no sign of a date none is looked for.
  expect(runs.get(`${DATE_RULES[0]?.pattern.source} in 2018年6月底`)).toBe(1);
  expect([...runs.keys()].filter((key) => key.endsWith(' in 应当新建甲学校3所'))).not.toEqual([]);
  expect([...runs].filter(([, count]) => count > 1)).toEqual([]);
});

test('a comparison knows no number or date but those that extraction read', () => {
  const [a, b] = ['到2018年底前建成5所以上', '到2020年底前建成8所'].map((body, i) =>
    extracted({ id: 'ab'[i] as string, clauses: [{ path: '1', body }] }),
  ) as [ExtractedDocument, ExtractedDocument];
  const unread = (document: ExtractedDocument): ExtractedDocument => ({
    ...document,
    clauses: markClauses(document.clauses, new Map()),
  });
  const kinds = (documents: readonly ExtractedDocument[]) => {
    const [left, right] = documents.map(({ clauses }) => clauses[0]) as [ExtractedClause, ExtractedClause];
    const { substance } = new ClauseComparer(documents).differences(left, right, 'equivalent');
    return substance.map(({ kind }) => kind);
  };
  expect(kinds([a, b])).toEqual(['date', 'number', 'comparator']);
  expect(kinds([unread(a), unread(b)])).toEqual([]);
});

test('no number is looked for twice, whatever its subject is put together from', () => {
  const body = '签约率、参保率由20%、50%分别提高到30%和60%。已建成托育机构20家，2025年新建10家。';
  const own = RegExp.prototype.test;
  let asked = 0;
  // The first thing that is asked of a character: whether a number can begin with it.
  vi.spyOn(RegExp.prototype, 'test').mockImplementation(function (this: RegExp, text: string) {
    if (text.length === 1 && this.source.startsWith('[\\d〇零○')) asked++;
    return own.call(this, text);
  });
  for (const sentence of body.split('。')) findAmounts(sentence);
  const once = asked;
  const { facts } = extracted({ id: 'a', clauses: [{ path: '1', body }] });
  vi.restoreAllMocks();
  expect(facts.targets.map(({ numberText, subject }) => `${subject.hans} ${numberText}`)).toEqual([
    '签约率 30%',
    '参保率 60%',
    '新建托育机构 10家',
  ]);
  expect(once).toBeGreaterThan(20);
  expect(asked).toBe(2 * once);
});
