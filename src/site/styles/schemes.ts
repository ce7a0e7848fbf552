/** The palettes of the site, for what states a colour outside a style sheet: a page’s head, the manifest. */

import { paletteOf } from './palette.ts';
import tokens from './tokens.css?raw';

export const LIGHT = paletteOf(tokens, 'light');
export const DARK = paletteOf(tokens, 'dark');
