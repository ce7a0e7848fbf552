import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ParsedDocument } from '#model/line.ts';
import { parseText } from '../parse/parsed.ts';

/** Pieces of the grammar, glued at random: marks, brackets, notes, dates, numbers, breaks. */
const fragment = fc.constantFrom(
  ...[
    '一、',
    '二、',
    '十一、',
    '（一）',
    '(二)',
    '（ 三 ）',
    '1.',
    '2．',
    '３、',
    '(1)',
    '（２）',
    '①',
    '⑨',
    '——',
    '―― ',
    '● ',
  ],
  ...[
    '第一章　总则',
    '第二节 ',
    '第三条　',
    '第十条',
    '1 工作',
    '2 工作',
    '目　录',
    '附件：1.表',
    '附件',
    '(此件公开发布)',
  ],
  ...[
    '揭府办〔2016〕50号',
    '〔2016',
    '二〇一六年七月五日',
    '2016年8月10日',
    '某市人民政府',
    '各区人民政府：',
    '关于某事的通知',
  ],
  ...[
    '（责任单位：市财政局）',
    '(市编办、市财政局)',
    '〔市卫生局负责',
    '列第一位的为牵头单位',
    '市财政局、',
    '《某规划》',
    '“',
    '”',
  ],
  ...[
    '总体要求',
    '重点任务。',
    '加强建设，',
    '到2018年达到3.5%。',
    '2. 5名',
    '90',
    '时间：5月10日',
    '；',
    '：',
    '。',
    '、',
    ' and ',
    '𠮷',
    '\uD842',
    '\u200B',
  ],
  ...['\n', '\n\n', '\r\n', '\r', '\u3000', '\u3000\u3000', ' ', '\t', '\uFEFF', '\f', '\u2028', '\u0085'],
);
const glued = fc.array(fragment, { maxLength: 120 }).map((parts) => parts.join(''));
const anything = fc.oneof(
  glued,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme' }),
);

/** What every parse must keep to, whatever the text. */
function check(text: string, { segments, clauses, front }: ParsedDocument): void {
  expect(segments.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  let at = 0;
  for (const { start, end, role } of segments) {
    expect(start).toBe(at);
    expect(end).toBeGreaterThan(start);
    if (role === 'space') expect(text.slice(start, end)).toMatch(/^\s+$/);
    at = end;
  }
  expect(at).toBe(text.length);

  const ids = new Set(clauses.map(({ id }) => id));
  expect(ids.size).toBe(clauses.length);
  for (const [order, clause] of clauses.entries()) {
    expect(clause.order).toBe(order);
    const parent = clauses.find(({ id }) => id === clause.parent);
    expect(clause.depth).toBe((parent?.depth ?? 0) + 1);
    expect(clause.path.startsWith(parent ? `${parent.path}.` : '')).toBe(true);
    expect(clause.leaf).toBe(!clauses.some((other) => other.parent === clause.id));
    for (const part of [clause.heading, clause.body, ...clause.notes]) {
      if (!part) continue;
      expect(part.toSource).toHaveLength(part.text.length + 1);
      for (let i = 0; i < part.text.length; i++) {
        const printed = text[part.toSource[i] as number];
        // Between two paragraphs that would run into one another stands a tab for the end of the first.
        if (part.text[i] === '\t') expect(printed).toMatch(/\s/);
        else expect(printed).toBe(part.text[i]);
      }
    }
  }
  checkSpans(text, { segments, clauses });

  const taken = segments.filter(({ role }) => role !== 'space');
  expect(taken.every(({ clause }) => clause === undefined || ids.has(clause))).toBe(true);
  for (const { text: passage } of front)
    for (let i = 0; i < passage.text.length; i++)
      expect(text[passage.toSource[i] as number]).toBe(passage.text[i]);
}

/** Spans of all clauses lie apart, in order within a clause, and hold the clause's segments and no others. */
function checkSpans(text: string, { segments, clauses }: Pick<ParsedDocument, 'segments' | 'clauses'>): void {
  const owners = new Map<number, string>();
  for (const { id, spans } of clauses)
    for (const [start, end] of spans)
      for (let i = start; i < end; i++) {
        expect(owners.has(i)).toBe(false);
        owners.set(i, id);
      }
  for (const { start, end, role, clause } of segments)
    for (let i = start; i < end; i++) {
      if (role === 'space') continue;
      expect(owners.get(i)).toBe(clause);
    }
  for (const [i] of owners) expect(i).toBeLessThan(text.length);
}

describe('any text whatever', () => {
  test('is cut without gap, overlap or loss, into clauses with addresses of their own', () => {
    fc.assert(
      fc.property(anything, (text) => {
        check(text, parseText(text).value);
      }),
      { numRuns: 1000, examples: [['2．\r\n总体要求（责任单位：市财政局）\n\n时间：5月10日']] },
    );
  });

  test('gives the same clauses under any line ends', () => {
    const clauses = (text: string) =>
      parseText(text).value.clauses.map(({ path, marker, heading, body }) => [
        path,
        marker,
        heading?.text,
        body.text,
      ]);
    fc.assert(
      fc.property(glued, (text) => {
        const plain = text.replace(/\r\n|[\r\f\u2028]/g, '\n');
        expect(clauses(plain.replace(/\n/g, '\r\n'))).toEqual(clauses(plain));
      }),
      { numRuns: 300, examples: [['一、\n● \n一、']] },
    );
  });
});
