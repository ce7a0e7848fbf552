/**
 * One page of each kind from a built site, for what checks or measures the kinds of pages rather than all
 * pages. The page of middling size stands for its kind, so that no document need be named.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '#io/files-below.ts';

const KINDS: readonly (readonly [kind: string, address: RegExp])[] = [
  ['home', /^\/$/],
  ['places', /^\/places\/$/],
  ['place', /^\/places\/[^/]+\/$/],
  ['questions', /^\/questions\/$/],
  ['question', /^\/questions\/[^/]+\/$/],
  ['documents', /^\/documents\/$/],
  ['document', /^\/documents\/[^/]+\/$/],
  ['clause', /^\/clauses\/[^/]+\/[^/]+\/$/],
  ['source', /^\/sources\/[^/]+\/$/],
  ['conversions', /^\/conversions\/$/],
  ['comparison', /^\/compare\/$/],
  ['topic comparison', /^\/compare\/[^/]+\/$/],
  ['two documents', /^\/compare\/[^/]+\/[^/]+\/$/],
  ['targets', /^\/targets\/$/],
  ['indicator', /^\/targets\/[^/]+\/$/],
  ['timeline', /^\/timeline\/$/],
  ['agencies', /^\/agencies\/$/],
  ['agency', /^\/agencies\/[^/]+\/$/],
  ['citations', /^\/citations\/$/],
  ['search', /^\/search\/$/],
  ['quote check', /^\/check\/$/],
  ['basket', /^\/basket\/$/],
  ['own document', /^\/bring\/$/],
  ['notes', /^\/notes\/$/],
  ['note', /^\/notes\/[^/]+\/$/],
  ['glossary', /^\/glossary\/$/],
  ['about', /^\/about\/$/],
  ['method', /^\/method\/$/],
  ['data', /^\/data\/$/],
  ['cite', /^\/cite\/$/],
  ['embedded clause', /^\/embed\/clauses\/[^/]+\/[^/]+\/$/],
  ['embedded group', /^\/embed\/groups\/[^/]+\/$/],
  ['embedded indicator', /^\/embed\/indicators\/[^/]+\/$/],
  ['not found', /^\/404\.html$/],
];

/** Kinds that an edition has only where somebody wrote for them, or its documents name a place. */
const MAYBE: ReadonlySet<string> = new Set(['places', 'place', 'questions', 'question']);

/** `{ clause: '/clauses/jieyang-2016-plan/3.7.1/', … }`, without language. @throws where a kind has no page. */
export function pageKinds(dist: string): Readonly<Record<string, string>> {
  const sizes = new Map(
    filesBelow(dist)
      .filter((file) => file.endsWith('.html'))
      .map((file) => [`/${file.replace(/index\.html$/, '')}`, statSync(join(dist, file)).size]),
  );
  return Object.fromEntries(
    KINDS.flatMap(([kind, address]) => {
      const found = [...sizes]
        .filter(([path]) => address.test(path))
        .sort(([a, sizeA], [b, sizeB]) => sizeA - sizeB || (a < b ? -1 : 1));
      const middle = found[found.length >> 1];
      if (middle === undefined && MAYBE.has(kind)) return [];
      if (middle === undefined)
        throw new Error(`${dist} holds no page of the kind “${kind}”. Build it first: npm run build`);
      return [[kind, middle[0]]];
    }),
  );
}
