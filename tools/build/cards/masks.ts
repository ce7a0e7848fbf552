/** Glyphs as masks: how much of each pixel a shape covers. Painted once for each size and place within a pixel. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Glyph, PathCommand } from '#site/cards/card.ts';

/** Cover of each pixel of a box, 0 to 255, row by row. `left` and `top` count from the pixel that the glyph stands in. */
export interface Mask {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly cover: Uint8Array;
}

/** A glyph at a size in pixels, and so many of `PHASES` parts of a pixel to the right of where its pixel begins. */
export interface Stamp {
  readonly glyph: Glyph;
  readonly size: number;
  readonly phase: number;
}

/** Latin letters stand anywhere within a pixel; by a quarter no eye tells them apart. */
export const PHASES = 4;

// Some kilobytes each: more than any edition's cards need, and no more than a small share of memory.
const MOST = 20_000;
// Wide enough for a line of letters of the largest size.
const SHEET = 1600; // px

let loading: Promise<unknown> | undefined;

/** Masks of stamps, in their order; those that are known are not painted again. */
export type Masks = (stamps: readonly Stamp[]) => readonly Mask[];

export async function loadMasks(most = MOST): Promise<Masks> {
  const require = createRequire(import.meta.url);
  // The package is loaded once a process, and refuses the second time.
  loading ??= initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  await loading;
  const known = new Map<string, Mask>();
  return (stamps) => {
    const names = stamps.map(({ glyph, size, phase }) => `${glyph.name} ${size} ${phase}`);
    const missing = new Map(names.map((name, n) => [name, stamps[n] as Stamp]));
    for (const name of missing.keys()) if (known.has(name)) missing.delete(name);
    if (known.size + missing.size > most) {
      known.clear();
      for (const [n, name] of names.entries()) missing.set(name, stamps[n] as Stamp);
    }
    const painted = paint([...missing.values()]);
    for (const [n, name] of [...missing.keys()].entries()) known.set(name, painted[n] as Mask);
    return names.map((name) => known.get(name) as Mask);
  };
}

interface Cell extends Omit<Mask, 'cover'> {
  readonly stamp: Stamp;
  readonly path: string;
  /** On the sheet. */
  readonly x: number;
  readonly y: number;
}

/** All at once, side by side on one sheet: what a sheet costs is more than what a glyph does. */
function paint(stamps: readonly Stamp[]): readonly Mask[] {
  const cells: Cell[] = [];
  let [x, y, next] = [0, 0, 0];
  for (const stamp of stamps) {
    const cell = cellOf(stamp);
    if (x + cell.width > SHEET) [x, y] = [0, next];
    cells.push({ ...cell, x, y });
    x += cell.width;
    next = Math.max(next, y + cell.height);
  }
  if (next === 0) return cells.map((cell) => ({ ...cell, cover: new Uint8Array() }));
  const width = Math.max(...cells.map((cell) => cell.x + cell.width));
  const shapes = cells.map(({ stamp: { size, phase }, path, left, top, ...cell }) => {
    const [right, down] = [cell.x - left + phase / PHASES, cell.y - top];
    return `<path transform="translate(${right} ${down}) scale(${size / 1000})" d="${path}"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${next}">${shapes.join('')}</svg>`;
  const image = new Resvg(svg);
  const rendered = image.render();
  const { pixels } = rendered;
  rendered.free();
  image.free();
  return cells.map(({ left, top, width: across, height, ...cell }) => {
    const cover = new Uint8Array(across * height);
    for (let row = 0, n = 0; row < height; row++) {
      // The fourth byte of a pixel says how much of it is covered.
      const from = 4 * ((cell.y + row) * width + cell.x) + 3;
      for (let at = from; at < from + 4 * across; at += 4) cover[n++] = pixels[at] as number;
    }
    return { left, top, width: across, height, cover };
  });
}

/** Around a stamp, with room for a trace of a curve that ends on the border. */
function cellOf(stamp: Stamp): Omit<Cell, 'x' | 'y'> {
  const commands = stamp.glyph.outline();
  const scale = stamp.size / 1000;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const add = (x: number | undefined, y: number | undefined) => {
    if (x === undefined || y === undefined) return;
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  };
  for (const { x1, y1, x2, y2, x, y } of commands) {
    add(x1, y1);
    add(x2, y2);
    add(x, y);
  }
  // A blank has no outline.
  if (left > right) return { stamp, path: '', left: 0, top: 0, width: 0, height: 0 };
  const phase = stamp.phase / PHASES;
  const [from, to] = [Math.floor(left * scale + phase) - 1, Math.ceil(right * scale + phase) + 1];
  const [above, below] = [Math.floor(top * scale) - 1, Math.ceil(bottom * scale) + 1];
  return { stamp, path: pathOf(commands), left: from, top: above, width: to - from, height: below - above };
}

// opentype.js 2.0.0 writes NaN for coordinates a hair off a whole number (5.7e-14), so paths are written here: in
// thousandths of an em an outline has whole numbers and halves.
function pathOf(commands: readonly PathCommand[]): string {
  let path = '';
  for (const { type, x1, y1, x2, y2, x, y } of commands) {
    path += type;
    if (x1 !== undefined && y1 !== undefined) path += `${toTenth(x1)} ${toTenth(y1)} `;
    if (x2 !== undefined && y2 !== undefined) path += `${toTenth(x2)} ${toTenth(y2)} `;
    if (x !== undefined && y !== undefined) path += `${toTenth(x)} ${toTenth(y)} `;
  }
  return path;
}

const toTenth = (value: number): number => Math.round(value * 10) / 10;
