/** The header rules of `public/_headers` for hosts that read no such file: a rule a row, by path. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from '#io/write/write-file.ts';

export interface HeaderRule {
  /** Below the site's root: `/embed/*`; a later rule wins. */
  readonly path: string;
  readonly set: Readonly<Record<string, string>>;
}

/** @throws where a line is neither a path nor a header below one. */
export function readHeaders(text: string): readonly HeaderRule[] {
  const rules: { path: string; set: Record<string, string> }[] = [];
  for (const [n, line] of text.split('\n').entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (line.startsWith('/')) {
      // What Cloudflare writes `:version` and others cannot write is one part of a path.
      rules.push({ path: line.trim().replace(/:[a-z]+/g, '*'), set: {} });
      continue;
    }
    // `! NAME` takes back what a rule above set; here the later rule wins anyway.
    if (/^\s+!\s/.test(line)) continue;
    const [, name, value] = /^\s+([A-Za-z-]+):\s*(.+)$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (name === undefined || value === undefined || rule === undefined)
      throw new Error(`public/_headers:${n + 1}: neither a path nor a header below one`);
    rule.set[name] = value.trim();
  }
  return rules;
}

/** Writes the rules of the built site `dist` as JSON, outside of it. */
export function writeHeaderRules(dist: string, file: string): void {
  const rules = readHeaders(readFileSync(join(dist, '_headers'), 'utf8'));
  replaceFile(file, `${JSON.stringify(rules, null, 1)}\n`);
}
