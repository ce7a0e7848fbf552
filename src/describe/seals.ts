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
 * the colours are used up. While there are colours for all, all have another; of more places each has the one that its name
 * gives it, so that a further place leaves the others as they are.
 */
export function drawSeals(
  names: readonly string[],
  taken: readonly Pick<Place, 'seal' | 'colour'>[],
): readonly Sealed[] {
  const characters = new Set(taken.map(({ seal }) => seal.hans));
  const seals = new Set(taken.map(({ seal, colour }) => `${seal.hans}${colour}`));
  let before: number | null = null;
  return names.map((name, n): Sealed => {
    const first = names.length <= COLOURS.length ? n : turnOf(name);
    const turned = COLOURS.map((_, turn) => COLOURS[(first + turn) % COLOURS.length] as number);
    // Neighbours in the list are neighbours on the page.
    const colours = turned[0] === before ? [...turned.slice(1), before] : turned;
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
    before = chosen.colour;
    return chosen;
  });
}

const turnOf = (name: string): number =>
  [...name].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) as number)) % 65_521, 0);
