/** Texts that only wait to be written, as few bytes as can be made in next to no time. */
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';

export interface CompressedTexts {
  /** One after the other, compressed; in a buffer of its own, which goes from thread to thread without what stands beside it. */
  readonly bytes: Uint8Array;
  /** Where the bytes of the text at `n` end once they are taken out. */
  readonly ends: Uint32Array;
}

const LEVEL = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };
// A character is three bytes of UTF-8 at most.
const WIDEST = 3;
const encoder = new TextEncoder();
/** Used again and again: buffers that are soon of no use pile up until the garbage collector sees that they are large. */
let room = new Uint8Array(1 << 16);

export function compressTexts(texts: readonly string[]): CompressedTexts {
  const ends = new Uint32Array(texts.length);
  let end = 0;
  for (const [n, text] of texts.entries()) {
    if (room.length < end + WIDEST * text.length) {
      const larger = new Uint8Array(2 * (end + WIDEST * text.length));
      larger.set(room.subarray(0, end));
      room = larger;
    }
    end += encoder.encodeInto(text, room.subarray(end)).written;
    ends[n] = end;
  }
  return { bytes: new Uint8Array(zstdCompressSync(room.subarray(0, end), LEVEL)), ends };
}

export const decompress = ({ bytes, ends }: CompressedTexts): Uint8Array =>
  zstdDecompressSync(bytes, { chunkSize: Math.max(64, (ends.at(-1) ?? 0) + SPARE) });

// Where nothing is left of a buffer, another is made for what might follow.
const SPARE = 1;

/** Gives back at once what `decompress` gave, which is empty from then on; a small one, which shares its buffer with others, is left. */
export function release({ buffer, byteLength }: Uint8Array): void {
  if (buffer instanceof ArrayBuffer && buffer.byteLength === byteLength + SPARE) buffer.transfer(0);
}
