import { basename } from 'node:path';
import { sourceSpan } from '#language/mapped.ts';
import { DIAGNOSTICS, type Diagnostic } from '#model/diagnostic.ts';
import type { DocumentRecord } from '#model/document.ts';
import type { Content, Place } from '#model/kept/content.ts';
import type { ExtractedDocument } from '#model/line.ts';
import type { FrontRecord, ShelfRecord } from '#model/records.ts';
import type { Name, Text } from '#model/text.ts';

const EMPTY: Text = { source: '', hans: '', hant: '' };

/** One document with its metadata, its partition into segments, and what was noticed about it (`found`, of its seed). */
export function buildDocument(
  doc: ExtractedDocument,
  content: Content,
  found: readonly Diagnostic[],
): DocumentRecord {
  return {
    id: doc.seed.id,
    title: doc.title ?? EMPTY,
    place: placeOf(doc, content),
    issuer: doc.issuer,
    issueNumber: doc.metadata.issueNumber,
    signedOn: doc.metadata.signedOn,
    adoptedOn: doc.metadata.adoptedOn,
    period: doc.metadata.period,
    script: doc.metadata.script,
    original: doc.seed.original ?? {
      file: basename(doc.seed.file),
      sha256: doc.seed.sha256,
      bytes: doc.seed.bytes,
      form: 'txt',
      pages: null,
    },
    seed: { file: basename(doc.seed.file), sha256: doc.seed.sha256, bytes: doc.seed.bytes },
    segments: [...doc.segments],
    warnings: found
      .filter(({ code }) => DIAGNOSTICS[code] !== 'error')
      .map(({ line, message }) => ({ line, message })),
  };
}

/**
 * The descriptor's place; else the known place with the name that the text gives; else a place that
 * has only that name, so that an undescribed document still stands somewhere.
 */
function placeOf(doc: ExtractedDocument, content: Content): DocumentRecord['place'] {
  const { placeName, placeLevel } = doc.metadata;
  const known =
    content.places.find(({ id }) => id === doc.seed.descriptor?.place) ??
    content.places.find(({ fullName }) => placeName !== null && fullName.hans === placeName);
  if (known) return { id: known.id, name: placeText(known, doc.metadata.script), level: known.level };
  if (placeName === null || placeLevel === null) return null;
  return { id: placeName, name: printedName(doc, placeName), level: placeLevel };
}

/** The name as issuer or title print it, in the three views. */
function printedName({ issuer, title }: ExtractedDocument, name: string): Text {
  for (const text of [issuer, title]) {
    const at = text?.hans.indexOf(name) ?? -1;
    if (!text || at < 0) continue;
    const [source, hans, hant] = [text.source, text.hans, text.hant].map((view) =>
      view.slice(at, at + name.length),
    ) as [string, string, string];
    return { source, hans, hant };
  }
  return { source: name, hans: name, hant: name };
}

const placeText = ({ name }: Place, script: DocumentRecord['script']): Text => ({
  source: script === 'Hant' ? name.hant : name.hans,
  hans: name.hans,
  hant: name.hant,
});

/** The passages that stand before and behind the clauses, for reading and searching. */
export function buildFront(doc: ExtractedDocument): FrontRecord {
  return {
    document: doc.seed.id,
    passages: doc.front.map(({ role, text, source }) => {
      const [start, end] = sourceSpan(source, 0, source.text.length);
      return { role, text: { source: text.source, hans: text.hans, hant: text.hant }, span: [start, end] };
    }),
  };
}

/** What the site calls a document where there is little room. */
export function buildShelf(doc: ExtractedDocument): ShelfRecord {
  const { descriptor } = doc.seed;
  const title: Name = {
    hans: doc.title?.hans ?? doc.seed.id,
    hant: doc.title?.hant ?? doc.seed.id,
    en: doc.title?.hans ?? doc.seed.id,
  };
  return {
    document: doc.seed.id,
    shortTitle: descriptor?.shortTitle ?? title,
    series: descriptor?.series ?? null,
    originalFile: doc.seed.original?.file ?? descriptor?.originalFile ?? null,
    officialUrl: descriptor?.officialUrl ?? null,
  };
}
