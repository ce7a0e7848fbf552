import { expect, test } from 'vitest';
import type { DocumentRecord } from '#model/document.ts';
import { editionSettingsSchema } from '#model/kept/edition.ts';
import { buildEdition } from '#publish/edition.ts';
import { taglineOf } from '#site/i18n/tagline.ts';

const document = (signedOn: string | null, period: DocumentRecord['period']) =>
  ({ signedOn, period }) as DocumentRecord;
const name = (hans: string, en: string) => ({ hans, hant: hans, en });

test('an edition without settings goes by the engine’s name, in all languages, and names nobody', () => {
  expect(buildEdition({}, [])).toMatchObject({
    title: { hans: '对读', hant: '對讀', en: 'Duidu' },
    subject: null,
    region: null,
    years: null,
    contact: null,
    languages: ['hans', 'hant', 'en'],
  });
});

test('years are those of the documents, unless the edition states its own', () => {
  const documents = [
    document('2017-03-01', null),
    document(null, { from: 2019, to: 2021 }),
    document(null, null),
  ];
  expect(buildEdition({}, documents).years).toEqual({ from: 2017, to: 2021 });
  expect(buildEdition({ edition: { years: { from: 2000, to: 2030 } } }, documents).years).toEqual({
    from: 2000,
    to: 2030,
  });
});

test.each([
  [null, null, '地方政策逐条对照', 'Chinese local policies, clause by clause'],
  [name('广东', 'Guangdong'), null, '广东政策逐条对照', 'Policies of Guangdong, clause by clause'],
  [
    null,
    name('教育', 'education'),
    '地方教育政策逐条对照',
    'Chinese local education policies, clause by clause',
  ],
  [
    name('广东', 'Guangdong'),
    name('教育', 'education'),
    '广东教育政策逐条对照',
    'Guangdong education policies, clause by clause',
  ],
])('a tagline says as much as is known: %o %o', (region, subject, hans, en) => {
  const edition = { ...buildEdition({}, []), region, subject };
  expect([taglineOf(edition, 'hans'), taglineOf(edition, 'en')]).toEqual([hans, en]);
});

test.each([
  [{ contact: 'editors@example.org' }, true],
  [{ contact: 'https://example.org/errors' }, true],
  [{ contact: 'the editors' }, false],
  [{ contact: 'javascript:alert(1)' }, false],
  [{ address: 'ftp://example.org' }, false],
  [{ repository: 'javascript:alert(1)' }, false],
  [{ languages: ['hans', 'en'] }, true],
  [{ languages: ['en'] }, false],
  [{ owner: 'somebody' }, false],
])('settings %o are accepted: %s', (settings, accepted) => {
  expect(editionSettingsSchema.safeParse(settings).success).toBe(accepted);
});

test('words to search for are headings of the topics, and none that every text has', () => {
  const topic = (hans: string) => ({ id: hans, name: name(hans, ''), about: name('', ''), terms: [] });
  const { examples } = buildEdition({ topics: ['主要任务', '运行维护', '其他'].map(topic) }, []);
  expect(examples).toEqual(['运行维护']);
});
