/** PNG with a palette: a card has paper, ink, one accent and a seal, and a quarter of the bytes says so. */
import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const MOST = 256;

/**
 * Opaque RGBA pixels as an indexed PNG. Channels are rounded to the bits at which at most 256 colours are
 * left: only the edges of strokes lose shades.
 */
export function encodePng(pixels: Uint8Array, width: number, height: number): Uint8Array {
  for (let bits = 5; ; bits--) {
    const indexed = toPalette(pixels, bits);
    if (!indexed) continue;
    const rows = new Uint8Array((width + 1) * height);
    for (let y = 0; y < height; y++)
      rows.set(indexed.indices.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
    const head = new Uint8Array(13);
    const view = new DataView(head.buffer);
    view.setUint32(0, width);
    view.setUint32(4, height);
    // Eight bits an index, colour type 3: a palette.
    head.set([8, 3, 0, 0, 0], 8);
    const parts = [
      Uint8Array.from(SIGNATURE),
      chunk('IHDR', head),
      chunk('PLTE', indexed.palette),
      chunk('IDAT', deflateSync(rows, { level: 6 })),
      chunk('IEND', new Uint8Array()),
    ];
    return Buffer.concat(parts);
  }
}

/** Whether the last bytes are those of the last chunk: of a file that was cut they are others. */
export const isWholePng = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(-12)).equals(Buffer.from(chunk('IEND', new Uint8Array())));

function toPalette(pixels: Uint8Array, bits: number): { indices: Uint8Array; palette: Uint8Array } | null {
  // The number of each colour plus one, by its rounded channels.
  const numbers = new Uint16Array(1 << (3 * bits));
  const indices = new Uint8Array(pixels.length / 4);
  const first: number[] = [];
  const shift = 8 - bits;
  for (let at = 0, n = 0; at < pixels.length; at += 4, n++) {
    const [red, green, blue] = [pixels[at] as number, pixels[at + 1] as number, pixels[at + 2] as number];
    const key = ((((red >> shift) << bits) | (green >> shift)) << bits) | (blue >> shift);
    let number = numbers[key] as number;
    if (number === 0) {
      number = first.length / 3 + 1;
      if (number > MOST) return null;
      numbers[key] = number;
      first.push(red, green, blue);
    }
    indices[n] = number - 1;
  }
  return { indices, palette: Uint8Array.from(first) };
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
