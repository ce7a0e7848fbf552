/** A program without its prose is not kept: Astro makes one where its file could not be asked for. */
import type { AstroConfig, AstroIntegration } from 'astro';
import { expect, test } from 'vitest';
import { keepBundle } from '../../../tools/build/pages/keep-bundle.ts';

interface Plugin {
  readonly transform: {
    readonly filter: { readonly id: RegExp };
    readonly handler: (code: string, id: string) => unknown;
  };
}

function pluginOf({ hooks }: AstroIntegration): Plugin {
  const plugins: Plugin[] = [];
  const config = { root: new URL('file:///w/'), cacheDir: new URL('file:///e/.duidu/astro/') } as AstroConfig;
  const updateConfig = (update: { vite: { plugins: Plugin[] } }) => plugins.push(...update.vite.plugins);
  hooks['astro:config:setup']?.({ config, updateConfig } as never);
  return plugins[0] as Plugin;
}

test.each([
  ['\0astro:data-layer-content', '/e/.duidu/astro/data-store.json'],
  ['\0astro:content-module-imports', '/w/.astro/content-modules.mjs'],
])('%s', (id, file) => {
  const { filter, handler } = pluginOf(keepBundle('/tmp')).transform;
  expect(filter.id.test(id)).toBe(true);
  expect(filter.id.test('\0astro:assets')).toBe(false);
  expect(() => handler('export default new Map()', id)).toThrow(`EIO: it was passed over, stat '${file}'`);
  expect(handler('export default new Map([["a", 1]])', id)).toBeUndefined();
});
