/** What axe finds on a page, by every rule of WCAG 2.2 A and AA and of good practice. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** `color-contrast: <a href="…">`, one entry an element; empty where all is well. `without` names rules to leave out. */
export async function findFaults(page: Page, without: readonly string[] = []): Promise<string[]> {
  const left = without.map((rule) => [rule, { enabled: false }] as const);
  const { violations } = await new AxeBuilder({ page })
    .options({
      resultTypes: ['violations'],
      // New in WCAG 2.2 and off unless asked for.
      rules: { 'target-size': { enabled: true }, ...Object.fromEntries(left) },
    })
    // Joining the results of frames takes a window more, and no page has frames.
    .setLegacyMode()
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}
