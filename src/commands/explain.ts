/** `duidu explain`: what is read in a text, and by which rule. */
import { basename } from 'node:path';
import { convertScript } from '#convert/convert-script.ts';
import { extractFacts, governAll } from '#extract/extract-facts.ts';
import { readPassages } from '#extract/passage.ts';
import { readSubjectRulings, type SubjectRuling } from '#extract/rulings.ts';
import type { GovernedText } from '#extract/terms/governing.ts';
import { IntakeFault } from '#intake/original.ts';
import { readOriginal } from '#intake/read-original.ts';
import { readIfThere } from '#io/plain-file.ts';
import type { TargetRecord } from '#model/facts/target.ts';
import { EMPTY_CONTENT } from '#model/kept/content.ts';
import type { ExtractedDocument, Seed } from '#model/line.ts';
import { parseSeed } from '#parse/parse-seed.ts';
import { type Command, UsageFault } from './frame/command.ts';

/** Every clause of a text with its facts, as lines; a text without marks is one clause. */
export function explainText(text: string): string[] {
  const marked = parseSeed(seedOf(text)).value;
  const isMarked = marked.clauses.length > 0;
  // Under a heading, for a text may itself begin as a mark does: 二级以上医院.
  // And with its full stop: 揭牌一所医院 without one is the name that signs a document.
  const isOpen = /\p{Script=Han}\s*$/u.test(text);
  const whole = isOpen ? `${text.trimEnd()}。` : text;
  const parsed = isMarked ? marked : parseSeed(seedOf(`一、原文\n${whole}`)).value;
  const converted = convertScript(parsed, EMPTY_CONTENT).value;
  const doc = extractFacts(converted, EMPTY_CONTENT).value;
  const passages = readPassages(converted);
  const governed = governAll(converted, passages);
  return doc.clauses.flatMap((clause) => {
    const own = passages.filter((passage) => passage.clause.id === clause.id);
    const readings = own.map((passage) => governed.get(passage) as GovernedText);
    const rulings = own.flatMap((passage, i) => readSubjectRulings(passage, readings[i] as GovernedText));
    const facts = [
      ...marksOf(readings),
      ...readings.flatMap(referencesOf),
      ...factsOf(doc, clause.id, rulings),
    ];
    if (facts.length === 0) return [];
    const words = `${clause.heading?.text.source ?? ''} ${clause.body.text.source}`.trim();
    const body = clause.body.text.source;
    const isEnd = isOpen && clause === doc.clauses.at(-1);
    const line = isMarked ? `${clause.path}  ${clause.marker}${words}` : isEnd ? body.slice(0, -1) : body;
    return [line, ...facts.map((fact) => `    ${fact}`)];
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

/** What stands out before anything is known of its meaning: `marks      到2025年 · 82% · 90%`. */
function marksOf(readings: readonly GovernedText[]): string[] {
  return readings.flatMap(({ text, dates, amounts }) => {
    const marks = [...dates, ...amounts.flat().map(({ amount }) => amount)].sort((a, b) => a.start - b.start);
    return marks.length === 0
      ? []
      : [`marks      ${marks.map(({ start, end }) => text.slice(start, end)).join(' · ')}`];
  });
}

/** Dates that set no term: `date       2018年, no term  [what is compared with]`. */
const referencesOf = ({ text, references }: GovernedText): string[] =>
  references.map(({ start, end, rule }) => `date       ${text.slice(start, end)}, no term  [${rule}]`);

/** What is read in a clause and what is passed over, each line with the rule that decided it. */
function factsOf({ facts }: ExtractedDocument, id: string, rulings: readonly SubjectRuling[]): string[] {
  const isOwn = ({ clause }: { readonly clause: string }) => clause === id;
  const responsibility = facts.responsibilities.get(id);
  return [
    ...facts.exclusions
      .filter(isOwn)
      .map(
        ({ numberText, value, valueMax, unit, rule }) =>
          `number     ${numberText} = ${amountLine(value, valueMax, unit)}, no target  [${rule}]`,
      ),
    ...facts.targets.filter(isOwn).map((target) => targetLine(target, rulings)),
    ...facts.deadlines
      .filter(isOwn)
      .map(
        ({ dateText, deadline, rule }) =>
          `deadline   ${dateText} = ${deadline.point} of ${deadline.year}  [${rule}]`,
      ),
    ...facts.duties
      .filter(isOwn)
      .map(({ word, strength, rule }) => `duty       ${word} = ${strength}  [${rule}]`),
    ...facts.citations
      .filter(({ from }) => isOwn({ clause: from.clause ?? '' }))
      .map(
        ({ title, issueNumber, role, rule }) =>
          `citation   ${title.source}${issueNumber ? ` ${issueNumber}` : ''} = ${role}  [${rule}]`,
      ),
    ...(responsibility
      ? [
          `charged    ${responsibility.printed} = ${responsibility.agencies.map(({ name }) => name.hans).join('、')}  [${responsibility.rule}]`,
        ]
      : []),
  ];
}

const amountLine = (value: number, valueMax: number | null, unit: string): string =>
  `${value}${valueMax === null ? '' : `–${valueMax}`} ${unit}`.trim();

/** The rule that decided stands behind the values. */
function targetLine(target: TargetRecord, rulings: readonly SubjectRuling[]): string {
  const { numberText, comparator, value, valueMax, unit, subject, deadline, rule } = target;
  const amount = `${comparator} ${amountLine(value, valueMax, unit)}`;
  const by = deadline ? `, ${deadline.point} of ${deadline.year}` : '';
  const own = rulings.find(({ span }) => span[0] === target.span[0] && span[1] === target.span[1]);
  const named = own?.rule ?? (target.table === null ? 'the nearest words' : 'its row');
  return `target     ${numberText} = ${amount} of ${subject.source}${by}  [${rule}; about: ${named}]`;
}

export const command: Command = {
  usage: 'TEXT|FILE',
  about: 'shows what is read in a text: marks, numbers, dates, duties, citations, offices, and the rule',
  words: [1, 1],
  options: {},
  makesEdition: true,
  run: async ({ words: [asked = ''] }) => {
    if (asked === '') throw new UsageFault('the text is empty');
    const bytes = readIfThere(asked);
    try {
      const text = bytes ? (await readOriginal(bytes, basename(asked))).text : asked;
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
