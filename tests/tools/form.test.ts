import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formOf } from '../../tools/build/form.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'duidu-form-'));
  lay('one');
});
afterEach(() => rmSync(home, { recursive: true }));

function lay(name: string): void {
  for (const folder of ['src/site/tables', 'tools/build', 'tests'])
    mkdirSync(join(home, name, folder), { recursive: true });
  writeFileSync(join(home, name, 'package.json'), '{"dependencies":{"pdfjs-dist":"6.1.0"}}');
  writeFileSync(join(home, name, 'src/site/tables/basket-file.ts'), 'export type Mark = [number, number];');
  writeFileSync(join(home, name, 'tools/build/bring.ts'), '');
}
const form = (name: string) => formOf(join(home, name));

test('the form is that of the code, wherever it lies', () => {
  cpSync(join(home, 'one'), join(home, 'elsewhere/two'), { recursive: true });
  expect(form('elsewhere/two')).toBe(form('one'));
  expect(form('one')).toMatch(/^[0-9a-f]{8}$/);
});

test.each([
  ['src/site/tables/basket-file.ts', 'export type Mark = [number, number, number];'],
  ['tools/build/bring.ts', 'export {};'],
  ['package.json', '{"dependencies":{"pdfjs-dist":"6.2.0"}}'],
  ['src/site/tables/another.ts', ''],
])('another %s is another form', (file, text) => {
  const before = form('one');
  writeFileSync(join(home, 'one', file), text);
  expect(form('one')).not.toBe(before);
});

test('what no page is made of changes no form', () => {
  const before = form('one');
  writeFileSync(join(home, 'one/tests/a.test.ts'), 'test');
  expect(form('one')).toBe(before);
});
