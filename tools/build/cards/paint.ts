/** Drawings as pixels. A part that many cards have at one place (the brand, the name of a document) is painted once and copied. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { type Box, type CardDrawing, type Part, toSvg } from '#site/cards/card.ts';

/** Opaque pixels, each a word of four bytes: red, green, blue, alpha. Words below nought are what JavaScript compares soonest. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Int32Array<ArrayBuffer>;
}

/** A part of a picture: the pixels of its box, row by row. */
interface Patch {
  readonly box: Box;
  readonly pixels: Int32Array<ArrayBuffer>;
}

// What stands on several cards stands on cards in a row, or on all.
const MOST = 400;

let loading: Promise<unknown> | undefined;

/** A picture of a drawing, so many pixels across. */
export type Painter = (drawing: CardDrawing, width: number) => Picture;

/** What paints, and knows the `most` parts that were asked for last. */
export async function loadPainter(most = MOST): Promise<Painter> {
  const require = createRequire(import.meta.url);
  // The package is loaded once a process, and refuses the second time.
  loading ??= initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  await loading;
  const patches = new Map<string, Patch>();
  const keep = (name: string, patch: Patch) => {
    patches.delete(name);
    patches.set(name, patch);
    // The one that was asked for longest ago comes first.
    for (const oldest of patches.keys()) {
      if (patches.size <= most) break;
      patches.delete(oldest);
    }
  };
  return (drawing, width) => {
    const scale = drawing.width / width;
    const nameOf = ({ name }: Part) => `${scale} ${drawing.ground} ${name}`;
    const known: Patch[] = [];
    const made: { part: Part; box: Box }[] = [];
    for (const part of drawing.parts) {
      const patch = patches.get(nameOf(part));
      if (patch) {
        keep(nameOf(part), patch);
        known.push(patch);
      } else {
        const { svg, box } = part.draw();
        made.push({ part: { ...part, draw: () => ({ svg, box }) }, box: inPixels(box, scale) });
      }
    }
    // Where two parts meet in a pixel, it has something of both.
    if (meet([...known, ...made].map(({ box }) => box))) return render(drawing, width);
    // At their own place: moved, a curve would be cut at other fractions, and here and there a pixel be another.
    const picture = render({ ...drawing, parts: made.map(({ part }) => part) }, width);
    for (const patch of known) paste(patch, picture);
    for (const { part, box } of made) keep(nameOf(part), cut(box, picture));
    return picture;
  };
}

/** With a pixel more on each side, where a curve that ends on the border may leave a trace. */
const inPixels = ({ left, top, right, bottom }: Box, scale: number): Box => ({
  left: Math.max(0, Math.floor(left / scale) - 1),
  top: Math.max(0, Math.floor(top / scale) - 1),
  right: Math.ceil(right / scale) + 1,
  bottom: Math.ceil(bottom / scale) + 1,
});

const meet = (boxes: readonly Box[]): boolean =>
  boxes.some((a, n) =>
    boxes
      .slice(n + 1)
      .some((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
  );

/** The rows of a box within a picture; none of a box around nothing, which ends before it begins. */
function* rowsOf({ left, top, right, bottom }: Box, { width, height }: Picture): Generator<[number, number]> {
  const end = Math.min(right, width);
  if (left >= end) return;
  for (let y = top; y < Math.min(bottom, height); y++) yield [y * width + left, y * width + end];
}

function cut(box: Box, picture: Picture): Patch {
  const rows = [...rowsOf(box, picture)].map(([from, to]) => picture.pixels.subarray(from, to));
  const pixels = new Int32Array(rows.reduce((sum, row) => sum + row.length, 0));
  let at = 0;
  for (const row of rows) {
    pixels.set(row, at);
    at += row.length;
  }
  return { box, pixels };
}

function paste({ box, pixels }: Patch, picture: Picture): void {
  let at = 0;
  for (const [from, to] of rowsOf(box, picture)) {
    picture.pixels.set(pixels.subarray(at, at + to - from), from);
    at += to - from;
  }
}

function render(drawing: CardDrawing, width: number): Picture {
  const image = new Resvg(toSvg(drawing), { fitTo: { mode: 'width', value: width } });
  const rendered = image.render();
  const { height, pixels } = rendered;
  rendered.free();
  image.free();
  return { width, height, pixels: toWords(pixels) };
}

/** The bytes of pixels as their words; they begin where a word may. */
export const toWords = ({ buffer, byteOffset, byteLength }: Uint8Array): Int32Array<ArrayBuffer> =>
  new Int32Array(buffer as ArrayBuffer, byteOffset, byteLength / 4);
