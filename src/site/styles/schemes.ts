/** The palettes of the site, for what states a colour outside a style sheet: a page’s head, the manifest. */
import tokens from './every/tokens.css?raw';
import { paletteOf } from './palette.ts';

export const LIGHT = paletteOf(tokens, 'light');
export const DARK = paletteOf(tokens, 'dark');
