/**
 * Characters that print like others and are others to a machine: radicals that PDF tools write for whole
 * characters (⼀ for 一, ⺠ for 民), compatibility ideographs (U+F900), and private-use code points that GBK
 * fonts gave to characters which Unicode coded later (U+E863 for 䶮).
 *
 * @see GB 18030-2022, table of the code points that left the private use area
 */
import { withoutRadical } from './radicals.ts';

/** What U+E815 and the code points after it are today; `?` where it is one of two UTF-16 units. */
const LATER =
  '⺁???⺄㑳㑇⺈⺋龴㖞㘚㘎⺌⺗㥮㤘龵㧏㧟㩳㧐龶龷㭎㱮㳠⺧?龸⺪䁖䅟⺮䌷⺳⺶⺷?䎱䎬⺻䏝䓖䙡䙌龹䜣䜩䝼䞍⻊䥇䥺䥽䦂䦃䦅䦆䦟䦛䦷䦶龺?䲣䲟䲠䲡䱷䲢䴓䴔䴕䴖䴗䴘䴙䶮龻';
const FIRST_LATER = 0xe815;

/** `⼈民` → `人民`, U+E863 → `䶮`. Code unit by code unit, so offsets stay valid. */
export function plainCharacters(text: string): string {
  return text.replace(/[\u2e80-\u2fdf\ue815-\ue864\uf900-\ufaff]/g, plain);
}

function plain(character: string): string {
  const code = character.charCodeAt(0);
  const later = code < 0xf900 ? LATER[code - FIRST_LATER] : undefined;
  const coded = later === undefined || later === '?' ? character : later;
  const whole = withoutRadical(coded).normalize('NFKC');
  return whole.length === 1 ? whole : character;
}

/** Code points of the private use area that nothing here can read: an empty box on most machines. */
export const isPrivateUse = (character: string): boolean => /[\ue000-\uf8ff]/.test(character);
