/** Bytes that only wait to be written, as few as can be made in next to no time. */
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/** In a buffer of its own, which goes from thread to thread without what stands beside it. */
export const compress = (bytes: Uint8Array): Uint8Array => new Uint8Array(zstdCompressSync(bytes, LEVEL));

/** `length`: how many bytes come out, which are then made in one go. */
export const decompress = (bytes: Uint8Array, length: number): Uint8Array =>
  zstdDecompressSync(bytes, { chunkSize: Math.max(64, length) });

const LEVEL = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };
