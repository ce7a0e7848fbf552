/** Which Chromium tests and measurements use, and how they start it. */
import { existsSync } from 'node:fs';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** CHROME_PATH, else the system's own; undefined where there is none. @throws where CHROME_PATH names nothing. */
export function installedChromium(): string | undefined {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which does not exist.`);
  return named || SYSTEM.find((path) => existsSync(path));
}

/**
 * Headless, as root too, and without the background requests that a machine without a network would only
 * fail. Web security stays on, so that faults show.
 */
export const CHROMIUM_ARGUMENTS: readonly string[] = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A page starts a third faster without the browser's own extensions beside it.
  '--disable-extensions',
  '--disable-component-extensions-with-background-pages',
  '--disable-default-apps',
];
