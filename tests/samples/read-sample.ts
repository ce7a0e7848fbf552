/** Sample texts through parse, convert and extract, without content. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { convertScript } from '#convert/convert-script.ts';
import { extractFacts } from '#extract/extract-facts.ts';
import { EMPTY_CONTENT } from '#model/kept/content.ts';
import type { ExtractedDocument, ParsedDocument } from '#model/line.ts';
import { parseSeed } from '#parse/parse-seed.ts';

export interface ReadSample {
  readonly parsed: ParsedDocument;
  readonly facts: ExtractedDocument['facts'];
}

export function readSample(text: string): ReadSample {
  const seed = { id: 'sample', file: 'seeds/sample.txt', text, sha256: '', bytes: 0, descriptor: null };
  const parsed = parseSeed(seed).value;
  const converted = convertScript(parsed, EMPTY_CONTENT).value;
  return { parsed, facts: extractFacts(converted, EMPTY_CONTENT).value.facts };
}

/** Rows of `tests/samples/NAME.yaml`. */
export const samplesOf = <T>(name: string): readonly T[] =>
  parse(readFileSync(`tests/samples/${name}.yaml`, 'utf8'));
