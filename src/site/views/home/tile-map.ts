/**
 * Places as tiles of one size, each about where it lies to the others: a picture of which place is where, and no
 * map of boundaries. Of coordinates alone, so an edition in which nobody wrote any has none.
 */
import type { Place } from '#model/kept/content.ts';

export interface Tile {
  readonly place: Place;
  /** From the west, and from the north, both from 0. */
  readonly column: number;
  readonly row: number;
}

export interface TileMap {
  readonly columns: number;
  readonly rows: number;
  /** In the order of the places. */
  readonly tiles: readonly Tile[];
}

// Enough free cells between tiles for neighbours to be told from strangers: measured by eye on 3, 21 and 300 places.
const CELLS_EACH = 6;
const COLUMNS = [3, 40] as const;
const ROWS = [2, 40] as const;
const clamp = (value: number, [least, most]: readonly [number, number]): number =>
  Math.min(Math.max(Math.round(value), least), most);

/** Null for fewer than two places with coordinates. Of two places at one cell the later takes the nearest free one. */
export function layTiles(places: readonly Place[]): TileMap | null {
  const known = places.flatMap(({ coordinates, ...place }) =>
    coordinates ? [{ place: { ...place, coordinates } as Place, ...coordinates }] : [],
  );
  if (known.length < 2) return null;
  const [west, east] = extent(known.map(({ longitude }) => longitude));
  const [south, north] = extent(known.map(({ latitude }) => latitude));
  // A degree of longitude is shorter the farther from the equator.
  const width = (east - west) * Math.cos((((south + north) / 2) * Math.PI) / 180);
  const aspect = clampAspect(width / (north - south));
  const columns = clamp(Math.sqrt(CELLS_EACH * known.length * aspect), COLUMNS);
  const rows = clamp(Math.max(columns / aspect, (2 * known.length) / columns), ROWS);
  const taken = new Set<number>();
  const tiles = known.map(({ place, longitude, latitude }): Tile => {
    const wanted = {
      column: share(longitude - west, east - west) * (columns - 1),
      row: share(north - latitude, north - south) * (rows - 1),
    };
    const at = nearestFree(wanted, columns, rows, taken);
    taken.add(at);
    return { place, column: at % columns, row: Math.floor(at / columns) };
  });
  return { columns, rows, tiles };
}

const extent = (values: readonly number[]): readonly [number, number] => [
  Math.min(...values),
  Math.max(...values),
];
const share = (part: number, whole: number): number => (whole === 0 ? 0.5 : part / whole);
const clampAspect = (aspect: number): number =>
  Number.isFinite(aspect) ? Math.min(Math.max(aspect, 0.4), 3) : 3;

function nearestFree(
  wanted: { readonly column: number; readonly row: number },
  columns: number,
  rows: number,
  taken: ReadonlySet<number>,
): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at < columns * rows; at++) {
    if (taken.has(at)) continue;
    const distance = (wanted.column - (at % columns)) ** 2 + (wanted.row - Math.floor(at / columns)) ** 2;
    if (distance < least) [best, least] = [at, distance];
  }
  return best;
}
