/** Files of the site that a page's script reads. */

const asked = new Map<string, Promise<unknown>>();

/** The answer of an address. @throws where the server has none. */
export async function fetched(address: string, cache: RequestCache = 'default'): Promise<Response> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response;
}

/**
 * What stands at an address, JSON unless `read` says otherwise, asked for once; what did not come may be asked for
 * again.
 */
export function fetchOnce<T>(
  address: string,
  read: (response: Response) => Promise<T> = (response) => response.json(),
): Promise<T> {
  let answer = asked.get(address);
  if (!answer) {
    answer = fetched(address).then(read);
    answer.catch(() => asked.delete(address));
    asked.set(address, answer);
  }
  return answer as Promise<T>;
}
