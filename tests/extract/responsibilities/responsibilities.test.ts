import { describe, expect, test } from 'vitest';
import { findResponsibilities } from '#extract/responsibilities/find-responsibilities.ts';
import type { AgencyDefinition, Content, Place } from '#model/kept/content.ts';
import { NO_CONTENT, sampleDocument } from '../sample-document.ts';

const name = (hans: string) => ({ hans, hant: hans, en: hans });
const place = (id: string, fullName: string, parent: string | null): Place => ({
  id,
  code: '000000',
  name: name(fullName.slice(0, -1)),
  fullName: name(fullName),
  level: parent === null ? 'city' : 'district',
  parent,
  seal: { hans: '甲', hant: '甲' },
  colour: 1,
});
const agency = (id: string, names: string[], home: string | null): AgencyDefinition => ({
  id,
  name: name(names[0] as string),
  names,
  kind: 'finance',
  level: 'city',
  place: home,
  laterName: null,
});
const CONTENT: Content = {
  ...NO_CONTENT,
  places: [place('jia', '甲市', null), place('yi', '乙市', null), place('bing', '丙区', 'jia')],
  agencies: [agency('jia-finance', ['市财政局'], 'jia'), agency('yi-finance', ['市财政局'], 'yi')],
};

const responsible = (notes: string[], placeName: string | null = '甲市', content = CONTENT) => {
  const doc = sampleDocument({ placeName, clauses: [{ path: '1', body: '开展工作。', notes }] });
  const found = findResponsibilities(doc, content);
  return { ...found, clause: found.responsibilities.get('sample/1') };
};

describe('one clause', () => {
  test('several notes are joined in order and name each agency once', () => {
    const { clause } = responsible(['（市财政局、卫生局）', '（市教育局、财政局）']);
    expect(clause?.printed).toBe('（市财政局、卫生局）（市教育局、财政局）');
    expect(clause?.agencies.map((one) => one.name.hans)).toEqual(['市财政局', '市卫生局', '市教育局']);
    expect(clause?.lead).toBe('jia-finance');
    expect(clause?.leadDeclared).toBe(false);
  });

  test('牵头单位 leads though another stands before it', () => {
    const { clause } = responsible(['（配合单位：市财政局；牵头单位：市卫生局）']);
    expect(clause?.lead).toBe(clause?.agencies[1]?.id);
    expect(clause?.leadDeclared).toBe(true);
  });

  test.each([
    ['（各有关部门和单位，各省级人民政府负责）', 'a vague list has no lead'],
    ['（配合单位：市财政局）', 'a supporting unit does not lead'],
    ['（2018年底前完成）', 'no agency'],
  ])('%s has no lead', (note) => {
    expect(responsible([note]).clause?.lead).toBeNull();
  });
});

describe('a declaration', () => {
  const declared = (notes: string[][], body = ''): (boolean | undefined)[] => {
    const clauses = notes.map((printed, i) => ({
      path: `${i + 1}`,
      body: i === 1 ? body : '',
      notes: printed,
    }));
    const { responsibilities } = findResponsibilities(sampleDocument({ clauses }), NO_CONTENT);
    return clauses.map(({ path }) => responsibilities.get(`sample/${path}`)?.leadDeclared);
  };

  test('with 下同 governs from its clause on', () => {
    expect(
      declared([['（市财政局）'], ['（市财政局，列首位的为牵头单位，下同）'], ['（市教育局）']]),
    ).toEqual([false, true, true]);
  });

  test('without 下同 governs its own clause', () => {
    expect(declared([['（市财政局，列首位的为牵头单位）'], ['（市教育局）']])).toEqual([true, false]);
  });

  test('in running text governs from there on', () => {
    expect(declared([['（市财政局）'], ['（市教育局）']], '以下任务排在首位的为牵头单位。')).toEqual([
      false,
      true,
    ]);
  });
});

describe('which agency a name means', () => {
  test('the place decides', () => {
    expect(responsible(['（市财政局）'], '甲市').clause?.lead).toBe('jia-finance');
    expect(responsible(['（市财政局）'], '乙市').clause?.lead).toBe('yi-finance');
  });

  test('a district speaks of its city', () => {
    expect(responsible(['（市财政局）'], '丙区').clause?.lead).toBe('jia-finance');
  });

  test('another city has an agency of its own, with a warning', () => {
    const { clause, agencies, diagnostics } = responsible(['（市财政局）'], '丁市');
    expect(clause?.lead).toMatch(/^agency-[0-9a-f]{8}$/);
    expect(agencies).toMatchObject([{ id: clause?.lead, kind: 'finance', place: null }]);
    expect(diagnostics).toMatchObject([{ code: 'extract/unknown-agency', line: 2 }]);
  });

  test('one of no known place is of the kind of those that hold the same office, however it is called', () => {
    const kindOf = (note: string) => responsible([note], '丁市').agencies[0]?.kind;
    expect(kindOf('（省财政厅）')).toBe('finance');
    expect(kindOf('（市教育局）')).toBe('other');
  });

  test('the width of a bracket makes no other agency', () => {
    const notes = ['（各县（市、区）人民政府）', '（各县(市、区)人民政府）'];
    const [wide, narrow] = notes.map((note) => responsible([note], '丁市', NO_CONTENT));
    expect(narrow?.clause?.lead).toBe(wide?.clause?.lead);
    expect(narrow?.agencies).toEqual(wide?.agencies);
    expect(narrow?.clause?.agencies[0]?.name.hans).toBe('各县(市、区)人民政府');
  });

  test('without content ids depend on place and name only, and nothing is warned of', () => {
    const one = responsible(['（市财政局、卫生局）'], '丁市', NO_CONTENT);
    const other = responsible(['（市卫生局）'], '丁市', NO_CONTENT);
    const elsewhere = responsible(['（市卫生局）'], '戊市', NO_CONTENT);
    expect(one.clause?.agencies[1]?.id).toBe(other.clause?.lead);
    expect(elsewhere.clause?.lead).not.toBe(other.clause?.lead);
    expect(one.diagnostics).toEqual([]);
  });
});

test('names keep the printed characters in all three views', () => {
  const note = { hant: '(市衛生計生局、財政局)', hans: '(市卫生计生局、财政局)' };
  const doc = sampleDocument({ clauses: [{ path: '1', notes: [note] }] });
  const found = findResponsibilities(doc, NO_CONTENT).responsibilities.get('sample/1');
  expect(found?.agencies[1]?.name).toEqual({ source: '市財政局', hans: '市财政局', hant: '市財政局' });
});
