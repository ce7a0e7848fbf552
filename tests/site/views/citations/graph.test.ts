import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DocumentRecord, PlaceLevel } from '#model/document.ts';
import type { CitationRecord } from '#model/facts/agency.ts';
import type { Records } from '#model/records.ts';
import { citedWork } from '#publish/cited-works.ts';
import { BOX, layCitations, wrapTitle } from '#site/views/citations/graph.ts';
import { listWorks } from '#site/views/citations/works.ts';

const text = (hans: string) => ({ source: hans, hans, hant: hans });
const document = (id: string, level: PlaceLevel): DocumentRecord => ({
  id,
  title: text(id),
  place: { id: level, name: text(level), level },
  issuer: null,
  issueNumber: null,
  signedOn: null,
  adoptedOn: null,
  period: null,
  script: 'Hans',
  original: { file: '', sha256: '', bytes: 0, form: 'txt', pages: null },
  seed: { file: '', sha256: '', bytes: 0 },
  segments: [],
  warnings: [],
});
const cite = (from: string, title: string, more: Partial<CitationRecord> = {}): CitationRecord => {
  const found = {
    id: `${from}#${title}`,
    from: { document: from, clause: null },
    title: text(title),
    issueNumber: null,
    standard: null,
    article: null,
    issuer: null,
    rule: 'a document that is only named',
    role: 'basis',
    span: [0, 1],
    ...more,
  } as const;
  return { ...found, resolvesTo: null, ...citedWork(found, null, []) };
};
const corpus = (documents: DocumentRecord[], citations: CitationRecord[]): Records =>
  ({ documents, citations, places: [] }) as unknown as Records;

describe('works', () => {
  const docs = [document('a', 'city'), document('b', 'district')];

  test('two printings of one title are one work, the numbered one speaks for it', () => {
    const works = listWorks(
      corpus(docs, [
        cite('a', '甲省人民政府关于印发甲省行动计划（2016 - 2018）的通知'),
        cite('b', '甲省人民政府关于印发甲省行动计划(2016—2018年)的通知', { issueNumber: '甲府〔2015〕3号' }),
      ]),
    );
    expect(works).toHaveLength(1);
    expect(works[0]?.citation.issueNumber).toBe('甲府〔2015〕3号');
    expect(works[0]?.shortTitle.hans).toBe('甲省行动计划(2016—2018年)');
  });

  test('where nothing tells whose it is, it is taken for one of the level of who cites it', () =>
    expect(listWorks(corpus(docs, [cite('b', '关于做事的三年行动计划')]))[0]).toMatchObject({
      level: 'district',
      assumed: true,
    }));
});

describe('the drawing', () => {
  const levels = fc.constantFrom<PlaceLevel>('country', 'province', 'city', 'district');
  const titles = ['国家甲法', '国务院乙条例', '甲川省丙规划', '甲川省丁规划', '乙州市戊方案', '丙山区己方案'];
  const corpora = fc
    .record({
      levels: fc.array(levels, { minLength: 1, maxLength: 12 }),
      links: fc.array(fc.tuple(fc.nat(11), fc.nat(5)), { maxLength: 40 }),
    })
    .map(({ levels: of, links }) => {
      const docs = of.map((level, n) => document(`d${n}`, level));
      return corpus(
        docs,
        links.map(([from, title]) => cite(`d${from % docs.length}`, titles[title] as string)),
      );
    });

  test('boxes do not overlap and no line crosses a box that is not its own', () => {
    fc.assert(
      fc.property(corpora, (records) => {
        const graph = layCitations(records, { work: () => 2, document: () => 3 });
        for (const [i, one] of graph.works.entries())
          for (const other of graph.works.slice(i + 1))
            if (one.x === other.x)
              expect(one.y + one.height <= other.y || other.y + other.height <= one.y).toBe(true);
        for (const { path, from } of graph.lines)
          for (const [x1, y1, x2, y2] of strokes(path))
            for (const box of graph.works) {
              if (box.x + BOX.width === from[0] && from[1] > box.y && from[1] < box.y + box.height) continue;
              const crosses =
                Math.max(x1, x2) > box.x &&
                Math.min(x1, x2) < box.x + BOX.width &&
                Math.max(y1, y2) > box.y &&
                Math.min(y1, y2) < box.y + box.height;
              expect(crosses).toBe(false);
            }
      }),
    );
  });

  test('every document that rests on something has its box and a line for each', () => {
    fc.assert(
      fc.property(corpora, (records) => {
        const graph = layCitations(records, { work: () => 1, document: () => 1 });
        const links = new Set(records.citations.map(({ from, title }) => `${from.document} ${title.hans}`));
        expect(graph.lines).toHaveLength(links.size);
        expect(new Set(graph.documents.map(({ document: id }) => id))).toEqual(
          new Set(records.citations.map(({ from }) => from.document)),
        );
      }),
    );
  });

  /** The straight strokes of a path made of M, H and V. */
  function strokes(path: string): [number, number, number, number][] {
    const found: [number, number, number, number][] = [];
    let [x, y] = [0, 0];
    for (const [, command, words] of path.matchAll(/([MHV])([^MHV]+)/g)) {
      const [first = 0, second = 0] = (words ?? '').split(' ').map(Number);
      const [toX, toY] = command === 'M' ? [first, second] : command === 'H' ? [first, y] : [x, first];
      if (command !== 'M') found.push([x, y, toX, toY]);
      [x, y] = [toX, toY];
    }
    return found;
  }
});

test.each([
  ['甲乙丙丁戊己', 3, 3, ['甲乙丙', '丁戊己']],
  ['甲乙丙丁戊己庚', 2, 3, ['甲乙丙', '丁戊…']],
  ['甲乙（2016）', 3, 3, ['甲乙（', '2016）']],
  ['甲乙丙2018-2020年', 3, 4, ['甲乙丙', '2018-2020', '年']],
  ['甲乙丙，丁', 3, 3, ['甲乙丙，', '丁']],
])('%s in %i lines of %i', (title, most, perLine, expected) => {
  expect(wrapTitle(title, most, perLine)).toEqual(expected);
});
