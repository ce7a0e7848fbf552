/**
 * What a page has opened of the index. A deployment may replace the index while a page is open, or a browser
 * may have kept the head of an older one: then a file that the head names is gone, the head is read anew, once,
 * and the work goes on with it. Where that is of no use either, code of the page is gone, and the page is loaded anew.
 */
import { loadAnew } from '#site/client/shared/late-page.ts';
import { type IndexAddress, type Library, openLibrary } from './library.ts';

/** Does some work with what is open, twice at most. @throws what the work threw, where the server has no index. */
export type Opened<T> = <R>(work: (opened: T) => Promise<R>) => Promise<R>;

export function keepOpen<T>(site: IndexAddress, start: (library: Library) => Promise<T>): Opened<T> {
  const open = async (cache: RequestCache): Promise<T> => start(await openLibrary(site, cache));
  let opening = open('default');
  // Said where it is awaited.
  opening.catch(() => undefined);
  return async (work) => {
    const before = opening;
    try {
      return await work(await before);
    } catch (fault) {
      // Another question may have opened it anew in the meantime.
      if (opening === before) opening = open('reload');
      const opened = await opening.catch(() => Promise.reject(fault));
      return work(opened).catch(loadAnew);
    }
  };
}
