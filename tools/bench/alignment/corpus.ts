/** The labelled documents as alignment reads them, without anything that people decided. */
import { readFileSync } from 'node:fs';
import { convertScript } from '#convert/convert-script.ts';
import { extractFacts } from '#extract/extract-facts.ts';
import { readContent } from '#io/read-content.ts';
import { readSeeds } from '#io/read-seeds.ts';
import type { Content } from '#model/kept/content.ts';
import type { ExtractedDocument, Seed } from '#model/line.ts';
import { parseSeed } from '#parse/parse-seed.ts';

const root = new URL('../../../', import.meta.url).pathname;

export function ourContent(): Content {
  return readContent(`${root}content`, { editorial: false }).value;
}

/** Seeds of the documents that were read side by side for the labels; later ones would count against them. */
export async function ourSeeds(content: Content): Promise<Seed[]> {
  const scope = JSON.parse(readFileSync(`${root}tests/gold/scope.json`, 'utf8'));
  const labelled = new Set<string>(scope.own.alignmentsAmong);
  const seeds = await readSeeds(`${root}seeds`, content.descriptors);
  return seeds.value.filter(({ id }) => labelled.has(id));
}

export function extract(seed: Seed, content: Content): ExtractedDocument {
  return extractFacts(convertScript(parseSeed(seed).value, content).value, content).value;
}

export async function ourDocuments(): Promise<ExtractedDocument[]> {
  const content = ourContent();
  return (await ourSeeds(content)).map((seed) => extract(seed, content));
}
