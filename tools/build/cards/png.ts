/** PNG with a palette: a card has paper, ink, one accent and a seal, and a quarter of the bytes says so. */
import { crc32, deflateSync } from 'node:zlib';
import type { Picture } from './paint.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const MOST = 256;
/** Bytes of a chunk without data: its length, its kind, its checksum. */
const LEAST = 12;

/**
 * Opaque pixels as an indexed PNG. Channels are rounded to the bits at which at most 256 colours are
 * left: only the edges of strokes lose shades.
 */
export function encodePng(picture: Picture): Uint8Array {
  for (let bits = 5; ; bits--) {
    const indexed = toPalette(picture, bits);
    if (!indexed) continue;
    const head = new Uint8Array(13);
    const view = new DataView(head.buffer);
    view.setUint32(0, picture.width);
    view.setUint32(4, picture.height);
    // Eight bits an index, colour type 3: a palette.
    head.set([8, 3, 0, 0, 0], 8);
    const parts = [
      Uint8Array.from(SIGNATURE),
      chunk('IHDR', head),
      chunk('PLTE', indexed.palette),
      chunk('IDAT', deflateSync(indexed.rows, { level: 5 })),
      chunk('IEND', new Uint8Array()),
    ];
    return Buffer.concat(parts);
  }
}

/** Whether every byte of an image that `encodePng` made is as it was: each chunk holds the checksum of its own, and the last is the last. */
export function isWholePng(bytes: Uint8Array): boolean {
  if (!SIGNATURE.every((byte, n) => bytes[n] === byte)) return false;
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = SIGNATURE.length; at + LEAST <= whole.length; ) {
    const end = at + LEAST + whole.readUInt32BE(at);
    if (end > whole.length || whole.readUInt32BE(end - 4) !== crc32(whole.subarray(at + 4, end - 4)))
      return false;
    if (end === whole.length) return whole.toString('latin1', at + 4, at + 8) === 'IEND';
    at = end;
  }
  return false;
}

/** Rows of indices, a byte before each that says that it is written as it is, and the colours. */
function toPalette(
  { width, height, pixels }: Picture,
  bits: number,
): { rows: Uint8Array; palette: Uint8Array } | null {
  const bytes = new Uint8Array(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  // The number of each colour plus one, by its rounded channels.
  const numbers = new Uint16Array(1 << (3 * bits));
  const rows = new Uint8Array((width + 1) * height);
  const colours: number[] = [];
  const shift = 8 - bits;
  let last = 0;
  let index = 0;
  for (let y = 0, n = 0; y < height; y++) {
    // Behind the bytes that begin this row and those before it.
    const before = y + 1;
    for (const end = n + width; n < end; n++) {
      const pixel = pixels[n] as number;
      if (pixel !== last || n === 0) {
        // Most pixels have the colour of the one before.
        last = pixel;
        const [red, green, blue] = [
          bytes[4 * n] as number,
          bytes[4 * n + 1] as number,
          bytes[4 * n + 2] as number,
        ];
        const key = ((((red >> shift) << bits) | (green >> shift)) << bits) | (blue >> shift);
        if (numbers[key] === 0) {
          if (colours.length === 3 * MOST) return null;
          colours.push(red, green, blue);
          numbers[key] = colours.length / 3;
        }
        index = (numbers[key] as number) - 1;
      }
      // The ground has the first colour.
      if (index !== 0) rows[n + before] = index;
    }
  }
  return { rows, palette: Uint8Array.from(colours) };
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const whole = new Uint8Array(data.length + 12);
  const view = new DataView(whole.buffer);
  view.setUint32(0, data.length);
  whole.set(Buffer.from(type, 'latin1'), 4);
  whole.set(data, 8);
  view.setUint32(data.length + 8, crc32(whole.subarray(4, data.length + 8)));
  return whole;
}
