/**
 * `npm test`: the checks beside the unit tests, then the tests that need the built site, all under the
 * project's own Node. Arguments go to Vitest, which then runs alone.
 */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

const VITEST = [process.execPath, resolve('node_modules/vitest/vitest.mjs'), 'run'];
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };

const asked = process.argv.slice(2);
process.exitCode =
  asked.length > 0
    ? await runLoud([...VITEST, ...asked])
    : (await runFirst()) || (await runLoud([...VITEST, '--project', 'site']));

/** Lint, format and types need one core, the unit tests the other; nothing is built for code that fails here. */
async function runFirst(): Promise<number> {
  const checks = runQuiet(['npm', 'run', '--silent', 'check']);
  const units = await runLoud([...VITEST, '--project', 'unit']);
  const { code, said } = await checks;
  console.log(said);
  return code || units;
}

function runLoud([command = '', ...args]: readonly string[]): Promise<number> {
  const child = spawn(command, args, { stdio: 'inherit', env });
  return new Promise((done) => child.on('close', (code) => done(code ?? 1)));
}

/** What it says comes when it has ended, so that two reports do not run into each other. */
function runQuiet([command = '', ...args]: readonly string[]): Promise<{ code: number; said: string }> {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => (said += String(bytes)));
  return new Promise((done) => child.on('close', (code) => done({ code: code ?? 1, said })));
}
