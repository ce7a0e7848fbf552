/** A paragraph of thousands of numbers: how many are read, and what is said of the others. */
import { expect, test } from 'vitest';
import { convertScript } from '#convert/convert-script.ts';
import { extractFacts } from '#extract/extract-facts.ts';
import { parseText } from '../../parse/parsed.ts';
import { NO_CONTENT, sampleDocument } from '../sample-document.ts';

test('of a paragraph that is nothing but numbers no more are read than a text could mean, and that is said', () => {
  const doc = sampleDocument({ clauses: [{ path: '1', body: '新增床位2张，'.repeat(3_000) }] });
  const { value, diagnostics } = extractFacts(doc, NO_CONTENT);
  expect(value.facts.targets).toHaveLength(2_000);
  expect(diagnostics).toMatchObject([
    { code: 'extract/crowded', line: 1, message: expect.stringContaining('3000') },
  ]);
});

test('the line of such a paragraph is counted in a text whose lines end in carriage returns too', () => {
  const text = `样本市方案\r一、建设任务\r${'新增床位2张，'.repeat(3_000)}完成。\r`;
  const doc = convertScript(parseText(text).value, NO_CONTENT).value;
  expect(extractFacts(doc, NO_CONTENT).diagnostics).toMatchObject([{ code: 'extract/crowded', line: 3 }]);
});
