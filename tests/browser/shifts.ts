/** What moves by itself while a page loads: layout shifts, with the element that moved most. */
import type { Page } from 'playwright-core';

/** For `addInitScript`: keeps the shifts of each page that is opened from then on. */
export const WATCH_SHIFTS = `
  globalThis.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries())
      if (!hadRecentInput) shifts.push([value, sources[0]?.node?.outerHTML?.slice(0, 80)]);
  }).observe({ type: 'layout-shift', buffered: true });
`;

/** Those of the page that stands open, in order; a value is the share of the window that moved times how far. */
export const shifts = (
  page: Page,
): Promise<readonly (readonly [value: number, element: string | undefined])[]> => page.evaluate('shifts');
