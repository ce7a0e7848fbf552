/** A text as it is read from `seeds/`, with nothing written about it. */
import { createHash } from 'node:crypto';
import type { Seed } from '#model/line.ts';

export const sampleSeed = (id: string, text: string): Seed => ({
  id,
  file: `seeds/${id}.txt`,
  text,
  sha256: createHash('sha256').update(text).digest('hex'),
  bytes: Buffer.byteLength(text),
  descriptor: null,
});
