/** `duidu explain`: what is read in a text, and by which rule. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { convertScript } from '#convert/convert-script.ts';
import { extractFacts } from '#extract/extract-facts.ts';
import { IntakeFault } from '#intake/original.ts';
import { readOriginal } from '#intake/read-original.ts';
import { EMPTY_CONTENT } from '#model/content.ts';
import type { ExtractedDocument, Seed } from '#model/line.ts';
import type { TargetRecord } from '#model/target.ts';
import { parseSeed } from '#parse/parse-seed.ts';
import { type Command, UsageFault } from './frame/command.ts';

/** Every clause of a text with its facts, as lines; a text without marks is one clause. */
export function explainText(text: string): string[] {
  const marked = parseSeed(seedOf(text)).value;
  const parsed = marked.clauses.length > 0 ? marked : parseSeed(seedOf(`一、${text}`)).value;
  const doc = extractFacts(convertScript(parsed, EMPTY_CONTENT).value, EMPTY_CONTENT).value;
  return doc.clauses.flatMap((clause) => {
    const facts = factsOf(doc, clause.id);
    if (facts.length === 0) return [];
    const words = `${clause.heading?.text.source ?? ''} ${clause.body.text.source}`.trim();
    return [`${clause.path}  ${clause.marker}${words}`, ...facts.map((fact) => `    ${fact}`)];
  });
}

const seedOf = (text: string): Seed => ({
  id: 'text',
  file: 'text.txt',
  text,
  sha256: '',
  bytes: Buffer.byteLength(text),
  descriptor: null,
});

function factsOf({ facts }: ExtractedDocument, id: string): string[] {
  const { targets, deadlines, duties, citations, responsibilities } = facts;
  const responsibility = responsibilities.get(id);
  return [
    ...targets.filter(({ clause }) => clause === id).map(targetLine),
    ...deadlines
      .filter(({ clause }) => clause === id)
      .map(({ dateText, deadline }) => `deadline   ${dateText} = ${deadline.point} of ${deadline.year}`),
    ...duties
      .filter(({ clause }) => clause === id)
      .map(({ word, strength }) => `duty       ${word} = ${strength}`),
    ...citations
      .filter(({ from }) => from.clause === id)
      .map(
        ({ title, issueNumber, role }) =>
          `citation   ${title.source}${issueNumber ? ` ${issueNumber}` : ''} = ${role}`,
      ),
    ...(responsibility
      ? [
          `charged    ${responsibility.printed} = ${responsibility.agencies.map(({ name }) => name.hans).join('、')}`,
        ]
      : []),
  ];
}

/** The rule that decided stands behind the values. */
function targetLine(target: TargetRecord): string {
  const { numberText, comparator, value, valueMax, unit, subject, deadline, rule } = target;
  const amount = `${comparator} ${value}${valueMax === null ? '' : `–${valueMax}`} ${unit}`.trim();
  const by = deadline ? `, ${deadline.point} of ${deadline.year}` : '';
  return `target     ${numberText} = ${amount} of ${subject.source}${by}  [${rule}]`;
}

export const command: Command = {
  usage: 'TEXT|FILE',
  about: 'shows what is read in a text: numbers, dates, duties, citations, offices, and the rule',
  words: [1, 1],
  options: {},
  makesEdition: true,
  run: async ({ words: [asked = ''] }) => {
    if (asked === '') throw new UsageFault('the text is empty');
    try {
      const isFile = existsSync(asked) && statSync(asked).isFile();
      const text = isFile ? (await readOriginal(readFileSync(asked), basename(asked))).text : asked;
      const lines = explainText(text);
      console.log(lines.length > 0 ? lines.join('\n') : 'nothing is read in it but its words');
      return true;
    } catch (error) {
      if (!(error instanceof IntakeFault)) throw error;
      console.error(`${asked}:1: ${error.message}. ${error.hint} [${error.code}]`);
      return false;
    }
  },
};
