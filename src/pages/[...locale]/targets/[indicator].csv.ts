/** The targets of one indicator as CSV. */
import type { APIRoute } from 'astro';
import { type Locale, localePaths } from '../../../i18n/locale.ts';
import { exportResponse } from '../../../records/comparison-export.ts';
import { records } from '../../../records/load.ts';
import { indicatorById } from '../../../records/lookups.ts';
import { tabulateIndicator } from '../../../records/matrix-export.ts';

export const getStaticPaths = () => localePaths(records.indicators.map(({ id }) => ({ indicator: id })));

export const GET: APIRoute<{ locale: Locale }> = ({ params, props }) =>
  exportResponse('csv', tabulateIndicator(indicatorById(params.indicator as string), props.locale));
