/**
 * All tables as one SQLite file, with an index of every text of a clause: `clause_search`, three characters a token,
 * so that any stretch of three or more is found by MATCH and a shorter one by LIKE.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Column, Table } from '#site/tables/table.ts';

const TYPES: Readonly<Record<Column['type'], string>> = {
  string: 'TEXT',
  date: 'TEXT',
  integer: 'INTEGER',
  boolean: 'INTEGER',
  number: 'REAL',
};
const SEARCHED = ['id', 'heading', 'body', 'body_hans', 'body_hant'];

/** `clause-topics` → `"clause_topics"`: a name that needs no quotes in a query. */
const tableName = (name: string): string => `"${name.replaceAll('-', '_')}"`;
const columnName = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** The same tables give the same bytes under the same Node. Needs one that has `node:sqlite` (22.13 or newer). */
export function toSqlite(tables: readonly Table[]): Uint8Array {
  // Asked for here, so that a Node without it can still do all the rest.
  const { DatabaseSync } = process.getBuiltinModule('node:sqlite');
  const folder = mkdtempSync(join(tmpdir(), 'duidu-sqlite-'));
  const file = join(folder, 'duidu.sqlite');
  try {
    const database = new DatabaseSync(file, { enableForeignKeyConstraints: false });
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN');
    for (const table of tables) {
      database.exec(creationOf(table));
      const places = table.columns.map(() => '?').join(', ');
      const insert = database.prepare(`INSERT INTO ${tableName(table.name)} VALUES (${places})`);
      for (const row of table.rows)
        insert.run(...row.map((cell) => (typeof cell === 'boolean' ? Number(cell) : cell)));
    }
    const clauses = tables.find(({ name }) => name === 'clauses');
    if (clauses)
      database.exec(
        `CREATE VIRTUAL TABLE clause_search USING fts5(${SEARCHED.map((name, n) => (n === 0 ? `${name} UNINDEXED` : name)).join(', ')}, tokenize = 'trigram');
         INSERT INTO clause_search SELECT ${SEARCHED.join(', ')} FROM clauses ORDER BY rowid;
         INSERT INTO clause_search (clause_search) VALUES ('optimize')`,
      );
    database.exec('COMMIT; VACUUM');
    database.close();
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function creationOf({ name, columns, key, references }: Table): string {
  const lines = columns.map((column) => `${columnName(column.name)} ${TYPES[column.type]}`);
  if (key.length > 0) lines.push(`PRIMARY KEY (${key.map(columnName).join(', ')})`);
  for (const { column, table, field } of references)
    lines.push(`FOREIGN KEY (${columnName(column)}) REFERENCES ${tableName(table)} (${columnName(field)})`);
  return `CREATE TABLE ${tableName(name)} (\n  ${lines.join(',\n  ')}\n)`;
}
