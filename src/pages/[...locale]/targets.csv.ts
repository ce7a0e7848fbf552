/** The targets matrix as CSV. */
import type { APIRoute } from 'astro';
import { type Locale, localePaths } from '../../i18n/locale.ts';
import { exportResponse } from '../../records/comparison-export.ts';
import { records } from '../../records/load.ts';
import { tabulateMatrix } from '../../records/matrix-export.ts';
import { buildMatrix } from '../../records/matrix-rows.ts';

export const getStaticPaths = () => localePaths();

export const GET: APIRoute<{ locale: Locale }> = ({ props }) =>
  exportResponse('csv', tabulateMatrix(buildMatrix(records), props.locale));
