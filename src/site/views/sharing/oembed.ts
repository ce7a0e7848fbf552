/** Answers to those who ask how one of our pages is put into theirs. @see https://oembed.com */
import { frameHtml } from '#site/cite/embed.ts';
import { absolute, asset } from '#site/i18n/locale.ts';
import { siteName } from '../edition.ts';

const WIDTH = 640;

/** `height` in pixels at the width that is stated. */
export function oembedAnswer(frame: {
  readonly address: string;
  readonly title: string;
  readonly height: number;
}): Response {
  const script = new URL(asset('/embed.js'), import.meta.env.SITE).href;
  return Response.json({
    version: '1.0',
    type: 'rich',
    provider_name: siteName,
    provider_url: absolute('hans', '/'),
    title: frame.title,
    width: WIDTH,
    height: frame.height,
    html: frameHtml({ ...frame, script }),
  });
}
