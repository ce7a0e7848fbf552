/** Opens a ZIP within bounds. Names and sizes are read before anything is unpacked. */
import { strFromU8, type UnzipFileInfo, unzipSync } from 'fflate';
import { LARGEST_RATIO, LARGEST_UNPACKED, MOST_ENTRIES } from './limits.ts';
import { IntakeFault } from './original.ts';

const isWanted = ({ name }: UnzipFileInfo): boolean =>
  !name.endsWith('/') && !/(?:^|\/)__MACOSX\/|(?:^|\/)\.[^/]*$/.test(name);

/**
 * The entries that `wanted` picks, by name. Counts and sizes that the archive states are checked before
 * unpacking, and what comes out is bounded by what it stated.
 * @throws IntakeFault where it is damaged or larger than `limits.ts` allows
 */
export function unzip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean = () => true,
): ReadonlyMap<string, Uint8Array> {
  let entries = 0;
  let unpacked = 0;
  let packed = 0;
  try {
    const files = unzipSync(bytes, {
      filter: (info) => {
        if (!isWanted(info)) return false;
        entries++;
        unpacked += info.originalSize;
        packed += info.size;
        if (entries > MOST_ENTRIES) throw tooMany();
        if (unpacked > LARGEST_UNPACKED || (unpacked > 1e6 && unpacked > packed * LARGEST_RATIO))
          throw tooLarge(unpacked);
        return wanted(info.name);
      },
    });
    return new Map(Object.entries(files));
  } catch (error) {
    if (error instanceof IntakeFault) throw error;
    throw new IntakeFault(
      'intake/damaged',
      'the archive is damaged',
      'Open it in the program that made it and save it again',
    );
  }
}

const tooMany = (): IntakeFault =>
  new IntakeFault('intake/archive', `it holds more than ${MOST_ENTRIES} files`, 'Split it into several');

const tooLarge = (unpacked: number): IntakeFault =>
  new IntakeFault(
    'intake/archive',
    `it would unpack to ${Math.round(unpacked / 1e6)} MB or more`,
    'Check where it comes from; unpack it yourself if it is sound',
  );

/** Text of one entry in UTF-8, null where it is not there. */
export function entryText(files: ReadonlyMap<string, Uint8Array>, name: string): string | null {
  const bytes = files.get(name);
  return bytes ? strFromU8(bytes) : null;
}
