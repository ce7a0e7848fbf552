/** What labels of whole documents leave open, and what they say nothing of. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { TargetRecord } from '#model/facts/target.ts';
import type { Records } from '#model/records.ts';
import { scoreAgencies, scoreCitations, scoreOutline } from '../../../tools/evaluate/facts.ts';
import { readOthers } from '../../../tools/evaluate/labels/labels.ts';
import { scoreTargets } from '../../../tools/evaluate/targets.ts';

const folder = mkdtempSync(join(tmpdir(), 'duidu-labels-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const clause = (path: string, parent: string | null, marker: string) => ({ path, parent, marker });
const target = (path: string, numberText: string, unit: string) =>
  ({
    clause: `full/${path}`,
    quote: numberText,
    numberText,
    value: Number.parseFloat(numberText),
    valueMax: null,
    comparator: '=',
    unit,
    deadline: null,
  }) as unknown as TargetRecord;
const label = (path: string, number: string, unit: string) => ({
  path,
  number_text: number,
  value: Number.parseFloat(number),
  value_max: null,
  comparator: '=',
  unit,
  deadline: null,
  quote: number,
  core: true,
});
const outline = [
  { path: '1', marker: '一、', starts: '目标', leaf: true, leaf_sure: false },
  { path: '1.1', marker: '1.', starts: '基地', leaf: true, core: false },
];

const write = (name: string, labels: object) => {
  writeFileSync(join(folder, `${name}.txt`), '一、目标');
  writeFileSync(
    join(folder, `${name}.labels.json`),
    JSON.stringify({ title: '', doc_number: null, issuer: null, issued_on: null, ...labels }),
  );
};
write('full', {
  outline,
  targets: [label('1', '5處', '處'), { ...label('2.2', '7人', '人'), path_sure: false }],
  neutral: [{ path: '1', number_text: '400万元' }],
  agencies: [{ path: '1', names: ['建設處'], lead: '交通處', lead_sure: false }],
  citations: [
    { title: '办法', number: '第1号', number_sure: false },
    { title: '方案', number: null, sure: false },
  ],
});
write('short', {
  outline: [],
  citations: [
    { title: '绿化条例', number: '第1号' },
    { title: '条例', number: null, path: '2', abbreviates: '绿化条例' },
  ],
});
write('counterpart', { outline });
const labels = readOthers(folder);

const clausesOf = (rows: readonly ReturnType<typeof clause>[]) =>
  rows.map(({ path, parent, marker }) => ({
    id: `full/${path}`,
    document: 'full',
    path,
    parent: parent === null ? null : `full/${parent}`,
    marker,
    heading: null,
    body: { source: path === '1' ? '目标' : '基地' },
    spans: [],
    responsibility: null,
  })) as unknown as Records['clauses'];
const cited = (title: string, issueNumber: string | null, document = 'full', path: string | null = null) => ({
  from: { document, clause: path === null ? null : `${document}/${path}` },
  title: { source: title, hans: title, hant: title },
  issueNumber,
});

describe('labels of whole documents', () => {
  test('a kind that the labels do not name is not measured in that document', () => {
    expect(labels.scope.outline).toEqual(['counterpart', 'full', 'short']);
    expect([labels.scope.targets, labels.scope.agencies, labels.scope.citations]).toEqual([
      ['full'],
      ['full'],
      ['full', 'short'],
    ]);
  });

  test('a clause that may be one neither must be found nor takes its parent from the leaves', () => {
    const own = { ...labels, outline: labels.outline.filter(({ document }) => document === 'full') };
    const score = (rows: readonly ReturnType<typeof clause>[]) =>
      scoreOutline({ clauses: clausesOf(rows) } as Records, own);
    const both = score([clause('1', null, '一、'), clause('1.1', '1', '1.')]);
    const one = score([clause('1', null, '一、')]);
    expect([both.must, both.found, one.found, both.fields.leaf]).toEqual([1, 1, 1, undefined]);
    expect(score([clause('1', null, '一、'), clause('2', null, '二、')]).extras).toEqual(['full/2']);
  });

  test('a number that is left open is set aside, and only that number', () => {
    const score = (...found: TargetRecord[]) => scoreTargets(found, labels);
    expect(score(target('1', '400万元以下', '万元'))).toMatchObject({
      extras: [],
      aside: ['open: full/1 400万元以下 | 400万元以下'],
    });
    expect(score(target('1', '1400万元', '万元')).extras).toHaveLength(1);
    expect(score(target('3', '400万元', '万元')).extras).toHaveLength(1);
  });

  test('a label of no sure clause is looked for right above and beneath', () => {
    const hits = (path: string) => scoreTargets([target(path, '7人', '人')], labels).hits;
    expect(['2.2', '2', '2.2.1', '2.1', '3'].map(hits)).toEqual([1, 1, 1, 0, 0]);
  });

  test('units and bodies are compared whatever the script', () => {
    expect(scoreTargets([target('1', '5處', '处')], labels).fields.unit).toEqual([1, 1]);
    const clauses = clausesOf([clause('1', null, '一、')]).map((one) => ({
      ...one,
      responsibility: { lead: 'a', leadDeclared: true, agencies: [{ id: 'a', name: { hans: '建设处' } }] },
    })) as unknown as Records['clauses'];
    const score = scoreAgencies({ clauses } as Records, labels);
    // Whether the first leads is in doubt.
    expect([score.hits, score.found, score.fields]).toEqual([1, 1, {}]);
  });

  test('a citation in doubt is neither missed nor too much, and a number in doubt is not compared', () => {
    const score = (...citations: ReturnType<typeof cited>[]) =>
      scoreCitations({ citations } as unknown as Records, labels);
    const both = score(cited('办法', null), cited('方案', null));
    expect([both.found, both.extras, both.fields]).toEqual([1, [], {}]);
    expect(score(cited('办法', null)).misses).toEqual(['short 绿化条例', 'short 条例']);
  });

  test('a short title is found where its clause cites the whole one, and nowhere else', () => {
    const misses = (path: string) =>
      scoreCitations(
        {
          citations: [cited('绿化条例', '第1号', 'short'), cited('绿化条例', '第1号', 'short', path)],
        } as unknown as Records,
        labels,
      );
    expect(misses('2')).toMatchObject({ misses: ['full 办法'], extras: [], fields: { number: [1, 1] } });
    expect(misses('3').misses).toEqual(['full 办法', 'short 条例']);
  });
});
