/** Reads the samples of rules that ask where in a document a fact stands: ` / ` in them is the end of a line. */
import { convertScript } from '#convert/convert-script.ts';
import { extractFacts } from '#extract/extract-facts.ts';
import { EMPTY_CONTENT } from '#model/kept/content.ts';
import { parseText } from '../parse/parsed.ts';
import type { Reading } from './families.ts';

/** A document of 2016 that holds the sample's lines; an outline of its own where the sample begins with one. */
function readWhole(sample: string) {
  const lines = sample.replaceAll(' / ', '\n');
  const own = lines.startsWith('一、') ? lines : `一、总体目标\n${lines}`;
  const seed = `样本市发展规划\n样府〔2016〕9号\n\n各县人民政府：\n${own}\n二、组织领导\n加强督查。\n\n样本市人民政府\n2016年3月5日\n`;
  const parsed = parseText(seed.replace(/[[\]]/g, '')).value;
  return {
    facts: extractFacts(convertScript(parsed, EMPTY_CONTENT).value, EMPTY_CONTENT).value.facts,
    at: seed.indexOf('['),
  };
}

/** What becomes of the number between the brackets. */
export function numberInText(sample: string): Reading {
  const { facts, at } = readWhole(sample);
  const stands = ({ span }: { readonly span: readonly [number, number] }) => span[0] <= at && at < span[1];
  const target = facts.targets.find(stands);
  const exclusion = facts.exclusions.find(stands);
  if (!target && !exclusion) throw new Error(`no number is read at [ in “${sample}”`);
  return { rule: (target ?? exclusion)?.rule ?? null, result: target ? 'a target' : 'no target' };
}

/** The bodies that a table charges. */
export function bodiesInTable(sample: string): Reading {
  const charged = [...readWhole(sample).facts.responsibilities.values()];
  const names = charged.flatMap(({ agencies }) => agencies.map(({ name }) => name.hans));
  return { rule: charged[0]?.rule ?? null, result: names.length === 0 ? 'none' : names.join(' ') };
}
