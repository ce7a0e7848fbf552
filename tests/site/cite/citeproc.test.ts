/** Our CSL-JSON in the hands of citeproc, which Zotero and pandoc's kin run: what it prints is what the page prints. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import CSL from 'citeproc';
import { expect, test } from 'vitest';
import { citeApa } from '#site/cite/apa.ts';
import { citeGbt7714 } from '#site/cite/chinese.ts';
import { toCslJson } from '#site/cite/exchange.ts';
import type { Reference } from '#site/cite/reference.ts';

const LAW: Reference = {
  kind: 'legislation',
  id: 'yangcheng-2016-plan',
  title: '羊城市人民政府办公室关于印发《羊城市医疗卫生行动计划（2016—2018年）》的通知',
  issuer: '羊城市人民政府办公室',
  issueNumber: '羊府办〔2016〕50号',
  signedOn: '2016-08-10',
  clause: null,
  heading: null,
  language: 'zh-Hans',
  url: 'https://duidu.example/documents/yangcheng-2016-plan/',
  site: '对读 Duidu',
  accessed: '2026-11-23',
  version: null,
  doi: null,
};
const CLAUSE: Reference = { ...LAW, id: 'yangcheng-2016-plan/3.7.1', clause: '三（七）1 工作目标' };
const UNSIGNED: Reference = { ...LAW, issuer: null, issueNumber: null, signedOn: null };
const PAGE: Reference = {
  ...LAW,
  kind: 'webpage',
  id: 'compare-workforce',
  title: '人才队伍：各地条款对照',
  issuer: '对读编辑',
  issueNumber: null,
  signedOn: '2026-11-24',
};
const DATA: Reference = { ...PAGE, kind: 'dataset', id: 'data', version: '0.2.0' };
const ALL = { LAW, CLAUSE, UNSIGNED, PAGE, DATA, ARCHIVED: { ...DATA, doi: '10.5281/zenodo.123' } };

// The styles and locales that Citation.js ships are those of the CSL project.
const shipped = dirname(createRequire(import.meta.url).resolve('@citation-js/plugin-csl/package.json'));
const shippedJson = (name: string) => JSON.parse(readFileSync(join(shipped, `lib/${name}.json`), 'utf8'));
const english: string = shippedJson('locales')['en-US'];
const APA: string = shippedJson('styles').apa;
const GBT7714 = readFileSync(join(import.meta.dirname, 'online.csl'), 'utf8');

interface Item {
  readonly id: string;
}
const items = new Map<string, Item>();
const system = { retrieveLocale: () => english, retrieveItem: (id: string) => items.get(id) as Item };

/** One engine a style, for reading a style takes it seconds. */
function printer(style: string): (item: Item) => string {
  const engine = new CSL.Engine(system, style, 'en-US', true);
  engine.setOutputFormat('text');
  return (item) => {
    const id = `${items.size}`;
    items.set(id, { ...item, id });
    engine.updateItems([id]);
    return engine.makeBibliography()[1].join('').trim();
  };
}
const printGbt7714 = printer(GBT7714);
const itemOf = (reference: Reference) => JSON.parse(toCslJson(reference))[0];

test.each(Object.entries(ALL))('GB/T 7714—2025, %s: as the page prints it', (_, reference) => {
  expect(printGbt7714(itemOf(reference))).toBe(citeGbt7714(reference));
});

test('no item is lost: both dates, number, clause and address are in what is printed', () => {
  const printed = printGbt7714(itemOf(CLAUSE));
  for (const part of ['羊府办〔2016〕50号', '三（七）1', '2016-08-10', '2026-11-23', CLAUSE.url])
    expect(printed).toContain(part);
  expect(printed).not.toContain('//对读');
});

// Seen once with the styles as they are installed, which may not be kept here: `docs/decisions` tells which.
test('GB/T 7714—2025, as the style of the standard printed it', () => {
  expect(citeGbt7714(CLAUSE)).toBe(
    '羊城市人民政府办公室. 羊城市人民政府办公室关于印发《羊城市医疗卫生行动计划（2016—2018年）》的通知：三（七）1 工作目标：羊府办〔2016〕50号[EB/OL]. （2016-08-10）[2026-11-23]. https://duidu.example/documents/yangcheng-2016-plan/.',
  );
  expect(citeGbt7714(DATA)).toBe(
    '对读编辑. 人才队伍：各地条款对照[DS/OL]. V0.2.0. 对读 Duidu（2026-11-24）[2026-11-23]. https://duidu.example/documents/yangcheng-2016-plan/.',
  );
});

test('APA 7: a page and a data set as the page prints them, an official text as a report by its issuer', () => {
  const print = printer(APA);
  for (const reference of [PAGE, DATA, ALL.ARCHIVED])
    expect(print(itemOf(reference))).toBe(citeApa(reference));
  for (const reference of [LAW, UNSIGNED])
    expect(print({ ...itemOf(reference), type: 'report', publisher: LAW.site })).toBe(citeApa(reference));
});
