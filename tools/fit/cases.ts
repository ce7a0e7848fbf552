/** Pairs of documents whose counterparts a person wrote down: what the score is fitted on and measured with. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { convertScript } from '#convert/convert-script.ts';
import { extractFacts } from '#extract/extract-facts.ts';
import { readContent } from '#io/read-content.ts';
import { readSeeds } from '#io/read-seeds.ts';
import type { Relation } from '#model/alignment.ts';
import { documentOf, pairKey } from '#model/clause-id.ts';
import type { Content } from '#model/kept/content.ts';
import { EMPTY_CONTENT } from '#model/kept/content.ts';
import type { ExtractedDocument, Seed } from '#model/line.ts';
import { parseSeed } from '#parse/parse-seed.ts';

export interface Label {
  readonly kind: 'leaf' | 'heading';
  /** `strong` has to be found, `weak` may be. */
  readonly strength: 'strong' | 'weak';
  readonly relations: readonly Relation[];
}

/** Two documents, `a` before `b` by id, and the labels between them by `CLAUSE CLAUSE`. */
export interface Case {
  readonly name: string;
  /** Editions and follow-ups that we publish, texts written for this, or texts that stand elsewhere. */
  readonly set: 'own' | 'written' | 'elsewhere';
  readonly a: ExtractedDocument;
  readonly b: ExtractedDocument;
  readonly labels: ReadonlyMap<string, Label>;
}

const root = new URL('../../', import.meta.url).pathname;
const gold = join(root, 'tests/gold/alignments');
const read = (...path: string[]) => JSON.parse(readFileSync(join(...path), 'utf8'));

export function extract(seed: Seed, content: Content): ExtractedDocument {
  return extractFacts(convertScript(parseSeed(seed).value, content).value, content).value;
}

const extractAll = async (folder: string, content: Content): Promise<ExtractedDocument[]> =>
  (await readSeeds(folder, content.descriptors)).value.map((seed) => extract(seed, content));

/** The five documents, with what people wrote of them except their decisions about pairs. */
export async function ownCases(): Promise<Case[]> {
  const content = readContent(join(root, 'content'), { editorial: false }).value;
  const among = new Set<string>(read(root, 'tests/gold/scope.json').own.alignmentsAmong);
  const documents = (await extractAll(join(root, 'seeds'), content)).filter(({ seed }) => among.has(seed.id));
  const rows = [...read(gold, 'given-labels.json'), ...read(gold, 'own-labels.json').pairs];
  const labels = new Map<string, Label>();
  for (const { a, b, kind, strength, relations } of rows)
    labels.set(pairKey(a, b), { kind, strength: strength === 'must' ? 'strong' : 'weak', relations });
  return pairsOf(documents, 'own', labels);
}

/** The texts written for this, read without anything of ours. */
export const writtenDocuments = (): Promise<ExtractedDocument[]> =>
  extractAll(join(gold, 'fictitious'), EMPTY_CONTENT);

/** Texts written for this with their labels; texts on other subjects stand against each other with none. */
export const writtenCases = (): Promise<Case[]> => folderCases(join(gold, 'fictitious'), 'written');

/** Sets of pairs of documents, some with documents on other matters, whose labels were there before anything was run on them. */
export async function blindCases(): Promise<Case[]> {
  const cases: Case[] = [];
  for (const name of readdirSync(join(root, 'tests/gold')).sort())
    if (name.startsWith('blind-pairs'))
      cases.push(...(await folderCases(join(root, 'tests/gold', name), 'written')));
  return cases;
}

const folderCases = (folder: string, set: Case['set']): Promise<Case[]> =>
  labelledFolder(folder, join(folder, 'labels.json'), set);

/** A folder of texts and a file of labels; documents of one subject whose labels are not there are left out. */
export async function labelledFolder(texts: string, labelFile: string, set: Case['set']): Promise<Case[]> {
  const documents = await extractAll(texts, EMPTY_CONTENT);
  const file = read(labelFile);
  const rows = Array.isArray(file) ? file : file.pairs;
  const labels = new Map<string, Label>();
  const labelled = new Set<string>();
  for (const { a, b, matches } of rows) {
    labelled.add(pairKey(a, b));
    for (const match of matches)
      labels.set(pairKey(`${a}/${match.a}`, `${b}/${match.b}`), {
        kind: match.kind ?? 'leaf',
        strength: match.strength,
        relations: match.relations ?? (match.relation ? [match.relation] : ['same', 'equivalent', 'partial']),
      });
  }
  const subjects: string[][] = Object.values(file.subjects ?? {});
  return pairsOf(documents, set, labels).filter(({ a, b }) => {
    const ids = [a.seed.id, b.seed.id];
    return (
      labelled.has(pairKey(ids[0] ?? '', ids[1] ?? '')) ||
      !subjects.some((one) => ids.every((id) => one.includes(id)))
    );
  });
}

function pairsOf(
  documents: readonly ExtractedDocument[],
  set: Case['set'],
  labels: ReadonlyMap<string, Label>,
): Case[] {
  const ordered = documents.toSorted((x, y) => (x.seed.id < y.seed.id ? -1 : 1));
  return ordered.flatMap((a, i) =>
    ordered.slice(i + 1).map((b) => {
      const between = new Set([a.seed.id, b.seed.id]);
      return {
        name: `${a.seed.id} × ${b.seed.id}`,
        set,
        a,
        b,
        labels: new Map(
          [...labels].filter(([key]) => key.split(' ').every((clause) => between.has(documentOf(clause)))),
        ),
      };
    }),
  );
}

/** Folders given by hand: `DIR/*.txt` with `DIR/labels.json`. */
export const elsewhere = async (folder: string): Promise<Case[]> =>
  existsSync(join(folder, 'labels.json')) && readdirSync(folder).length > 1
    ? labelledFolder(folder, join(folder, 'labels.json'), 'elsewhere')
    : [];
