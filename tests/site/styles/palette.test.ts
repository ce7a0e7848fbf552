import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { paletteOf } from '#site/styles/palette.ts';

const TOKENS = readFileSync('src/site/styles/tokens.css', 'utf8');

test('the two schemes are read apart, each with a colour for every place', () => {
  const [light, dark] = [paletteOf(TOKENS, 'light'), paletteOf(TOKENS, 'dark')];
  expect([light.seals.length, dark.seals.length]).toEqual([8, 8]);
  for (const name of ['paper', 'ink', 'soft', 'red', 'onSeal'] as const)
    expect(light[name]).not.toBe(dark[name]);
});

test('a colour that the sheet does not state is a fault', () =>
  expect(() => paletteOf(TOKENS.replaceAll('--red:', '--vermilion:'), 'light')).toThrow('--red'));

test('a colour of the palette is stated in one place', () => {
  const colours = new RegExp(
    (['light', 'dark'] as const)
      .map((scheme) => paletteOf(TOKENS, scheme))
      .flatMap(({ paper, ink, soft, red, onSeal, seals }) => [paper, ink, soft, red, onSeal, ...seals])
      .join('|'),
    'i',
  );
  const copies = globSync('{src,tools}/**/*.{ts,astro,css}').filter((file) =>
    colours.test(readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')),
  );
  // On paper vermilion is the light scheme’s, whatever the screen shows.
  expect(copies.toSorted()).toEqual(['src/site/layouts/print.css', 'src/site/styles/tokens.css']);
});
