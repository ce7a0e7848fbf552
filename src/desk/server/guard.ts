/** Who may speak to the desk: the page that the desk itself served, in the browser of whoever started it. */
import { randomBytes, timingSafeEqual } from 'node:crypto';

/** 128 bits that stand in every address of the desk. */
export const makeToken = (): string => randomBytes(16).toString('hex');

export interface Knock {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/**
 * The path behind the token, or null where the request is not the desk’s own: another host name (a rebound one), another
 * origin, a form or a frame of another page, or no token.
 */
export function admit({ method, path, headers }: Knock, token: string, host: string): string | null {
  const one = (name: string): string | undefined => {
    const value = headers[name];
    return Array.isArray(value) ? value.join() : value;
  };
  if (one('host') !== host) return null;
  const origin = one('origin');
  if (origin !== undefined && origin !== `http://${host}`) return null;
  const site = one('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return null;
  if (method !== 'GET') {
    if (method !== 'POST' || origin === undefined) return null;
    // Of a type that no form sends.
    if (one('content-type')?.split(';')[0]?.trim() !== 'application/json') return null;
  }
  const [, given = '', ...rest] = path.split('/');
  return isSame(given, token) ? `/${rest.join('/')}` : null;
}

function isSame(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Nothing from elsewhere, in no frame, and the address with its token goes nowhere. */
export const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-store',
};
