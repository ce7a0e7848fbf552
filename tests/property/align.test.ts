import * as opencc from 'opencc-js';
import { describe, expect, test } from 'vitest';
import { alignClauses, findPairs } from '#align/align-clauses.ts';
import { readContent } from '#io/read-content.ts';
import { EMPTY_CONTENT } from '#model/kept/content.ts';
import type { ExtractedDocument, Seed } from '#model/line.ts';
import { extract, ourContent, ourSeeds } from '../../tools/bench/alignment/corpus.ts';
import {
  agreementOf,
  givenLabels,
  isGivenSection,
  isLater,
  ownLabels,
  pairKey,
} from '../../tools/bench/alignment/labels.ts';
import { writtenDocuments } from '../../tools/fit/cases.ts';
import { twinOf } from '../align/documents.ts';

const ledger = readContent(new URL('../../content', import.meta.url).pathname, { editorial: true }).value
  .ledger;
const content = { ...ourContent(), ...(ledger ? { ledger } : {}) };
const seeds = await ourSeeds(content);
const documents = seeds.map((seed) => extract(seed, content));

/** Pairs of leaf clauses with what is said of them. */
function leafPairs(corpus: readonly ExtractedDocument[]): Map<string, string> {
  const ordered = corpus.toSorted((a, b) => (a.seed.id < b.seed.id ? -1 : 1));
  return new Map(
    findPairs(ordered)
      .pairs.filter(({ scored }) => scored !== null)
      .map(({ a, b, relation, part, score }) => [
        pairKey(a, b),
        [relation, part, score.toFixed(3)].join(' '),
      ]),
  );
}
const base = leafPairs(documents);

describe('the labels', () => {
  const relations = new Map([...base].map(([key, words]) => [key, words.split(' ')[0] as 'same']));
  const [given, own] = [givenLabels(), ownLabels()].map((labels) =>
    labels.filter(({ kind }) => kind === 'leaf'),
  );
  const all = [...(given ?? []), ...(own ?? [])];
  const inGiven = (a: string, b: string) => isGivenSection(a) || isGivenSection(b);

  test.each([
    [
      'given, three plans',
      given ?? [],
      (a: string, b: string) => !isLater(a, b) && inGiven(a, b),
      0.92,
      0.85,
    ],
    ['all, three plans', all, (a: string, b: string) => !isLater(a, b), 0.95, 0.9],
    ['all, later documents', all, isLater, 0.8, 0.85],
  ] as const)('%s', (_, labels, counted, leastF1, leastRelations) => {
    const { f1, relations: share } = agreementOf(relations, labels, counted);
    expect(f1).toBeGreaterThanOrEqual(leastF1);
    expect(share).toBeGreaterThanOrEqual(leastRelations);
  });
});

describe('what must change nothing', () => {
  test('the order of documents', () => {
    expect(alignClauses(documents.toReversed(), content)).toEqual(alignClauses(documents, content));
  });

  test('the script of a document', () => {
    const converters = {
      Hant: opencc.Converter({ from: 'tw', to: 'cn' }),
      Hans: opencc.Converter({ from: 'cn', to: 'tw' }),
    };
    const turned = documents.map(({ seed, metadata }) => {
      const text = converters[metadata.script](seed.text);
      return extract({ ...seed, text }, { ...content, emendations: [] });
    });
    expect(new Map([...leafPairs(turned)].map(relationOnly))).toEqual(new Map([...base].map(relationOnly)));
  });

  test('the name of a place', () => {
    const plain = (seed: Seed) => extract({ ...seed, descriptor: null }, EMPTY_CONTENT);
    const renamed = (seed: Seed) =>
      plain({ ...seed, text: seed.text.replaceAll('佛山', '泰昌').replaceAll('揭阳', '临安') });
    expect(leafPairs(seeds.map(renamed))).toEqual(leafPairs(seeds.map(plain)));
  });
});

