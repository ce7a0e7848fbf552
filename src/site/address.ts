/** Where the site will stand: what the environment says, else what the edition says, else an address that is nobody's. */

/** With a slash at its end: `https://example.org/duidu/`. GitHub gives an empty path for the root of a domain. */
export function siteAddress(edition: { readonly address: string | null }): string {
  const { SITE_URL, BASE_PATH } = process.env;
  const origin = SITE_URL || edition.address || 'https://duidu.example/';
  // A path of the environment goes with its origin; that of the edition's own address counts without either.
  const path = BASE_PATH || (SITE_URL ? '/' : new URL(origin).pathname);
  return new URL(path, origin).href.replace(/\/?$/, '/');
}
