/** Something of each kind that stands no more: moved to what the hostile edition has, or withdrawn. */
import type { PageKind } from '#model/kept/permalink.ts';

type Kind = 'clauses' | PageKind;

/** The id that it had, and where it stands now; null: withdrawn. */
export const FORMERS: readonly (readonly [kind: Kind, from: string, to: string | null])[] = [
  ['clauses', 'east/99', 'east/1'],
  ['clauses', 'east/98', null],
  ['documents', 'older', 'east'],
  ['documents', 'gone', null],
  ['topics', 'old', 'all'],
  ['topics', 'lost', null],
  ['indicators', 'nurses', 'doctors'],
  ['indicators', 'beds', null],
  ['agencies', 'purse', 'money'],
  ['agencies', 'void', null],
  ['groups', 'east-99', 'east-1'],
  ['groups', 'gone-1', null],
  ['neighbours', 'north/south', 'east/west'],
  ['neighbours', 'north/west', null],
  ['places', 'north', 'east'],
  ['places', 'south', null],
  ['questions', 'once', null],
  ['notes', 'former', 'hostile'],
  ['notes', 'lost', null],
  ['files', 'old.json', 'clauses.json'],
  ['files', 'lost.json', null],
];

/** What moved away or was withdrawn and stands again, and where it led meanwhile. */
export const RETURNED: typeof FORMERS = [
  ['groups', 'east-1', 'east-99'],
  ['topics', 'all', 'old'],
  ['indicators', 'doctors', null],
];

/** What went with a document: its clauses and its comparisons. */
export const IMPLIED: typeof FORMERS = [
  ['clauses', 'older/1', 'east/1'],
  ['clauses', 'gone/1', null],
  ['neighbours', 'older/west', 'east/west'],
  ['neighbours', 'gone/west', null],
];

const files = (stem: string, ...endings: string[]) => endings.map((ending) => `${stem}.${ending}`);

/** What stands at the addresses of an id: folders of a page, which end in a slash, and files. */
export const ADDRESSES: Readonly<Record<Kind, (id: string) => readonly string[]>> = {
  clauses: (id) => [`/clauses/${id}/`],
  documents: (id) => [
    `/documents/${id}/`,
    `/sources/${id}/`,
    ...files(`/data/documents/${id}`, 'json', 'md', 'txt', 'xml'),
    `/basket/${id}.json`,
    `/basket/${id}/reference.json`,
    `/clauses/${id}.json`,
  ],
  topics: (id) => [`/compare/${id}/`, ...files(`/compare/${id}`, 'csv', 'md', 'xlsx')],
  indicators: (id) => [
    `/targets/${id}/`,
    `/embed/indicators/${id}/`,
    ...files(`/targets/${id}`, 'csv', 'xlsx'),
  ],
  agencies: (id) => [`/agencies/${id}/`],
  groups: (id) => [`/embed/groups/${id}/`],
  neighbours: (id) => [`/compare/${id}/`, ...files(`/compare/${id}`, 'csv', 'md', 'xlsx')],
  places: (id) => [`/places/${id}/`],
  questions: (id) => [`/questions/${id}/`],
  notes: (id) => [`/notes/${id}/`],
  files: (id) => [`/data/${id}`],
};
