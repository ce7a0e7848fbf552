/** Who stands behind a pair, in the words that every page, file and address uses of it. */
import type { PairRecord } from '#model/alignment.ts';
import type { Locale } from './locale.ts';
import { common } from './strings/common.ts';
import { translate } from './translate.ts';

/** `proposed`: by the program, nobody has looked; `confirmed`: by the program, an editor agrees; `added`: by an editor. */
export interface Standing {
  readonly kind: 'proposed' | 'confirmed' | 'added';
  /** When the editor decided, `2026-11-23`. */
  readonly on: string | null;
  /** Of an added pair: the program, as it is now, finds it by itself. */
  readonly found: boolean;
}

export const standingOf = ({ basis, decision }: Pick<PairRecord, 'basis' | 'decision'>): Standing => ({
  kind: basis === 'editorial' || decision?.action === 'add' ? 'added' : decision ? 'confirmed' : 'proposed',
  on: decision?.on ?? null,
  found: decision?.action === 'add' && basis === 'auto',
});

const STRENGTH = ['proposed', 'added', 'confirmed'] as const satisfies readonly Standing['kind'][];

/** One standing for several pairs: the weakest, so that nothing is claimed for all that holds of one. */
export const weakestStanding = (standings: readonly Standing[]): Standing | null =>
  standings.toSorted(
    (a, b) => STRENGTH.indexOf(a.kind) - STRENGTH.indexOf(b.kind) || (b.on ?? '').localeCompare(a.on ?? ''),
  )[0] ?? null;

/** 程序提出，编辑 2026-11-23 确认; 程序提出，未经人核; 编辑 2026-11-23 补入; 编辑 2026-11-23 补入，程序也找到 */
export const standingWords = ({ kind, on, found }: Standing, locale: Locale): string =>
  translate(locale, common)(
    found
      ? 'standsAddedFound'
      : ({ proposed: 'standsProposed', confirmed: 'standsConfirmed', added: 'standsAdded' } as const)[kind],
    { on: on ?? '' },
  )
    .replace(/\s+/gu, ' ')
    .trim();

/** In a box beside a clause: 编辑确认, 程序提出, 编辑补入. */
export const standingShort = (kind: Standing['kind'], locale: Locale): string =>
  translate(locale, common)(kind);
