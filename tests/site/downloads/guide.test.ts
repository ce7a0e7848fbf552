/** What is told to programs of an edition that names whom to write to, and of one that does not. */
import { expect, test } from 'vitest';
import type { Records } from '#model/records.ts';
import { buildEdition } from '#publish/edition.ts';
import { buildGuide } from '#site/downloads/guide/build-guide.ts';
import { PATTERNS, parametersOf } from '#site/downloads/guide/patterns.ts';

const FACTS = {
  tagline: { hans: '羊城政策逐条对照', hant: '羊城政策逐條對照', en: 'Policies of Yangcheng' },
  address: 'https://duidu.example',
  recordedOn: '2026-11-24',
  tables: ['clauses'],
};
const guideOf = (settings: Parameters<typeof buildEdition>[0]['edition'], reviewed = false) =>
  buildGuide(
    {
      documents: [],
      places: [],
      topics: [],
      indicators: [],
      shelf: [],
      alignments: { pairs: reviewed ? [{ decision: {} }] : [] },
      edition: buildEdition(settings ? { edition: settings } : {}, []),
    } as unknown as Records,
    FACTS,
  );
const security = (settings: Parameters<typeof guideOf>[0]) =>
  guideOf(settings).find(({ path }) => path === '.well-known/security.txt')?.text ?? null;

test.each([
  [{ contact: 'desk@example.org' }, 'Contact: mailto:desk@example.org\n'],
  [{ contact: 'https://example.org/write/' }, 'Contact: https://example.org/write/\n'],
  [{ repository: 'https://example.org/duidu/' }, 'Contact: https://example.org/duidu/security\n'],
])('%o: %s', (settings, expected) => {
  const text = security(settings) ?? '';
  expect(text).toContain(expected);
  // RFC 9116: one day, less than a year ahead.
  const [, expires = ''] = /^Expires: (.+)$/m.exec(text) ?? [];
  const days = (Date.parse(expires) - Date.parse(`${FACTS.recordedOn}T00:00:00Z`)) / 86_400_000;
  expect(days).toBeGreaterThan(300);
  expect(days).toBeLessThan(366);
});

test('where nobody is named there is no security.txt, rather than one that leads nowhere', () => {
  expect(security(undefined)).toBeNull();
});

test('a guide leads to pages in a language that the edition has', () => {
  const links = (languages: readonly ('hans' | 'hant' | 'en')[]) =>
    guideOf({ languages: [...languages] })
      .find(({ path }) => path === 'llms.txt')
      ?.text.match(/(?<=duidu\.example)[^)]*\/method\//gu);
  expect(links(['hans', 'en'])).toEqual(['/en/method/']);
  expect(links(['hans'])).toEqual(['/method/']);
});

test('editors are named where they decided on a pair', () => {
  const text = (reviewed: boolean) =>
    guideOf(undefined, reviewed).find(({ path }) => path === 'llms.txt')?.text;
  expect(text(true)).toContain('checked by editors');
  expect(text(false)).toContain('nobody has checked them');
});

test('no pattern stands twice, and every parameter has its values or is the path of a clause', () => {
  const paths = PATTERNS.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  const index = JSON.parse(guideOf(undefined).find(({ path }) => path === 'data/index.json')?.text ?? '{}');
  const known = new Set([...Object.keys(index.values), 'path']);
  expect(paths.flatMap(parametersOf).filter((name) => !known.has(name))).toEqual([]);
});
