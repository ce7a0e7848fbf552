/** A list as bytes: small where it only waits to be written, and as bytes it goes from thread to thread. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';

export interface PackedList {
  readonly count: number;
  /** JSON, compressed: what is found of a document's characters is much alike. */
  readonly text: Uint8Array;
}

export const packList = (list: readonly unknown[]): PackedList => ({
  count: list.length,
  text: deflateRawSync(JSON.stringify(list), { level: 1 }),
});

export const unpackList = <T>({ text }: PackedList): T[] => JSON.parse(inflateRawSync(text).toString());
