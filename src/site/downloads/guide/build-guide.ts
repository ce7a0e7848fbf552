/** Files that tell programs what there is: an index, OpenAPI, `llms.txt`, and whom to tell of a hole. */
import type { EditionRecord } from '#model/kept/edition.ts';
import { type RecordName, type Records, recordSchemas } from '#model/records.ts';
import type { Name } from '#model/text.ts';
import { fileMeanings } from '#site/i18n/strings/data/dictionary.ts';
import { PATTERNS, parametersOf } from './patterns.ts';

export interface GuideFile {
  /** Below the site's root: `data/index.json`. */
  readonly path: string;
  readonly text: string;
}

export interface GuideFacts {
  /** What the edition is, in a few words. */
  readonly tagline: Name;
  /** Address of the site, without a slash at its end. */
  readonly address: string;
  /** ISO day of the newest recorded wording. */
  readonly recordedOn: string;
  /** Names of the tables: `clauses`, `clause-topics`. */
  readonly tables: readonly string[];
}

const RECORDS = Object.keys(recordSchemas) as RecordName[];

export function buildGuide(records: Records, facts: GuideFacts): GuideFile[] {
  return [
    { path: 'data/index.json', text: json(indexOf(records, facts)) },
    { path: 'data/openapi.json', text: json(openApi(records, facts)) },
    { path: 'llms.txt', text: llms(records, facts) },
    ...securityOf(records.edition, facts),
  ];
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

const titleOf = ({ title }: EditionRecord, { tagline }: GuideFacts): string =>
  `${title.hans}：${tagline.hans}`;

/** What may stand in the braces of the patterns. */
const valuesOf = (records: Records, { tables }: GuideFacts): Readonly<Record<string, readonly string[]>> => ({
  record: RECORDS,
  table: tables,
  release: records.edition.releases.map(({ on }) => on),
  document: records.documents.map(({ id }) => id),
  place: records.places.map(({ id }) => id),
  topic: records.topics.map(({ id }) => id),
  indicator: records.indicators.map(({ id }) => id),
});

const indexOf = (records: Records, facts: GuideFacts) => ({
  title: titleOf(records.edition, facts),
  version: records.edition.version,
  recordedOn: facts.recordedOn,
  licence: records.edition.licence,
  patterns: PATTERNS.map(({ path, ...rest }) => ({ address: facts.address + path, ...rest })),
  values: valuesOf(records, facts),
});

/** @see https://spec.openapis.org/oas/v3.1.1.html */
function openApi(records: Records, facts: GuideFacts) {
  const { edition } = records;
  const values = valuesOf(records, facts);
  const parameter = (name: string) => ({
    name,
    in: 'path',
    required: true,
    schema: {
      type: 'string',
      ...(values[name]?.length && name !== 'record' && { examples: values[name].slice(0, 3) }),
    },
  });
  const answer = (type: string, schema?: object) => ({
    200: { description: 'The file', content: { [type]: schema ? { schema } : {} } },
    404: { description: 'There is no such file' },
  });
  const of = (path: string, type: string, about: string, schema?: object) => ({
    get: {
      summary: about,
      operationId: operationOf(path),
      ...(parametersOf(path).length > 0 && { parameters: parametersOf(path).map(parameter) }),
      responses: answer(type, schema),
    },
  });
  // Each kind of record has its own schema, so each file of records is a path of its own.
  const files = RECORDS.map((name) => [
    `/data/${name}.json`,
    of(`/data/${name}.json`, 'application/json', fileMeanings[name].en, {
      $ref: `${facts.address}/data/schemas/${name}.json`,
    }),
  ]);
  const others = PATTERNS.filter(({ path }) => path !== '/data/{record}.json').map(
    ({ path, type, about }) => [path, of(path, type, about)],
  );
  return {
    openapi: '3.1.1',
    info: {
      title: titleOf(edition, facts),
      summary: facts.tagline.en,
      description:
        'Static files: nothing is asked of a server but the file. What is under /data/, /clauses/ and /oembed/ may be read from any origin if the server is set up as in deploy/.',
      version: edition.version ?? facts.recordedOn,
      license: { name: edition.licence.name, url: edition.licence.url },
    },
    servers: [{ url: facts.address }],
    paths: Object.fromEntries([...files, ...others]),
  };
}

/** `/data/documents/{document}.json` → `dataDocumentsDocumentJson` */
const operationOf = (path: string): string =>
  path
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .map((word, index) => (index === 0 ? word : word.slice(0, 1).toUpperCase() + word.slice(1)))
    .join('') + (path.endsWith('/') ? 'Page' : '');

/** Whether an editor decided on any pair. */
const isReviewed = ({ alignments }: Records): boolean =>
  alignments.pairs.some(({ decision }) => decision !== null);

/** @see https://llmstxt.org */
function llms(records: Records, facts: GuideFacts): string {
  const { address, tagline } = facts;
  const link = (name: string, path: string, about: string) => `- [${name}](${address}${path}): ${about}`;
  // In English where the edition has pages in it.
  const pages = records.edition.languages.includes('en') ? '/en' : '';
  const shelf = new Map(records.shelf.map(({ document, shortTitle }) => [document, shortTitle.hans]));
  return `# ${titleOf(records.edition, facts)}

> ${tagline.en}. Official texts cut into clauses with permanent addresses; targets, responsible units, citations and
> counterparts between places are found by rules${isReviewed(records) ? ' and checked by editors' : '; nobody has checked them'}. Quote the wording of the text, name the clause
> and link its page; what a score or a missing counterpart means stands on the method page.

## Documents

${records.documents.map(({ id, title }) => link(shelf.get(id) ?? id, `/data/documents/${id}.md`, title.hans || id)).join('\n')}

## Data

${link('Index', '/data/index.json', 'patterns of all addresses with their values')}
${link('OpenAPI', '/data/openapi.json', 'the same for clients that are generated')}
${link('Clauses', '/data/clauses.json', 'every clause; `source` is as printed')}
${link('Alignments', '/data/alignments.json', 'counterparts with score, basis and decision')}
${link('Data package', '/data/datapackage.json', 'every table with fields, keys and checksums')}

## Optional

${link('Method', `${pages}/method/`, 'what the program finds, and how often it is right')}
${link('How to cite', `${pages}/cite/`, 'clauses, comparisons, numbers, the data set')}
`;
}

// RFC 9116 asks for a day on which the file is to be looked over again, at most a year ahead.
const DAYS = 360;

/** Only where the edition names somebody: an address that nobody reads would be worse than none. */
function securityOf(
  { contact, repository }: EditionRecord,
  { address, recordedOn }: GuideFacts,
): GuideFile[] {
  const to = contact === null ? repository && `${repository.replace(/\/$/, '')}/security` : contact;
  if (!to) return [];
  const expires = new Date(Date.parse(`${recordedOn}T00:00:00Z`) + DAYS * 86_400_000).toISOString();
  return [
    {
      path: '.well-known/security.txt',
      text: `Contact: ${to.includes('@') && !to.includes('://') ? `mailto:${to}` : to}\nExpires: ${expires}\nPreferred-Languages: zh, en\nCanonical: ${address}/.well-known/security.txt\n`,
    },
  ];
}
