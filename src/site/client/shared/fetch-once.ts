/** Files of the site that a page's script reads. */

const asked = new Map<string, Promise<unknown>>();

/** What the JSON at an address holds, asked for once; what did not come may be asked for again. */
export function fetchOnce<T>(address: string): Promise<T> {
  let answer = asked.get(address);
  if (!answer) {
    answer = fetch(address).then((response) => {
      if (!response.ok) throw new Error(`${response.status} ${response.url}`);
      return response.json();
    });
    answer.catch(() => asked.delete(address));
    asked.set(address, answer);
  }
  return answer as Promise<T>;
}
