import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkDirective from 'remark-directive';
import { siteAddress } from './src/site/address.ts';
import { quoteDirectives } from './src/site/notes/directives.ts';
import { joinChineseLines } from './src/site/notes/join-lines.ts';
import { formOf } from './tools/build/form.ts';
import { minifyScript } from './tools/build/minify.ts';
import { columnSheets } from './tools/build/pages/column-sheets.ts';
import { keepBundle } from './tools/build/pages/keep-bundle.ts';

const fileOf = (record) => join(process.env.DUIDU_RECORDS ?? 'records', `${record}.json`);
const read = (record) => JSON.parse(readFileSync(fileOf(record), 'utf8'));
// The engine may be installed as a package, and the edition is then elsewhere.
const folder = process.env.DUIDU_EDITION ?? '.';

// The address that canonical links, feeds and citations name.
// Types are checked before anything is built. Where there are records, one that cannot be read is an error and not no address.
const { DUIDU_ADDRESS: told, DUIDU_RECORDS } = process.env;
const edition =
  DUIDU_RECORDS || existsSync(fileOf('edition')) ? () => read('edition') : () => ({ address: null });
const { origin: site, pathname: base } = new URL(told ?? siteAddress(edition()));

const sheets = columnSheets(process.env.DUIDU_RECORDS ?? 'records');
const jsxRuntime = fileURLToPath(import.meta.resolve('astro/jsx-runtime'));
const columnStyles = {
  name: 'duidu:columns',
  resolveId: (id) => (id in sheets ? `\0${id}` : undefined),
  load: async (id) => {
    const sheet = sheets[id.slice(1)];
    // `duidu build` begins while records are still written.
    if (sheet) await globalThis.duiduRecords;
    return sheet?.();
  },
};

// Scripts that are fetched when they are asked for have no style sheets and no parts of their own: Vite's helper for those
// is nine hundred bytes on every page.
const plainImport = {
  name: 'duidu:plain-import',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
};

// A script that runs before the first paint is no module and so comes out as it is written, comments and all.
const smallScripts = {
  name: 'duidu:small-scripts',
  generateBundle(_, bundle) {
    for (const { type, fileName, source } of Object.values(bundle))
      if (type === 'asset' && fileName.endsWith('.js'))
        bundle[fileName].source = minifyScript(fileName, source.toString(), false);
  },
};

const NAMES = {
  entryFileNames: '_astro/[hash].js',
  chunkFileNames: '_astro/[hash].js',
  assetFileNames: '_astro/[hash][extname]',
};

export default defineConfig({
  srcDir: './src/site',
  site,
  base,
  output: 'static',
  outDir: process.env.DUIDU_DIST ?? './dist',
  cacheDir: join(folder, '.duidu/astro'),
  trailingSlash: 'always',
  build: {
    format: 'directory',
    // One small file a page kind, cached across pages; inlining would repeat it in every page.
    inlineStylesheets: 'never',
    // Pages are written while the next ones are made.
    concurrency: 8,
  },
  // smartypants rewrites quotation marks, and the quotations here are official texts.
  markdown: {
    processor: unified({
      smartypants: false,
      remarkPlugins: [remarkDirective, quoteDirectives, joinChineseLines],
    }),
  },
  // `duidu build` renders the pages itself, on all cores; Astro alone makes the program that does.
  integrations: [mdx(), ...(process.env.DUIDU_BUNDLE ? [keepBundle(process.env.DUIDU_BUNDLE)] : [])],
  vite: {
    define: { DUIDU_FORM: JSON.stringify(formOf()) },
    build: { assetsInlineLimit: 0, rollupOptions: { output: { assetFileNames: NAMES.assetFileNames } } },
    // A page names ten files or so: by their bytes alone, since what a bundler calls them is of use to nobody.
    environments: { client: { build: { rollupOptions: { output: NAMES } } } },
    // Readers of files are fetched by the thread that reads, each when one of its form is there.
    worker: { format: 'es' },
    plugins: [columnStyles, plainImport, smallScripts],
    // Written pages of an edition elsewhere are modules that ask for Astro from where they stand.
    resolve: { alias: [{ find: /^astro\/jsx-runtime$/, replacement: jsxRuntime }] },
    ssr: { noExternal: ['duidu'] },
  },
  devToolbar: { enabled: false },
});
