/** The preview answers as the servers of `deploy/` do: an address without its last slash leads to the one with it. */

/**
 * Where a request for `target` (path and query, as sent) is led, or null: it is answered where it is. `base` is the
 * path of the site with its slashes, `isFolder` looks below the built site.
 */
export function withLastSlash(
  target: string,
  base: string,
  isFolder: (path: string) => boolean,
): string | null {
  const [, path = '', query = ''] = /^([^?#]*)(.*)$/s.exec(target) ?? [];
  // A browser takes `//host/` for another server.
  if (path.startsWith('//') || path.endsWith('/') || !`${path}/`.startsWith(base)) return null;
  try {
    return isFolder(decodeURIComponent(`${path}/`.slice(base.length))) ? `${path}/${query}` : null;
  } catch {
    // %E0%A4 is no character; the answer is that there is no such page.
    return null;
  }
}
