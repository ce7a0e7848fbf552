/** A small ledger: one document of two clauses, recorded on 23 November 2026. */
import type { ClauseRecord } from '#model/clause.ts';
import type { DocumentRecord } from '#model/document.ts';
import { type Ledger, type Move, pageLedgerSchema } from '#model/kept/permalink.ts';
import { fingerprintOf } from '#publish/ledger/fingerprint.ts';
import { type Published, recordPermalinks } from '#publish/ledger/permalinks.ts';

export const PAGES = pageLedgerSchema.parse({ documents: ['d'], topics: ['t'], groups: ['g'], notes: ['n'] });
export const EMPTY: Ledger = { documents: [], moves: [], pages: pageLedgerSchema.parse({}) };

export const DOCUMENT = {
  id: 'd',
  title: { source: '关于某事的通知', hans: '', hant: '' },
  issuer: null,
  issueNumber: '样府〔2016〕1号',
  signedOn: '2016-08-10',
} as DocumentRecord;
const PREAMBLE = '现印发给你们，请贯彻执行。';
export const FRONT = {
  document: 'd',
  passages: [
    { role: 'preamble' as const, text: { source: PREAMBLE, hans: '', hant: '' }, span: [0, 9] as const },
  ],
};

export const published = (clauses: readonly ClauseRecord[], more: Partial<Published> = {}): Published => ({
  clauses,
  documents: [DOCUMENT],
  fronts: [FRONT],
  pages: PAGES,
  ...more,
});

export const clause = (path: string, body: string, note: string | null = null): ClauseRecord => ({
  id: `d/${path}`,
  document: 'd',
  path,
  parent: null,
  order: 0,
  depth: 1,
  marker: '一、',
  heading: null,
  body: { source: body, hans: body, hant: body },
  leaf: true,
  topics: [],
  responsibility:
    note === null
      ? null
      : { printed: note, agencies: [], lead: null, leadDeclared: false, rule: 'a label and bodies' },
  fingerprint: fingerprintOf({ heading: null, body, note }),
  spans: [],
});

export const CLAUSES = [clause('1', '加强领导'), clause('2', '加大投入')];
export const RECORDED = recordPermalinks(published(CLAUSES), EMPTY, '2026-11-23');
export const move = (from: string, to: string | null, kind: Move['kind'] = 'clauses'): Move => ({
  kind,
  from,
  to,
  reason: '重新编号',
  by: '编辑',
  on: '2026-11-24',
});

export const back = (from: string, to: string | null, kind?: Move['kind'], on = '2026-11-25') => ({
  ...move(from, to, kind),
  ended: { reason: '分组规则修订', by: '编辑', on },
});
