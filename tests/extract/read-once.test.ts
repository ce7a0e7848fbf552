/** Each passage is read once: what its targets, terms, duties and citations need of it is found in one pass. */
import { afterEach, expect, test, vi } from 'vitest';
import { convertScript } from '#convert/convert-script.ts';
import { extractFacts } from '#extract/extract-facts.ts';
import { DATE_RULES } from '#language/forms/term.ts';
import { DUTY_RULES } from '#language/rules/duties.ts';
import { EMPTY_CONTENT } from '#model/kept/content.ts';
import { parseSeed } from '#parse/parse-seed.ts';

afterEach(() => vi.restoreAllMocks());

const TEXT = `样本市甲行动方案
一、总体目标
到2020年，根据《中华人民共和国甲法》（样府发〔2015〕3号），覆盖率由82%提高到90%以上，各镇应当配备全科医生3名。
二、重点任务
（一）建设甲平台。2018年底前建成甲平台5个，鼓励社会力量参与，比2015年增加2个。（市财政局牵头，市教育局配合）
（二）完善乙制度。依照甲法第五条的规定，于2019年6月底前出台办法，不得少于20项。`;

/** A pattern, as `matchAll` is called with it; titles are looked for with patterns of their own. */
const WATCHED = new Set([
  ...DATE_RULES.map(({ pattern }) => pattern.source),
  ...DUTY_RULES.map(({ word }) => word.source),
]);

test('no date, word of duty or title is looked for twice in one passage', () => {
  const bytes = Buffer.byteLength(TEXT);
  const seed = { id: 'a', file: 'a.txt', text: TEXT, sha256: '', bytes, descriptor: null };
  const converted = convertScript(parseSeed(seed).value, EMPTY_CONTENT).value;
  const own = String.prototype.matchAll;
  const runs = new Map<string, number>();
  vi.spyOn(String.prototype, 'matchAll').mockImplementation(function (this: string, pattern: RegExp) {
    const isOfTitles = pattern.source.includes('以下简') || pattern.source.includes('中华人民共和国(?!');
    const key = `${pattern.source} in ${this}`;
    if (WATCHED.has(pattern.source) || isOfTitles) runs.set(key, (runs.get(key) ?? 0) + 1);
    return own.call(this, pattern);
  });
  extractFacts(converted, EMPTY_CONTENT);
  vi.restoreAllMocks();

  const bodies = converted.clauses.map(({ body }) => body.reading.text).filter((text) => text !== '');
  expect(bodies).toHaveLength(3);
  // Every date rule in every heading and body, every word of duty in every sentence.
  expect(runs.size).toBeGreaterThan(DATE_RULES.length * bodies.length + DUTY_RULES.length * bodies.length);
  expect([...runs].filter(([, count]) => count > 1)).toEqual([]);
});
