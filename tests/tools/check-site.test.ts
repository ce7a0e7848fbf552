import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { EMPTY_CONTENT } from '#model/kept/content.ts';
import { runPipeline } from '../../src/pipeline.ts';
import { checkSite } from '../../tools/build/hosts/check-site.ts';
import { asText, COUNTIES, linesOf } from '../../tools/samples/schools.ts';

test('a topic that no clause speaks of has no page, and none is missed', () => {
  const text = asText(linesOf(COUNTIES[0] as (typeof COUNTIES)[number]));
  const sha256 = createHash('sha256').update(text).digest('hex');
  const seed = { id: 'a', file: 'seeds/a.txt', text, sha256, bytes: text.length, descriptor: null };
  const records = runPipeline([seed], EMPTY_CONTENT, () => {}).value;
  const name = { hans: '航天', hant: '航太', en: 'Space' };
  const clauses = records.clauses.map((clause) => ({ ...clause, topics: ['schools'] }));
  const topics = ['schools', 'space'].map((id) => ({ id, name, about: name }));
  const missed = checkSite(new Map(), { ...records, clauses, topics } as typeof records, 'f').map(
    ({ file }) => file,
  );
  expect(missed).toContain('compare/schools/index.html');
  expect(missed).toContain('search-index/head-f-hans.bin');
  expect(missed).not.toContain('compare/space/index.html');
});
