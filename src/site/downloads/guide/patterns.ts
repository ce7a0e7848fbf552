/** Where each thing stands, as patterns: what `index.json`, OpenAPI and `llms.txt` say alike. */

export interface AddressPattern {
  /** Below the site's address: `/data/documents/{document}.json`. */
  readonly path: string;
  readonly type: string;
  readonly about: string;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Of the whole. `{record}`, `{table}`, … are told in `index.json`. */
export const PATTERNS: readonly AddressPattern[] = [
  { path: '/data/{record}.json', type: 'application/json', about: 'All records of one kind' },
  {
    path: '/data/schemas/{record}.json',
    type: 'application/schema+json',
    about: 'JSON Schema of such a file',
  },
  { path: '/data/{table}.csv', type: 'text/csv', about: 'A table for programs' },
  { path: '/data/{table}.parquet', type: 'application/vnd.apache.parquet', about: 'The same as Parquet' },
  { path: '/data/{table}.xlsx', type: XLSX, about: 'The same as a workbook, for people' },
  {
    path: '/data/documents/{document}.json',
    type: 'application/json',
    about:
      'A document with its clauses, targets, citations and corrections; of a large corpus these stand in the file that `parts` names',
  },
  { path: '/data/documents/{document}.txt', type: 'text/plain', about: 'Its text as printed' },
  { path: '/data/documents/{document}.md', type: 'text/markdown', about: 'Its text with headings and links' },
  {
    path: '/data/documents/{document}.xml',
    type: 'application/akn+xml',
    about: 'Its text as Akoma Ntoso 3.0; #eId is a clause, see akomaNtoso in the clause',
  },
  {
    path: '/clauses/{document}.json',
    type: 'application/json',
    about: 'Every clause of a document by its path with all that is said of it; #/{path} is one clause',
  },
  {
    path: '/clauses/{document}/{path}/',
    type: 'text/html',
    about: 'The page of a clause, its address for good',
  },
  { path: '/documents/{document}/', type: 'text/html', about: 'The page of a document' },
  { path: '/compare/{topic}/', type: 'text/html', about: 'Places compared on a topic' },
  { path: '/targets/{indicator}/', type: 'text/html', about: 'Places compared by an indicator' },
  {
    path: '/data/{release}/datapackage.json',
    type: 'application/json',
    about: 'The data of an earlier day, which never change',
  },
  { path: '/feed.xml', type: 'application/atom+xml', about: 'What is new, of the whole site' },
  {
    path: '/documents/{document}/feed.xml',
    type: 'application/atom+xml',
    about: 'What is new in a document',
  },
  { path: '/places/{place}/feed.xml', type: 'application/atom+xml', about: 'What is new of a place' },
  { path: '/compare/{topic}/feed.xml', type: 'application/atom+xml', about: 'What is new on a topic' },
  { path: '/timeline.ics', type: 'text/calendar', about: 'Every date that a document promises something by' },
];

/** The names in braces, in order: `document`, `path`. */
export const parametersOf = (path: string): readonly string[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
