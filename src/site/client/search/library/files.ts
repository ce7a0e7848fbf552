/** Reads the files of the search index. They are packed with gzip, whatever the server does. */
import { fetched } from '../../shared/fetch-once.ts';

/** The bytes of a file, unpacked. @throws when it cannot be read. */
async function readPacked(url: string, cache: RequestCache): Promise<ArrayBuffer> {
  const bytes = await (await fetched(url, cache)).arrayBuffer();
  // A server that knows the file for gzip may have unpacked it on the way.
  const [first, second] = new Uint8Array(bytes, 0, 2);
  if (first !== 0x1f || second !== 0x8b) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).arrayBuffer();
}

/** A file of the index as a value; with `reload` as the server has it, whatever the browser kept. */
export const readValue = async <T>(url: string, cache: RequestCache = 'default'): Promise<T> =>
  JSON.parse(new TextDecoder('utf-16le').decode(await readPacked(url, cache))) as T;
