/** One text in every form that people have gives the same clauses, and the same numbers in them. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readOriginal } from '#intake/read-original.ts';
import { EMPTY_CONTENT } from '#model/kept/content.ts';
import { runPipeline } from '../../src/pipeline.ts';
import { asHtml, asMarkdown, asText, asWord, COUNTIES, linesOf } from '../../tools/samples/schools.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function factsOf(bytes: Uint8Array, name: string) {
  const { text } = await readOriginal(bytes, name);
  const seed = { id: 'a', file: name, text, sha256: '', bytes: bytes.length, descriptor: null };
  const { clauses, targets, documents } = runPipeline([seed], EMPTY_CONTENT, () => {}).value;
  return {
    head: documents.map(({ title, issueNumber, signedOn }) => [title.hans, issueNumber, signedOn]),
    clauses: clauses.map(({ path, marker, heading, body }) => [path, marker, heading?.hans, body.hans]),
    targets: targets.map(({ clause, numberText }) => [clause, numberText]),
  };
}

// The two that no script here can write stand beside the source that LibreOffice made them from.
test.each(COUNTIES.map((county, n) => [county.name, n] as const))('%s', async (_, n) => {
  const lines = linesOf(COUNTIES[n] as (typeof COUNTIES)[number]);
  const wanted = await factsOf(bytesOf(asText(lines)), 'a.txt');
  expect(wanted.clauses.length).toBeGreaterThan(10);
  const forms: [string, Uint8Array][] = [
    ['a.md', bytesOf(asMarkdown(lines))],
    ['a.html', bytesOf(asHtml(lines))],
    ['a.docx', await asWord(lines)],
    ...(n === 2 ? [['a.pdf', readFileSync('tests/editions/liuquan.pdf')] as [string, Uint8Array]] : []),
    ...(n === 3 ? [['a.doc', readFileSync('tests/editions/qingyan.doc')] as [string, Uint8Array]] : []),
  ];
  for (const [name, bytes] of forms) expect(await factsOf(bytes, name), name).toEqual(wanted);
});
