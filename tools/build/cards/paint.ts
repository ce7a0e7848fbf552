/** Drawings as pixels: rectangles, and upon them glyphs, each stamped where it stands with the mask that it has everywhere. */
import type { CardDrawing, PlacedGlyph } from '#site/cards/card.ts';
import { loadMasks, type Mask, type Masks, PHASES } from './masks.ts';

/** Opaque pixels, each a word of four bytes: red, green, blue, alpha. Words below nought are what JavaScript compares soonest. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Int32Array<ArrayBuffer>;
}

/** A picture of a drawing, so many pixels across. */
export type Painter = (drawing: CardDrawing, width: number) => Picture;

export async function loadPainter(loaded?: Masks): Promise<Painter> {
  const masks = loaded ?? (await loadMasks());
  const shades = new Map<string, Int32Array>();
  return (drawing, width) => {
    const scale = drawing.width / width;
    const height = Math.round(drawing.height / scale);
    const ground = wordOf(drawing.ground);
    const picture = { width, height, pixels: new Int32Array(width * height).fill(ground) };
    const whole = (value: number) => Math.round(value / scale);
    for (const { left, top, right, bottom, colour } of drawing.rectangles)
      for (let y = whole(top); y < whole(bottom); y++)
        picture.pixels.fill(wordOf(colour), y * width + whole(left), y * width + whole(right));
    const places = drawing.glyphs.map((glyph) => placeOf(glyph, scale));
    for (const [n, mask] of masks(places.map(({ stamp }) => stamp)).entries()) {
      const { colour } = drawing.glyphs[n] as PlacedGlyph;
      const name = `${drawing.ground} ${colour}`;
      const known = shades.get(name) ?? shadesOf(ground, wordOf(colour));
      shades.set(name, known);
      stampOn(picture, mask, places[n] as Place, known);
    }
    return picture;
  };
}

interface Place {
  readonly column: number;
  readonly row: number;
}

/** A line stands on whole pixels, so that a glyph looks the same in each. */
function placeOf({ glyph, x, baseline, size }: PlacedGlyph, scale: number) {
  const parts = Math.round((x / scale) * PHASES);
  const column = Math.floor(parts / PHASES);
  const stamp = { glyph, size: size / scale, phase: parts - column * PHASES };
  return { column, row: Math.round(baseline / scale), stamp };
}

/** What is beyond the edges is left out. `shades` has the colour of each cover upon the ground. */
function stampOn(picture: Picture, mask: Mask, { column, row }: Place, shades: Int32Array): void {
  const { width, height, pixels } = picture;
  const [ground, colour] = [shades[0] as number, shades[255] as number];
  const [left, top] = [column + mask.left, row + mask.top];
  const from = Math.max(0, -left);
  const to = Math.min(mask.width, width - left);
  for (let y = Math.max(0, -top); y < Math.min(mask.height, height - top); y++)
    for (let x = from; x < to; x++) {
      const cover = mask.cover[y * mask.width + x] as number;
      if (cover === 0) continue;
      const at = (top + y) * width + left + x;
      const under = pixels[at] as number;
      pixels[at] = under === ground ? (shades[cover] as number) : mix(under, colour, cover);
    }
}

const shadesOf = (ground: number, colour: number): Int32Array =>
  Int32Array.from({ length: 256 }, (_, cover) => mix(ground, colour, cover));

/** Of `#rrggbb`. */
const wordOf = (colour: string): number =>
  wordAt((shift) => (Number.parseInt(colour.slice(1), 16) >> (16 - shift)) & 255);

/** `cover` of 255 parts of a colour upon another. */
const mix = (under: number, over: number, cover: number): number =>
  wordAt((shift) => {
    const [below, above] = [(under >>> shift) & 255, (over >>> shift) & 255];
    return Math.round(below + ((above - below) * cover) / 255);
  });

/** An opaque pixel of its channels: red in the lowest byte, then green, then blue. */
const wordAt = (channel: (shift: number) => number): number =>
  channel(0) | (channel(8) << 8) | (channel(16) << 16) | (255 << 24);

/** The bytes of pixels as their words; they begin where a word may. */
export const toWords = ({ buffer, byteOffset, byteLength }: Uint8Array): Int32Array<ArrayBuffer> =>
  new Int32Array(buffer as ArrayBuffer, byteOffset, byteLength / 4);
