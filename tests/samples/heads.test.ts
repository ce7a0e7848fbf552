import { expect, test } from 'vitest';
import { readSample, samplesOf } from './read-sample.ts';

interface Row {
  readonly name: string;
  readonly text: string;
  readonly title: string;
  readonly issuer?: string;
  readonly number?: string;
  readonly signed?: string;
  readonly adopted?: string;
  readonly place?: string;
  readonly paths: readonly (string | number)[];
  /** Whole body by path. */
  readonly bodies?: Readonly<Record<string, string>>;
  /** Words (`\n` for a break) → role of their segment, `@PATH` where it belongs to a clause. */
  readonly roles?: Readonly<Record<string, string>>;
}

const squash = (text: string | undefined) => text?.replace(/\s/g, '') ?? null;

test.each(samplesOf<Row>('heads'))('$name', (row) => {
  const { metadata, clauses, segments } = readSample(row.text).parsed;
  expect({
    title: squash(metadata.title?.text),
    issuer: metadata.issuer?.text ?? null,
    number: metadata.issueNumber,
    // Where nobody signed, the day on which a meeting settled the wording.
    signed: metadata.signedOn,
    adopted: metadata.adoptedOn,
    place: row.place === undefined ? null : metadata.placeName,
    paths: clauses.map(({ path }) => path),
  }).toEqual({
    title: squash(row.title),
    issuer: row.issuer ?? null,
    number: row.number ?? null,
    signed: row.signed ?? row.adopted ?? null,
    adopted: row.adopted ?? null,
    place: row.place ?? null,
    paths: row.paths.map(String),
  });
  for (const [path, body] of Object.entries(row.bodies ?? {}))
    expect(clauses.find((clause) => clause.path === path)?.body.text, path).toBe(body);
  for (const [printed, role] of Object.entries(row.roles ?? {})) {
    const words = printed.replaceAll('\\n', '\n');
    const at = row.text.indexOf(words);
    expect(at, words).toBeGreaterThanOrEqual(0);
    const segment = segments.find(({ start, end }) => start <= at && at < end);
    const clause = segment?.clause?.split('/')[1];
    expect(`${segment?.role}${clause ? `@${clause}` : ''}`, words).toBe(role);
  }
});
