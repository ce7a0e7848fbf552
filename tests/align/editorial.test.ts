import { describe, expect, test } from 'vitest';
import { alignClauses } from '#align/align-clauses.ts';
import { DIAGNOSTICS } from '#model/diagnostic.ts';
import type { AbsenceDecision, AlignmentDecision } from '#model/kept/content.ts';
import { first, NO_CONTENT, second } from './documents.ts';

const signed = { reason: '逐句对读', by: '对读编辑', on: '2026-11-23' };
const decide = (a: string, b: string, rest: Partial<AlignmentDecision>): AlignmentDecision => ({
  a: `first-2016/${a}`,
  b: `second-2017/${b}`,
  action: 'confirm',
  ...signed,
  ...rest,
});
const absent = (clause: string, document: string): AbsenceDecision => ({
  clauses: [clause],
  document,
  ...signed,
});
const align = (alignments: AlignmentDecision[], absences: AbsenceDecision[] = []) =>
  alignClauses([first, second], { ...NO_CONTENT, alignments, absences });
const pairOf = (result: ReturnType<typeof align>, a: string, b: string) =>
  result.value.pairs.find((pair) => pair.a === `first-2016/${a}` && pair.b === `second-2017/${b}`);

describe('decisions', () => {
  test('a confirmed pair keeps its score and basis and says who confirmed it', () => {
    const pair = pairOf(align([decide('2.1', '2.1', {})]), '2.1', '2.1');
    expect(pair).toMatchObject({
      basis: 'auto',
      relation: 'same',
      decision: { action: 'confirm', ...signed },
    });
    expect(pair?.evidence).not.toBeNull();
  });

  test('a rejected pair goes, and leaves a gap', () => {
    const result = align([decide('2.1', '2.1', { action: 'reject' })]);
    expect(pairOf(result, '2.1', '2.1')).toBeUndefined();
    expect(result.value.gaps.map(({ clause }) => clause)).toContain('first-2016/2.1');
  });

  test('an added pair has basis editorial, no evidence and its differences', () => {
    const result = align([decide('2.2', '2.1', { action: 'add', relation: 'partial', part: 'b' })]);
    expect(pairOf(result, '2.2', '2.1')).toMatchObject({
      basis: 'editorial',
      relation: 'partial',
      part: 'b',
      evidence: null,
      decision: { action: 'add' },
    });
  });

  test('a decision may name the clauses the other way round', () => {
    const turned = decide('1.1', '1.1', { relation: 'partial', part: 'a' });
    const pair = pairOf(align([{ ...turned, a: turned.b, b: turned.a }]), '1.1', '1.1');
    expect(pair).toMatchObject({ relation: 'partial', part: 'b' });
  });
});

describe('a decision wins over what is found now, with a warning', () => {
  test('a confirmed pair that is found no longer stays, as the editor’s, with the score it has', () => {
    const result = align([decide('2.2', '2.1', {})]);
    const pair = pairOf(result, '2.2', '2.1');
    expect(pair).toMatchObject({ basis: 'editorial', decision: { action: 'confirm', ...signed } });
    expect(pair?.score).toBeLessThan(0.5);
    expect(result.diagnostics.map(({ code }) => code)).toEqual(['align/editorial-overrides']);
    expect(DIAGNOSTICS['align/editorial-overrides']).toBe('warning');
  });

  test('a pair that is found goes where the counterpart is said to be absent', () => {
    const result = align([], [absent('first-2016/2.1', 'second-2017')]);
    expect(pairOf(result, '2.1', '2.1')).toBeUndefined();
    expect(result.diagnostics.map(({ code }) => code)).toEqual(['align/editorial-overrides']);
    expect(result.diagnostics[0]?.message).toContain('second-2017/2.1');
    expect(result.value.gaps.find(({ clause }) => clause === 'first-2016/2.1')?.state).toBe('absent');
  });

  test('asking about a pair changes no other', () => {
    const others = (result: ReturnType<typeof align>) =>
      result.value.pairs.filter(({ decision }) => decision === null);
    expect(others(align([decide('2.2', '2.1', {})]))).toEqual(others(align([])));
  });
});

describe('faults', () => {
  const rows: [AlignmentDecision[], AbsenceDecision[], string, string, string][] = [
    [
      [decide('9.9', '2.1', {})],
      [],
      'align/editorial-unknown',
      'first-2016/9.9',
      'a clause that is not there',
    ],
    [
      [decide('2.2', '2.1', { action: 'add' })],
      [],
      'align/editorial-unknown',
      'no relation',
      'adds without a relation',
    ],
    [
      [decide('2.1', '2.1', {}), decide('2.1', '2.1', { action: 'reject' })],
      [],
      'align/editorial-contradiction',
      'decided twice',
      'two decisions about one pair',
    ],
    [
      [{ ...decide('2.1', '2.1', {}), b: 'first-2016/2.2' }],
      [],
      'align/editorial-contradiction',
      'one document',
      'a pair within one document',
    ],
    [
      [],
      [absent('first-2016/9.9', 'second-2017')],
      'align/editorial-unknown',
      '9.9',
      'an absence of no clause',
    ],
    [
      [],
      [absent('first-2016/2.2', 'third')],
      'align/editorial-unknown',
      'third',
      'an absence from no document',
    ],
    [
      [decide('2.1', '2.1', {})],
      [absent('first-2016/2.1', 'second-2017')],
      'align/editorial-contradiction',
      'is paired with second-2017/2.1',
      'absent, and yet confirmed by a person',
    ],
    [
      [],
      [absent('first-2016/2.2', 'second-2017'), absent('first-2016/2.2', 'second-2017')],
      'align/editorial-contradiction',
      'twice',
      'absent twice',
    ],
  ];

  test.each(rows)('%#: %s %s → %s (%s; %s)', (alignments, absences, code, words) => {
    const { diagnostics } = align(alignments, absences);
    expect(diagnostics.map((it) => it.code)).toEqual([code]);
    expect(diagnostics[0]?.message).toContain(words);
    expect(diagnostics[0]?.file).toMatch(/^content\/editorial\/(?:alignments|absences)\.yaml$/);
    expect(diagnostics[0]?.hint).not.toBe('');
  });
});
