/** Where each value of a document comes from: its text, a person, or a rule. */
import { basename, join } from 'node:path';
import { describeDocuments } from '#describe/describe-documents.ts';
import { readContent } from '#io/read-content.ts';
import { readSeeds } from '#io/read-seeds.ts';
import type { Content, Descriptor } from '#model/kept/content.ts';
import type { ParsedDocument } from '#model/line.ts';
import type { MappedText } from '#model/span.ts';
import { parseSeed } from '#parse/parse-seed.ts';
import type { Edition } from '../frame/edition.ts';

/** Lines of a table, or null where the edition has no such document. */
export async function originsOf(
  edition: Pick<Edition, 'seeds' | 'content'>,
  id: string,
): Promise<string[] | null> {
  const written = readContent(edition.content, { editorial: false }).value;
  const seeds = (await readSeeds(edition.seeds, written.descriptors)).value;
  const parsed = seeds.map((seed) => parseSeed(seed).value);
  const { documents, content } = describeDocuments(parsed, written);
  const at = documents.findIndex(({ seed }) => seed.id === id);
  const [doc, before] = [documents[at], parsed[at]];
  if (!doc || !before) return null;
  return [
    ...ofText(before),
    ...ofPlace(doc, before, written, content),
    ...ofShelf(doc, before.seed.descriptor),
    ...ofLists(written, edition.content),
  ].map(([what, value, whence]) => `${what.padEnd(12)} ${value ?? '?'}\n${''.padEnd(12)} ${whence}`);
}

type Origin = readonly [what: string, value: string | null, whence: string];

function ofText({ seed, metadata }: ParsedDocument): Origin[] {
  const { descriptor, text, original } = seed;
  const lineOf = (offset: number) => text.slice(0, offset).split(/\r\n?|\n/).length;
  const whence = (field: keyof Descriptor, found: MappedText | null, value: unknown): string => {
    const stated = descriptor?.[field] as { evidence: string } | undefined;
    if (stated) return `stated in ${fileOf(descriptor)}: ${stated.evidence}`;
    if (found) return `${basename(seed.file)}, line ${lineOf(found.toSource[0] ?? 0)}`;
    return value === null
      ? `the text does not say; state it in content/documents/${seed.id}.yaml`
      : `read from ${basename(seed.file)}`;
  };
  const { title, issuer, issueNumber, signedOn, period } = metadata;
  return [
    [
      'original',
      original?.file ?? basename(seed.file),
      original ? `${original.form}, ${original.bytes} bytes` : 'the seed itself',
    ],
    ['title', title?.text ?? null, whence('title', title, title)],
    ['issuer', issuer?.text ?? null, whence('issuer', issuer, issuer)],
    ['number', issueNumber, whence('issueNumber', null, issueNumber)],
    ['signed', signedOn, whence('signedOn', null, signedOn)],
    ['period', period && `${period.from}–${period.to}`, whence('period', null, period)],
  ];
}

const fileOf = (descriptor: Descriptor | null): string => `content/documents/${descriptor?.id}.yaml`;

function ofPlace(doc: ParsedDocument, before: ParsedDocument, written: Content, content: Content): Origin[] {
  const place = content.places.find(({ id }) => id === doc.seed.descriptor?.place);
  if (!place) return [['place', null, 'neither issuer nor title names one; state it in the descriptor']];
  const byHand = written.places.some(({ id }) => id === place.id);
  const standard = place.code === null ? 'no place of GB/T 2260' : `GB/T 2260 ${place.code}`;
  const found = before.seed.descriptor?.place
    ? `stated in ${fileOf(before.seed.descriptor)}`
    : `issuer or title: ${doc.metadata.placeName}`;
  return [
    [
      'place',
      `${place.id} (${place.fullName.hans})`,
      `${found}; ${byHand ? 'content/places.yaml' : standard}`,
    ],
    [
      'names',
      `${place.name.hans} ${place.name.hant} ${place.name.en}`,
      byHand ? 'content/places.yaml' : 'without its level; characters by conversion, English by pinyin',
    ],
    [
      'seal',
      `${place.seal.hans}, colour ${place.colour}`,
      byHand ? 'content/places.yaml' : 'drawn so that no other place has it',
    ],
  ];
}

function ofShelf({ seed }: ParsedDocument, stated: Descriptor | null): Origin[] {
  const { shortTitle, series } = seed.descriptor as Descriptor;
  return [
    [
      'short title',
      shortTitle ? `${shortTitle.hans} · ${shortTitle.hant} · ${shortTitle.en}` : null,
      stated?.shortTitle
        ? `stated in ${fileOf(stated)}`
        : 'place and year, with words of the title where these are not enough',
    ],
    [
      'series',
      series ?? 'none',
      stated?.series !== undefined
        ? `stated in ${fileOf(stated)}`
        : 'documents of several places with one title but for place and years',
    ],
  ];
}

function ofLists({ topics, indicators, agencies }: Content, folder: string): Origin[] {
  const list = (what: string, own: readonly unknown[], without: string): Origin => [
    what,
    own.length > 0 ? `${own.length} written` : 'none written',
    own.length > 0 ? join(basename(folder), `${what}.yaml`) : without,
  ];
  return [
    list('topics', topics, 'headings under which clauses of several documents stand side by side'),
    list('indicators', indicators, 'subjects and units that agree across documents (程序归并)'),
    list('agencies', agencies, 'as the responsibility notes print them'),
  ];
}
