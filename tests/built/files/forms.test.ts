/** Files that only scripts of our pages read: none has a name that another release would give to another form. */
import { expect, test } from 'vitest';
import { FORM, files, pages, read } from '../dist.ts';

const own = [...files].filter(
  (file) =>
    /^\/(?:basket|bring)\/.*\.(?:json|bcmap)$/.test(file) ||
    // What lies in a folder of the index has the name of its bytes, and is found by a head.
    /^\/search-index\/[^/]+$/.test(file) ||
    /\/(?:notices|places)(?:\/[^/]+)?\.json$/.test(file),
);
/** Not `/data/places.json`, which people read and which has its schema. */
const ofScripts = own.filter((file) => !file.startsWith('/data/'));

test('every file that a script reads has the form in its address', () => {
  const name = (file: string) => file.replace(FORM, 'FORM');
  expect(
    ofScripts.filter((file) => !/\/FORM(?:\/|\.json$)|\/(?:head|suggest)-FORM-\w+\.bin$/.test(name(file))),
  ).toEqual([]);
  const kinds = new Set(ofScripts.map((file) => name(file).replace(/FORM\/.*/, 'FORM/')));
  expect([...kinds]).toEqual(
    expect.arrayContaining(['/basket/FORM/', '/bring/FORM/', '/notices/FORM.json', '/en/notices/FORM.json']),
  );
});

test.each([
  ['/basket/', /data-clauses="?([^" >]+)/],
  ['/side-by-side/', /data-files="?([^" >]+)/],
  ['/bring/', /data-root="?([^" >]+)/],
  ['/about/', /data-suggest="?([^" >]+)/],
  [pages.find((page) => /^\/clauses\/[^/]+\/[^/]+\/$/.test(page)) ?? '', /data-notices="?([^" >]+)/],
])('%s names an address that is there', (page, attribute) => {
  const address = attribute.exec(read(page))?.[1] ?? '';
  expect(address).toContain(FORM);
  expect(ofScripts.some((file) => file.startsWith(address))).toBe(true);
});
