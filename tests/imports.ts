/** What modules load of one another, read off their imports. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** The code of a module without its comments; empty for what is no file. */
export const codeOf = (file: string): string =>
  /\.[a-z]+$/.test(file) && existsSync(file)
    ? readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    : '';

/** What a module loads when it is loaded, or what it, and a thread that it starts, may load later as well; never types. */
type When = 'at once' | 'ever';

const IMPORTS: Readonly<Record<When, RegExp>> = {
  'at once': /(?:\bfrom|^import)\s*['"]([#.][^'"]+)['"]/gm,
  ever: /(?:\b(?:from|import)\s*\(?|\bnew URL\()\s*['"]([#.][^'"]+)['"]/g,
};

function loads(file: string, when: When): string[] {
  const text = codeOf(file).replace(/^(?:import|export) type [^;]*;/gm, '');
  return Array.from(text.matchAll(IMPORTS[when]), ([, name = '']) =>
    name.startsWith('#') ? `src/${name.slice(1)}` : normalize(join(dirname(file), name)),
  );
}

/** The modules, and all that they load, directly or not. */
export function reached(from: readonly string[], when: When): ReadonlySet<string> {
  const seen = new Set(from);
  for (const file of seen) for (const next of loads(file, when)) seen.add(next);
  return seen;
}

/** Tests that run before there is a site. */
export const isUnitTest = (file: string): boolean => !/^tests\/(?:built|browser)\//.test(file);
