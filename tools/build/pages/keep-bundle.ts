/** An Astro integration that bundles the site and renders none of its pages: what renders them is kept instead. */
import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';

/** What pages link to, by the key of their route; the shape is Astro's own. */
export interface PageHeads {
  readonly pages: readonly (readonly [key: string, data: { readonly styles: readonly unknown[] }])[];
}

/** Of a folder that holds a bundle: the program that renders pages, the files that they load, and the heads. */
export const PROGRAM = 'program';
export const FILES = 'files';
export const HEADS = 'heads.json';

/** Keeps the program in `folder`; the files are what Astro leaves in its `outDir`. */
export function keepBundle(folder: string): AstroIntegration {
  let pages: ReadonlyMap<string, { readonly styles: readonly unknown[] }> = new Map();
  let program = '';
  return {
    name: 'duidu:keep-bundle',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'duidu:where-the-program-is',
                transform: { filter: { id: PROSE }, handler: failWhereEmpty(config) },
                writeBundle(options) {
                  if (this.environment.name === 'prerender') program = options.dir ?? '';
                },
              },
            ],
          },
        });
      },
      'astro:build:setup': (build) => {
        pages = build.pages;
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer({
          name: 'duidu:keep-bundle',
          // Before this the program lacks what pages link to, and after it Astro removes it.
          setup: async () => cpSync(program, join(folder, PROGRAM), { recursive: true }),
          getStaticPaths: async () => [],
          render: async () => new Response(),
          teardown: async () => {
            const heads: PageHeads = {
              pages: [...pages].map(([key, { styles }]) => [key, { styles }]),
            };
            writeFileSync(join(folder, HEADS), JSON.stringify(heads));
          },
        }),
    },
  };
}

/** Astro's modules of what is written: the entries, and the code of each. */
const PROSE = /^\0astro:(?<what>data-layer-content|content-module-imports)$/;

/** There is always prose, the engine's own at least: Astro takes its file for absent where the disk does not answer. */
const failWhereEmpty =
  ({ root, cacheDir }: AstroConfig) =>
  (code: string, id: string): undefined => {
    if (code !== 'export default new Map()') return;
    const entries = new URL('data-store.json', cacheDir);
    const file =
      PROSE.exec(id)?.groups?.what === 'data-layer-content'
        ? entries
        : new URL('.astro/content-modules.mjs', root);
    throw new Error(`EIO: it was passed over, stat '${fileURLToPath(file)}'`);
  };

/** The module of a program that everything starts from. */
export const entryOf = (program: string): string =>
  readdirSync(program).find((name) => /^prerender-entry\..*mjs$/.test(name)) ?? '';
