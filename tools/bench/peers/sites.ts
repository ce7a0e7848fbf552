/** The same five documents as a plain Starlight and a plain VitePress site. */
import { join, resolve } from 'node:path';
import { readRecords } from '#io/read-records.ts';
import { toMarkdown } from '#site/downloads/document-text.ts';
import { pageKinds } from '../../browser/page-kinds.ts';
import { install, layOut, run } from './workshop.ts';

export interface BuiltSite {
  readonly name: string;
  readonly dist: string;
  /** The page of one whole document. */
  readonly page: string;
  readonly seconds: number;
}

const documents = () => {
  const records = readRecords(resolve('records'));
  return records.documents.map((document) => ({
    id: document.id,
    title: document.title.source.replace(/["\\]/g, ''),
    // The first line is the title, which both generators take from the front matter.
    text: toMarkdown(document, records, '')
      .split('\n')
      .slice(2)
      .join('\n')
      .replace(/ \[¶\]\([^)]*\)/g, ''),
  }));
};

export async function buildStarlight(page: string): Promise<BuiltSite> {
  const files: Record<string, string> = {
    'package.json': '{ "name": "starlight-peer", "private": true, "type": "module" }',
    'astro.config.mjs': `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({ integrations: [starlight({ title: 'Peer', locales: { root: { label: '简体中文', lang: 'zh-CN' } } })] });
`,
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
    'src/content/docs/index.md': '---\ntitle: 文件\n---\n',
  };
  for (const { id, title, text } of documents())
    files[`src/content/docs/${id}.md`] = `---\ntitle: "${title}"\n---\n\n${text}`;
  const folder = layOut('starlight', files);
  await install(folder, ['astro@7.3.4', '@astrojs/starlight@0.42.4']);
  const seconds = await run(folder, process.execPath, ['node_modules/astro/bin/astro.mjs', 'build']);
  return { name: 'Starlight 0.42.4', dist: join(folder, 'dist'), page: `/${page}/`, seconds };
}

export async function buildVitepress(page: string): Promise<BuiltSite> {
  const files: Record<string, string> = {
    'package.json': '{ "name": "vitepress-peer", "private": true, "type": "module" }',
    'docs/.vitepress/config.mjs': `export default { title: 'Peer', lang: 'zh-CN', themeConfig: { search: { provider: 'local' } } };\n`,
    'docs/index.md': '# 文件\n',
  };
  for (const { id, title, text } of documents()) files[`docs/${id}.md`] = `# ${title}\n\n${text}`;
  const folder = layOut('vitepress', files);
  await install(folder, ['vitepress@1.6.4']);
  const seconds = await run(folder, process.execPath, [
    'node_modules/vitepress/bin/vitepress.js',
    'build',
    'docs',
  ]);
  return {
    name: 'VitePress 1.6.4',
    dist: join(folder, 'docs/.vitepress/dist'),
    page: `/${page}.html`,
    seconds,
  };
}

/** Ours as `npm run build` makes it: three languages, every page, download, social card and index. */
export async function buildOwn(): Promise<BuiltSite> {
  const folder = layOut('duidu', {});
  const dist = join(folder, 'dist');
  const seconds = await run(process.cwd(), process.execPath, [resolve('bin/duidu.mjs'), 'build'], {
    DUIDU_DIST: dist,
    DUIDU_RECORDS: join(folder, 'records'),
  });
  return { name: '对读', dist, page: pageKinds(dist).document as string, seconds };
}
