/** The colours of the site as values, read off the one sheet that states them (`every/tokens.css`). */

export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly red: string;
  /** The character on a seal. */
  readonly onSeal: string;
  /** Of places, by their colour slot from 1 on: `#8a4b00` is the first. */
  readonly seals: readonly string[];
}

/**
 * The palette of a colour scheme. `tokens` is the text of the sheet.
 * @throws where the sheet lacks one of the colours.
 */
export function paletteOf(tokens: string, scheme: 'light' | 'dark'): Palette {
  const [light = '', dark = ''] = tokens.split('@media (prefers-color-scheme: dark)');
  const stated = new Map(
    Array.from(
      (scheme === 'light' ? light : dark).matchAll(/--([\w-]+):\s*(#[\da-f]{6});/g),
      ([, name, colour]) => [name as string, colour as string] as const,
    ),
  );
  const of = (name: string): string => {
    const colour = stated.get(name);
    if (colour === undefined) throw new Error(`tokens.css states no --${name} for the ${scheme} scheme`);
    return colour;
  };
  return {
    paper: of('paper'),
    ink: of('ink'),
    soft: of('soft'),
    red: of('red'),
    onSeal: of('on-seal'),
    seals: [...stated.keys()].filter((name) => /^p\d+$/.test(name)).map(of),
  };
}
