/**
 * What the script of a clause's page says: of a link to words of it, asked for where an address names a wording, which few
 * do, and of what is copied. What warns stands in the page itself.
 */
import type { APIRoute } from 'astro';
import type { Notices } from '#site/client/share/share.ts';
import { type Locale, localePaths } from '#site/i18n/locale.ts';
import { PUNCTUATION } from '#site/i18n/punctuation.ts';
import { common } from '#site/i18n/strings/common.ts';
import { share } from '#site/i18n/strings/share.ts';
import { inLocale, translate } from '#site/i18n/translate.ts';
import { FORM } from '#site/views/routes.ts';

export const getStaticPaths = () => localePaths([{ form: FORM }]);

export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) => {
  const t = translate(locale, { ...common, ...share });
  // Without the heading under which they stand elsewhere.
  const embed = t('embed') + PUNCTUATION[locale].colon;
  const notices: Notices = {
    same: t('unchangedText'),
    unchanged: t('unchanged'),
    copied: t('copied'),
    select: t('selectFirst'),
    copy: t('copy'),
    quotation: t('quotation'),
    access: t('accessNote'),
    live: embed + t('embedLive'),
    frozen: embed + inLocale(share.embedFrozen, locale),
    block: embed + t('embedQuote'),
  };
  return new Response(JSON.stringify(notices), { headers: { 'content-type': 'application/json' } });
};
