/** The lines that put a page of ours into another page: a frame that fits its text, and one script for all frames. */

import { escapeHtml } from '#model/escape-html.ts';

export interface Frame {
  readonly address: string;
  readonly title: string;
  /** Pixels at the usual width of a column; the script fits it to any other. */
  readonly height: number;
  /** Address of `embed.js`. */
  readonly script: string;
}

export const frameHtml = ({ address, title, height, script }: Frame): string =>
  `<iframe src="${address}" title="${escapeHtml(title)}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>\n<script async src="${script}"></script>`;

/** A quotation with its source, for a page that takes no frames; `words` as they stand between its marks. */
export const quoteHtml = ({
  address,
  title,
  words,
}: Omit<Frame, 'height' | 'script'> & { words: string }): string =>
  `<blockquote cite="${address}"><p>${escapeHtml(words)}</p><footer><a href="${address}">${escapeHtml(title)}</a></footer></blockquote>`;

// Of src/site/components/embed/embed.css at 640 px: 34 characters a line of 32 px; head, foot and margins.
const CHARACTERS = 34;
const LINE = 32;
const AROUND = 150;

/** How high the frame of texts of these lengths is; a little too high rather than cut. */
export const frameHeight = (lengths: readonly number[]): number =>
  AROUND + lengths.reduce((sum, length) => sum + (Math.ceil(length / CHARACTERS) + 1) * LINE, 0);
