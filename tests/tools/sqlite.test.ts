import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Table, wordColumn } from '#site/tables/table.ts';
import { toSqlite } from '../../tools/build/sqlite.ts';

const none = { hans: '', hant: '', en: '' };
const TABLES: readonly Table[] = [
  {
    name: 'clauses',
    title: none,
    columns: [
      ...['id', 'heading', 'body', 'body_hans', 'body_hant'].map(wordColumn),
      { ...wordColumn('leaf'), type: 'boolean' },
    ],
    rows: [
      ['a/1', null, '推進家庭醫生簽約', '推进家庭医生签约', '推進家庭醫生簽約', true],
      ['a/2', '保障', '落实经费', '落实经费', '落實經費', false],
    ],
    key: ['id'],
    references: [],
  },
  {
    name: 'clause-topics',
    title: none,
    columns: [wordColumn('clause'), { ...wordColumn('position'), type: 'integer' }],
    rows: [['a/1', 1]],
    key: ['clause', 'position'],
    references: [{ column: 'clause', table: 'clauses', field: 'id' }],
  },
];

describe.skipIf(!process.getBuiltinModule('node:sqlite'))('one database with all tables', () => {
  const ask = (query: string): unknown[] => {
    const folder = mkdtempSync(join(tmpdir(), 'duidu-sqlite-test-'));
    writeFileSync(join(folder, 'x.sqlite'), toSqlite(TABLES));
    const { DatabaseSync } = process.getBuiltinModule('node:sqlite');
    const database = new DatabaseSync(join(folder, 'x.sqlite'), { readOnly: true });
    const rows = database.prepare(query).all();
    database.close();
    rmSync(folder, { recursive: true });
    return rows.map((row) => ({ ...row }));
  };

  test('any three characters of a clause are found, in either script', () => {
    for (const words of ['家庭医生', '家庭醫生'])
      expect(ask(`SELECT id FROM clause_search WHERE clause_search MATCH '${words}'`)).toEqual([
        { id: 'a/1' },
      ]);
  });

  test('tables have their keys, references and types', () => {
    expect(ask('SELECT leaf, heading FROM clauses')).toEqual([
      { leaf: 1, heading: null },
      { leaf: 0, heading: '保障' },
    ]);
    expect(ask('SELECT body FROM clauses JOIN clause_topics ON clause = id')).toHaveLength(1);
    expect(ask('PRAGMA foreign_key_check')).toEqual([]);
    expect(ask('PRAGMA foreign_key_list(clause_topics)')).toHaveLength(1);
  });

  test('the same tables give the same bytes', () => expect(toSqlite(TABLES)).toEqual(toSqlite(TABLES)));
});
