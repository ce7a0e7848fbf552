/** What the page of a clause says of a link to words of it: asked for where an address names a wording, which few do. What warns stands in the page itself. */
import type { APIRoute } from 'astro';
import type { Notices } from '#site/client/share.ts';
import { type Locale, localePaths } from '#site/i18n/locale.ts';
import { share } from '#site/i18n/strings/share.ts';
import { translate } from '#site/i18n/translate.ts';

export const getStaticPaths = () => localePaths();

export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) => {
  const t = translate(locale, share);
  const notices: Notices = {
    same: t('unchangedText'),
    unchanged: t('unchanged'),
  };
  return new Response(JSON.stringify(notices), { headers: { 'content-type': 'application/json' } });
};
