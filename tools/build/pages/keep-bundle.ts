/** An Astro integration that bundles the site and renders none of its pages: what renders them is kept instead. */
import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';

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
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'duidu:where-the-program-is',
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

/** The module of a program that everything starts from. */
export const entryOf = (program: string): string =>
  readdirSync(program).find((name) => /^prerender-entry\..*mjs$/.test(name)) ?? '';
