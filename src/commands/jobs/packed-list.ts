/** A list of records as bytes: small where it only waits to be written, and as bytes it goes from thread to thread. */
import { compress, decompress } from '#model/written/compress.ts';
import { jsonItems } from '#model/written/json-text.ts';

export interface PackedList {
  readonly count: number;
  /** Of the JSON. */
  readonly length: number;
  /** JSON as it is written, compressed: what is found of a document's characters is much alike. */
  readonly text: Uint8Array;
}

export function packList(list: readonly unknown[]): PackedList {
  const text = encoder.encode(list.length === 0 ? '' : jsonItems(list, 1));
  return { count: list.length, length: text.length, text: compress(text) };
}

/** As it is written. */
export const jsonOf = ({ text, length }: PackedList): Uint8Array => decompress(text, length);

export const unpackList = <T>(list: PackedList): T[] => JSON.parse(`[${decoder.decode(jsonOf(list))}]`);

const encoder = new TextEncoder();
const decoder = new TextDecoder();
