import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../src/commands/frame/command.ts';
import { COMMANDS, main } from '../../src/commands/frame/main.ts';
import { nearest } from '../../src/commands/frame/nearest.ts';
import { makeProgress, tellUnread } from '../../src/commands/frame/progress.ts';
import { readCall } from '../../src/commands/frame/read-call.ts';

/** What `duidu …` says in this process, and its exit status. */
async function duidu(...args: string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const { log, error } = console;
  console.log = (line: string) => said.push(line);
  console.error = (line: string) => complained.push(line);
  try {
    return { status: await main(args), said: said.join('\n'), complained: complained.join('\n') };
  } finally {
    Object.assign(console, { log, error });
  }
}

test.each(Object.keys(COMMANDS))(
  '%s --help says what it does and how it is called, and does nothing',
  async (name) => {
    const { status, said, complained } = await duidu(name, '--help');
    expect([status, complained]).toEqual([0, '']);
    expect(said).toMatch(new RegExp(`^duidu ${name}`));
    for (const option of ['--edition DIR', '--help', '--quiet']) expect(said).toContain(option);
  },
);

test('the overview names every command, and the version is the package’s', async () => {
  // The program itself: in here modules are loaded by the test runner, which knows no order.
  const { status, stdout } = spawnSync(process.execPath, ['bin/duidu.mjs', '--help'], { encoding: 'utf8' });
  expect(status).toBe(0);
  for (const name of Object.keys(COMMANDS)) expect(stdout).toMatch(new RegExp(`^  ${name} `, 'm'));
  expect((await duidu('--version')).said).toMatch(/^\d+\.\d+\.\d+$/);
});

test.each([
  [['biuld'], /^duidu:1: there is no command “biuld”; “build” is near it/],
  [['xyzzy'], /^duidu:1: there is no command “xyzzy”\. duidu --help/],
  [
    ['corpus', '--sedes', 'x'],
    /^corpus:1: there is no option --sedes; --seeds is near it\. Usage: duidu corpus /,
  ],
  [['corpus', '--wholly-unknown'], /^corpus:1: there is no option --wholly-unknown\. Usage/],
  [['corpus', '--out'], /^corpus:1: --out needs a value: --out DIR/],
  [['corpus', '--strict=yes'], /^corpus:1: --strict takes no value/],
  [['corpus', 'more'], /^corpus:1: “more” is one word too many/],
  [['corpus', '--edition', '/nowhere/at/all'], /^corpus:1: there is no folder “\/nowhere\/at\/all”/],
  [['permalinks'], /^permalinks:1: name one more/],
  [['start', '--port', 'home'], /^start:1: “home” is no port/],
  [['build', '--shard', '5/4'], /^build:1: --shard 5\/4 is no part of a site; --shard 2\/4 is the second/],
  [['merge'], /^merge:1: name one more/],
])('%j is refused in one line', async (args, line) => {
  const { status, complained } = await duidu(...(args as string[]));
  expect(status).toBe(1);
  expect(complained).toMatch(line);
  expect(complained.split('\n')).toHaveLength(1);
});

test('npm run passes options on', () => {
  const { status, stdout } = spawnSync('npm', ['run', '--silent', 'build', '--', '--help'], {
    encoding: 'utf8',
  });
  expect([status, stdout.split('\n')[0]]).toEqual([0, 'duidu build [--strict] [--shard N/ALL] [--no-cache]']);
});

test.each([
  ['seed', 'seeds'],
  ['contnet', 'content'],
  ['quite', 'quiet'],
  ['zzz', null],
])('the nearest to %s is %s', (word, expected) => {
  expect(nearest(word, ['seeds', 'content', 'quiet', 'out-folder'])).toBe(expected);
});

test('explain says what is read in a sentence, by which rule', async () => {
  const { status, said } = await duidu('explain', '到2025年，全县义务教育巩固率达到96%以上，应当开展督导。');
  expect(status).toBe(0);
  expect(said).toMatch(/target +96%以上 = >= 96 % of \S*义务教育巩固率, during of 2025 {2}\[.+\]/);
  expect(said).toMatch(/marks +到2025年 · 96%/);
  expect(said).toMatch(/duty +应当 = must {2}\[what must or must not be done\]/);
  expect((await duidu('explain', '')).complained).toMatch(/^explain:1: the text is empty/);
});

test('explain says which rule is against a number', async () => {
  const { said } = await duidu('explain', '水质由82%升至90%');
  expect(said).toMatch(/number +82% = 82 %, no target {2}\[where a change starts\]/);
  expect(said).toMatch(
    /target +90% = = 90 % of 水质 {2}\[a promise without a term; about: what stands before it\]/,
  );
});

test('add --explain says where each value of a document comes from', async () => {
  const { status, said } = await duidu('add', '--explain', 'jieyang-2016-plan');
  expect(status).toBe(0);
  expect(said).toMatch(/^title .+\n +jieyang-2016-plan\.txt, line 3/m);
  expect(said).toMatch(
    /^place +jieyang \(揭阳市\)\n +stated in content\/documents\/jieyang-2016-plan\.yaml; content\/places\.yaml/m,
  );
  expect((await duidu('add', '--explain', 'nowhere')).complained).toMatch(
    /^add:1: there is no document “nowhere”/,
  );
});

test('the text of a file goes to standard output alone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'duidu-read-'));
  try {
    writeFileSync(
      join(folder, 'a.html'),
      '<html><body><article><p>一、做好工作。</p></article></body></html>',
    );
    const { status, stdout } = spawnSync(process.execPath, [resolve('bin/duidu.mjs'), 'read', 'a.html'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect([status, stdout.trim()]).toEqual([0, '一、做好工作。']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

describe('what is said while it works', () => {
  const said = (isTTY: boolean, quiet = false) => {
    let out = '';
    let now = 0;
    const progress = makeProgress(quiet, { isTTY, columns: 80, write: (text) => (out += text) }, () => now);
    const step = progress.step('pages');
    now = 500;
    step.at(1, 9, 'files');
    now = 3_000;
    step.at(5, 9, 'files');
    step.done('9 files');
    return out;
  };

  test('plain lines where nobody watches', () => {
    expect(said(false)).toBe('pages    9 files  3.0 s\n');
  });
  test('on a terminal count and time after two seconds, wiped when the step ends', () => {
    const [, meanwhile = '', after] = said(true).split('\r\u001b[2K');
    expect(meanwhile).toContain('pages    5 of 9 files  3 s');
    expect(after).toBe('pages    9 files  3.0 s\n');
    expect(said(true)).not.toContain('1 of 9');
  });
  test('a line for what is kept and cannot be read, with what follows', () => {
    const lines: string[] = [];
    const unread = tellUnread((line) => lines.push(line), 'pages are made anew');
    unread(join(process.cwd(), '.duidu/pages/a.kept'), 'the disk refuses it: EIO');
    expect(lines).toEqual([
      'kept     .duidu/pages/a.kept cannot be read (the disk refuses it: EIO); pages are made anew',
    ]);
  });
  test('nothing with --quiet', () => {
    expect(said(true, true)).toBe('');
  });
});

test('an option with a value takes it either way', () => {
  const command: Command = {
    usage: '',
    about: '',
    words: [0, 1],
    options: { out: { type: 'string', help: '' } },
    run: () => true,
  };
  for (const args of [['--out', 'x'], ['--out=x']]) expect(readCall(command, args).value('out')).toBe('x');
  expect(readCall(command, ['--', '--out']).words).toEqual(['--out']);
});
