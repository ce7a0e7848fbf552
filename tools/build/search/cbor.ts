/** The part of CBOR that Pagefind's meta file uses: whole numbers, texts, arrays, nulls. */

/** @throws on any other kind of item. @see RFC 8949 §3 */
export function decodeCbor(bytes: Uint8Array): unknown {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const readLength = (short: number): number => {
    if (short < 24) return short;
    const size = 1 << (short - 24);
    const read = { 1: view.getUint8, 2: view.getUint16, 4: view.getUint32 }[size];
    if (!read) throw new RangeError(`CBOR length of ${size} bytes at ${at}`);
    const value = read.call(view, at);
    at += size;
    return value;
  };
  const readItem = (): unknown => {
    const head = view.getUint8(at++);
    const kind = head >> 5;
    if (head === 0xf6) return null;
    if (kind === 7) return readSimple(head & 31);
    const length = readLength(head & 31);
    if (kind === 0) return length;
    if (kind === 1) return -1 - length;
    if (kind === 4) return Array.from({ length }, readItem);
    if (kind !== 3) throw new RangeError(`CBOR item of kind ${kind} at ${at}`);
    const text = new TextDecoder().decode(bytes.subarray(at, at + length));
    at += length;
    return text;
  };
  const readSimple = (short: number): number => {
    const size = { 26: 4, 27: 8 }[short];
    if (!size) throw new RangeError(`CBOR simple value ${short} at ${at}`);
    const value = size === 4 ? view.getFloat32(at) : view.getFloat64(at);
    at += size;
    return value;
  };
  return readItem();
}
