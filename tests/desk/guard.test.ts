import { expect, test } from 'vitest';
import { admit, makeToken } from '../../src/desk/server/guard.ts';

const TOKEN = 'c0ffee00c0ffee00c0ffee00c0ffee00';
const HOST = '127.0.0.1:4000';
const own = { host: HOST };
const post = { ...own, origin: `http://${HOST}`, 'content-type': 'application/json' };

test.each([
  ['GET', `/${TOKEN}/tasks`, own, '/tasks', 'the desk’s own page asks'],
  ['GET', `/${TOKEN}/`, { ...own, 'sec-fetch-site': 'none' }, '/', 'the address is typed'],
  ['POST', `/${TOKEN}/decide`, post, '/decide', 'the desk’s own page decides'],
  ['GET', '/tasks', own, null, 'no token'],
  ['GET', `/${TOKEN.slice(1)}0/tasks`, own, null, 'a wrong one'],
  ['GET', `/${TOKEN}`.slice(0, 9), own, null, 'the beginning of it'],
  ['GET', `/${TOKEN}/tasks`, { host: 'desk.example:4000' }, null, 'a name that was bound to loopback'],
  ['GET', `/${TOKEN}/tasks`, { host: 'localhost:4000' }, null, 'another name of this machine'],
  ['GET', `/${TOKEN}/tasks`, { ...own, origin: 'http://evil.example' }, null, 'another origin reads'],
  [
    'GET',
    `/${TOKEN}/client/main.ts`,
    { ...own, 'sec-fetch-site': 'cross-site' },
    null,
    'another site loads a script',
  ],
  [
    'POST',
    `/${TOKEN}/decide`,
    { ...post, origin: 'http://127.0.0.1:5000' },
    null,
    'another server of this machine',
  ],
  ['POST', `/${TOKEN}/decide`, { ...own, 'content-type': 'application/json' }, null, 'no origin is told'],
  ['POST', `/${TOKEN}/decide`, { ...post, 'content-type': 'text/plain' }, null, 'a form of another page'],
  ['PUT', `/${TOKEN}/decide`, post, null, 'nothing else is done'],
] as const)('%s %s %j → %j (%s)', (method, path, headers, expected, _why) => {
  expect(admit({ method, path, headers }, TOKEN, HOST)).toBe(expected);
});

test('no two sittings have one token', () => {
  expect(makeToken()).toMatch(/^[0-9a-f]{32}$/);
  expect(makeToken()).not.toBe(makeToken());
});
