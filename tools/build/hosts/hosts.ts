/** Which hosts a finished site fits, by the limits that they state; docs/deploy.md has the same table. */
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow } from '#io/files-below.ts';

export interface Host {
  readonly name: string;
  readonly files?: number;
  readonly bytes?: number;
  readonly bytesOfFile?: number;
  readonly source: string;
  /** ISO day on which the source was read. */
  readonly seen: string;
}

const MIB = 1024 * 1024;
const GB = 1_000_000_000;

export const HOSTS: readonly Host[] = [
  {
    name: 'Cloudflare Pages, free',
    files: 20_000,
    bytesOfFile: 25 * MIB,
    source: 'https://developers.cloudflare.com/pages/platform/limits/',
    seen: '2026-11-28',
  },
  {
    name: 'Cloudflare Pages, paid',
    files: 100_000,
    bytesOfFile: 25 * MIB,
    source: 'https://developers.cloudflare.com/changelog/post/2026-01-23-pages-file-limit-increase/',
    seen: '2026-11-28',
  },
  {
    name: 'GitHub Pages',
    bytes: GB,
    source: 'https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits',
    seen: '2026-11-28',
  },
  {
    name: 'GitLab Pages',
    files: 200_000,
    bytes: GB,
    source: 'https://gitlab.com/gitlab-org/gitlab/-/issues/405048',
    seen: '2026-11-28',
  },
  {
    name: 'object storage with a CDN, or a server of one’s own',
    source: 'https://help.aliyun.com/zh/oss/user-guide/hosting-static-websites',
    seen: '2026-11-28',
  },
];

export interface SiteSize {
  readonly files: number;
  /** Folders count where a host counts entries. */
  readonly folders: number;
  readonly bytes: number;
  readonly largest: { readonly file: string; readonly bytes: number };
}

/** Bytes of the files of a site, by their paths. */
export type FileSizes = ReadonlyMap<string, number>;

export const sizesBelow = (site: string): FileSizes =>
  new Map(filesBelow(site).map((file) => [file, statSync(join(site, file)).size]));

export function measureSite(sizes: FileSizes): SiteSize {
  const folders = new Set<string>();
  let bytes = 0;
  let largest = { file: '', bytes: 0 };
  for (const [file, size] of sizes) {
    for (let folder = dirname(file); folder !== '.' && !folders.has(folder); folder = dirname(folder))
      folders.add(folder);
    bytes += size;
    if (size > largest.bytes) largest = { file, bytes: size };
  }
  return { files: sizes.size, folders: folders.size, bytes, largest };
}

/** What of a site a host does not take, in words; empty where it takes it. */
export function refusals(site: SiteSize, host: Host): readonly string[] {
  const entries = site.files + (host.name.startsWith('GitLab') ? site.folders : 0);
  return [
    ...(host.files !== undefined && entries > host.files ? [`more than ${host.files} files`] : []),
    ...(host.bytes !== undefined && site.bytes > host.bytes ? [`more than ${megabytes(host.bytes)} MB`] : []),
    ...(host.bytesOfFile !== undefined && site.largest.bytes > host.bytesOfFile
      ? [`${site.largest.file} is larger than ${megabytes(host.bytesOfFile)} MB`]
      : []),
  ];
}

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0);

/** The lines that the build ends with. */
export function tellHosts(site: SiteSize): readonly string[] {
  const width = Math.max(...HOSTS.map(({ name }) => name.length));
  return [
    `site     ${site.files} files, ${megabytes(site.bytes)} MB, the largest ${site.largest.file} with ${megabytes(site.largest.bytes)} MB`,
    ...HOSTS.map((host) => {
      const why = refusals(site, host);
      return `         ${host.name.padEnd(width)}  ${why.length === 0 ? 'fits' : `no: ${why.join('; ')}`}`;
    }),
  ];
}