const relationOnly = ([key, words]: [string, string]): [string, string | undefined] => [
  key,
  words.split(' ')[0],
];

describe('a document against itself', () => {
  test.each(documents.map((document) => [document.seed.id, document] as const))(
    '%s is all same',
    (id, document) => {
      const pairs = leafPairs([document, twinOf(document, `${id}-twin`)]);
      const leaves = document.clauses.filter(({ leaf }) => leaf).map((clause) => clause.id);
      expect([...pairs.keys()].sort()).toEqual(
        leaves.map((leaf) => pairKey(leaf, leaf.replace('/', '-twin/'))).sort(),
      );
      for (const words of pairs.values()) expect(words).toMatch(/^same/);
    },
  );
});

describe('a clause dropped', () => {
  // What recurs in a document and what stands beside a clause have a say in its score, so that pairs right at a cut
  // can turn over; between the other documents nothing may.
  test('takes its own pairs with it, turns over two others of its document at most, and none elsewhere', () => {
    const dropped = documents
      .flatMap(({ clauses }) => clauses.filter(({ leaf }) => leaf))
      .filter((_, i) => i % 31 === 0);
    for (const clause of dropped) {
      const without = documents.map((document) => ({
        ...document,
        clauses: document.clauses.filter((other) => other !== clause),
      }));
      const found = leafPairs(without);
      const expected = [...base.keys()].filter((key) => !key.split(' ~ ').includes(clause.id));
      const changed = [...new Set(expected).symmetricDifference(new Set(found.keys()))];
      expect(changed.filter((key) => !key.includes(`${clause.document}/`))).toEqual([]);
      expect(changed.length).toBeLessThanOrEqual(2);
    }
  });
});

const written = await writtenDocuments();

describe('a document added', () => {
  const added = [...written, twinOf(documents[0] as ExtractedDocument, 'aaa-twin')];
  const published = (corpus: readonly ExtractedDocument[]) => {
    const ids = new Set(documents.map(({ seed }) => seed.id));
    const isOld = (clause: string) => ids.has(clause.slice(0, clause.indexOf('/')));
    const { pairs, possible, groups, gaps } = alignClauses(corpus, content).value;
    return {
      pairs: pairs.filter(({ a, b }) => isOld(a) && isOld(b)),
      possible: possible.filter(({ a, b }) => isOld(a) && isOld(b)),
      gaps: gaps.filter(({ clause, document }) => isOld(clause) && ids.has(document)),
      groups: groups
        .map(({ members }) => members.filter(isOld).join(' '))
        .filter((row) => row.includes(' '))
        .sort(),
    };
  };

  test('changes no score, no relation, no evidence, no doubt and no gap between the others', () => {
    const { groups: _, ...before } = published(documents);
    const { groups: __, ...after } = published([...documents, ...added]);
    expect(after).toEqual(before);
  });

  test('changes no row, whatever its date', () => {
    expect(published([...documents, ...added]).groups).toEqual(published(documents).groups);
  });
});

describe('a clause against its own conversion', () => {
  test('has no difference at all', () => {
    const toHant = opencc.Converter({ from: 'cn', to: 'tw' });
    const seed = seeds.find(({ id }) => id === 'xinhui-2017-plan') as Seed;
    const hans = extract({ ...seed, descriptor: null }, EMPTY_CONTENT);
    const hant = extract(
      { ...seed, id: 'converted', text: toHant(seed.text), descriptor: null },
      EMPTY_CONTENT,
    );
    const { pairs } = alignClauses([hans, hant], EMPTY_CONTENT).value;
    const paired = new Set(pairs.map(({ a }) => a));
    for (const { id, leaf } of hant.clauses) if (leaf) expect(paired).toContain(id);
    for (const { differences, relation } of pairs) {
      expect(relation).toBe('same');
      expect(differences).toMatchObject({ sameShare: 1, onlyA: 0, onlyB: 0, substance: [] });
    }
  });
});
