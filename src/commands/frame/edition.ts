/** An edition: the folder with `seeds/` and `content/` that a command works on, and what it makes there. */
import { statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { isThere } from '#io/is-there.ts';
import { readPlain } from '#io/plain-file.ts';
import type { EditionRecord } from '#model/kept/edition.ts';
import { UsageFault } from './command.ts';

export interface Edition {
  readonly root: string;
  /** Paths as the reader knows them: `seeds`, or absolute where the edition is elsewhere. */
  readonly seeds: string;
  readonly content: string;
  readonly records: string;
  readonly dist: string;
  /** What is made once and kept between builds. */
  readonly cache: string;
}

/** The folder of the engine: pages, stages, and the edition that comes with it. */
export const ENGINE = resolve(import.meta.dirname, '../../..');

export function editionAt(root: string): Edition {
  const at = (name: string) => shown(join(root, name));
  return {
    root,
    seeds: at('seeds'),
    content: at('content'),
    records: process.env.DUIDU_RECORDS ?? at('records'),
    dist: process.env.DUIDU_DIST ?? at('dist'),
    cache: at('.duidu'),
  };
}

/** The edition that was asked for, else the one that the command is called in, else the engine's own. */
export function chooseEdition(asked: string | null): Edition {
  if (asked !== null) {
    if (asked === '') throw new UsageFault('--edition is empty; name a folder');
    const root = resolve(asked);
    if (!isThere(root) || !statSync(root).isDirectory())
      throw new UsageFault(`there is no folder “${asked}”; make one with duidu new ${asked} FILE …`);
    return editionAt(root);
  }
  const here = process.cwd();
  if (isThere(join(here, 'seeds')) || !isThere(join(ENGINE, 'seeds'))) return editionAt(here);
  return editionAt(ENGINE);
}

/** A path from where the reader is, absolute where that would lead out of it. */
export function shown(path: string): string {
  const way = relative(process.cwd(), path);
  return way === '' ? '.' : way.startsWith('..') || isAbsolute(way) ? path : way;
}

/** What the page builder, which runs in a process of its own, is told about the edition. */
export const siteEnvironment = ({ root, records, dist }: Edition): Readonly<Record<string, string>> => ({
  DUIDU_EDITION: root,
  DUIDU_RECORDS: resolve(records),
  DUIDU_DIST: resolve(dist),
});

/** What the records of a folder say of the edition. */
export const readEdition = (records: string): EditionRecord =>
  JSON.parse(readPlain(join(records, 'edition.json'))) as EditionRecord;

/** The languages of the edition's pages, which follow from its records. */
export const languagesOf = (records: string): Readonly<Record<string, string>> => ({
  DUIDU_LANGUAGES: readEdition(records).languages.join(','),
});
