/** Two documents in full as CSV and as Markdown. */
import type { APIRoute } from 'astro';
import { type Locale, localePaths } from '../../../../i18n/locale.ts';
import { compare } from '../../../../i18n/strings/compare.ts';
import { translate } from '../../../../i18n/translate.ts';
import { EXPORT_FORMATS, exportResponse, tabulate } from '../../../../records/comparison-export.ts';
import { compareDocuments, comparedDocuments } from '../../../../records/comparison-pair.ts';
import { documentLabel } from '../../../../records/labels.ts';
import { records } from '../../../../records/load.ts';

export const getStaticPaths = () =>
  localePaths(
    comparedDocuments(records).flatMap((pair) => EXPORT_FORMATS.map((format) => ({ ...pair, format }))),
  );

export const GET: APIRoute<{ locale: Locale }> = ({ params, props: { locale } }) => {
  const { a, b } = params as { a: string; b: string };
  const title = translate(locale, compare)('pairTitle', {
    a: documentLabel(a, locale),
    b: documentLabel(b, locale),
  });
  return exportResponse(params.format, tabulate(records, compareDocuments(records, a, b), title, locale));
};
