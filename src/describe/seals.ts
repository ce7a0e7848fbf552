/** The sign that tells a place apart: a character of its name in one of the colours. */
import type { Place } from '#model/kept/content.ts';

/** The slots of the palette but the grey one, which is that of places without any. */
const COLOURS = [1, 2, 3, 4, 5, 6, 8] as const;

export interface Sealed {
  /** Its character in simplified and, at the same place of the name, in traditional characters. */
  readonly at: number;
  readonly colour: number;
}

/**
 * Draws seals in the order of `names` (without their levels), after those that are `taken`. No two places have one
 * character while a name has another to give; where none is left, none have one character in one colour, until
 * the colours are used up.
 */
export function drawSeals(
  names: readonly string[],
  taken: readonly Pick<Place, 'seal' | 'colour'>[],
): readonly Sealed[] {
  const characters = new Set(taken.map(({ seal }) => seal.hans));
  const seals = new Set(taken.map(({ seal, colour }) => `${seal.hans}${colour}`));
  return names.map((name, n) => {
    // Neighbours in the list are neighbours on the page.
    const colours = COLOURS.map((_, turn) => COLOURS[(n + turn) % COLOURS.length] as number);
    const letters = [...name].map((_, at) => at);
    const free = letters.find((at) => !characters.has(name[at] as string));
    const choices =
      free === undefined
        ? letters.flatMap((at) => colours.map((colour) => ({ at, colour })))
        : [{ at: free, colour: colours[0] as number }];
    const chosen = choices.find(({ at, colour }) => !seals.has(`${name[at]}${colour}`)) ?? {
      at: 0,
      colour: colours[0] as number,
    };
    characters.add(name[chosen.at] as string);
    seals.add(`${name[chosen.at]}${chosen.colour}`);
    return chosen;
  });
}
