import { expect, test } from 'vitest';
import type { Content, Descriptor, Place } from '#model/kept/content.ts';
import { EMPTY_CONTENT } from '#model/kept/content.ts';
import type { ExtractedDocument } from '#model/line.ts';
import { buildDocument, buildShelf } from '#publish/documents.ts';

const text = (hans: string, hant = hans) => ({ source: hant, hans, hant });
const place = (id: string, hans: string): Place =>
  ({
    id,
    name: { hans, hant: hans, en: id },
    fullName: { hans: `${hans}县`, hant: `${hans}縣`, en: id },
    level: 'county',
  }) as Place;

const document = (
  descriptor: Partial<Descriptor> | null,
  more: { readonly placeName?: string | null; readonly title?: string | null } = {},
): ExtractedDocument => {
  const { placeName = '云溪县', title = '云溪县卫生计划' } = more;
  return {
    seed: { id: 'a', file: 'seeds/a.txt', sha256: '0', bytes: 1, descriptor },
    title: title === null ? null : text(title, title.replaceAll('县', '縣')),
    issuer: null,
    metadata: { placeName, placeLevel: 'county', script: 'Hant' },
    segments: [],
  } as unknown as ExtractedDocument;
};
const content: Content = { ...EMPTY_CONTENT, places: [place('yun-xi', '云溪'), place('shi-qiao', '石桥')] };
const placeOf = (doc: ExtractedDocument, of = content) => buildDocument(doc, of, []).place;

test('a document’s place is that of its descriptor, else that of its words, else only a name', () => {
  expect(placeOf(document({ place: 'shi-qiao' }))?.id).toBe('shi-qiao');
  expect(placeOf(document(null))?.id).toBe('yun-xi');
  expect(placeOf(document({ place: 'nowhere' }))?.id).toBe('yun-xi');
  expect(placeOf(document(null, { placeName: null }))).toBeNull();
  // As the title prints it, in each script.
  expect(placeOf(document(null), EMPTY_CONTENT)).toEqual({
    id: '云溪县',
    name: { source: '云溪縣', hans: '云溪县', hant: '云溪縣' },
    level: 'county',
  });
  expect(placeOf(document(null, { title: null }), EMPTY_CONTENT)?.name).toEqual(text('云溪县'));
});

test('where there is little room a document goes by its descriptor’s name, else by its title, else by its id', () => {
  const name = { hans: '云溪 2021', hant: '雲溪 2021', en: 'Yunxi 2021' };
  expect(buildShelf(document({ shortTitle: name })).shortTitle).toEqual(name);
  expect(buildShelf(document(null)).shortTitle).toEqual({
    hans: '云溪县卫生计划',
    hant: '云溪縣卫生计划',
    en: '云溪县卫生计划',
  });
  expect(buildShelf(document({}, { title: null })).shortTitle).toEqual({ hans: 'a', hant: 'a', en: 'a' });
});
