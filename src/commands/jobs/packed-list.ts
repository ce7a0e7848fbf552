/** A list of records as bytes: small where it only waits to be written, and as bytes it goes from thread to thread. */
import { type CompressedTexts, compressTexts, decompress, release } from '#model/written/compress.ts';
import { JsonList, jsonItems } from '#model/written/json-text.ts';

export interface PackedList {
  readonly count: number;
  /** JSON as it is written: what is found of a document's characters is much alike. */
  readonly json: CompressedTexts;
}

export const packList = (list: readonly unknown[]): PackedList => ({
  count: list.length,
  json: compressTexts(list.length === 0 ? [] : [jsonItems(list, 1)]),
});

/** The lists one after the other, as they are written. */
export const jsonOf = (lists: readonly PackedList[]): JsonList =>
  new JsonList(function* () {
    for (const { count, json } of lists) {
      if (count === 0) continue;
      const text = decompress(json);
      yield text;
      release(text);
    }
  });

export const unpackList = <T>({ json }: PackedList): T[] =>
  JSON.parse(`[${decoder.decode(decompress(json))}]`);

const decoder = new TextDecoder();
