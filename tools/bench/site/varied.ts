/** Texts that have little in common but their manner, so that few clauses are counterparts, as in a real corpus. */
import { createHash } from 'node:crypto';
import type { ParsedDocument, Seed } from '#model/line.ts';
import { randomFrom } from '../../../src/desk/sample.ts';
import { makeCorpus } from '../scale/corpus.ts';

/** Share of a document's paragraphs that stay near those of its model. */
const KEPT = 0.3;

/** `copies` of every document, of whose paragraphs most are put together from phrases of all documents. */
export function varied(documents: readonly ParsedDocument[], copies: number): Seed[] {
  const phrases = documents.flatMap(({ clauses }) =>
    clauses.flatMap(({ body }) => body.text.match(/[^，。；：]{4,}[，。；]/g) ?? []),
  );
  return makeCorpus(documents, copies).map((seed, n) => {
    const random = randomFrom(n + 7);
    const mixed = (words: string) =>
      words.replace(
        /[^，。；：]{4,}[，。；]/g,
        () => phrases[Math.floor(random() * phrases.length)] as string,
      );
    const text = seed.text
      .split('\n')
      .map((line) => (line.length < 60 || random() < KEPT ? line : mixed(line)))
      .join('\n');
    const sha256 = createHash('sha256').update(text).digest('hex');
    return { ...seed, text, sha256, bytes: Buffer.byteLength(text) };
  });
}
