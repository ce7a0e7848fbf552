/**
 * A fold (折叠) for recognising words whatever their script and width: simplified characters, half-width
 * punctuation and digits, one length with the text. For matching only, never for display.
 */
import tsCharacters from 'opencc-js/dict/TSCharacters';
import { plainCharacters } from './plain-characters.ts';

let table: Uint16Array | undefined;

/** `關于印發（2016）` → `关于印发(2016)`. Code unit by code unit, so offsets stay valid. */
export function foldText(text: string): string {
  table ??= buildTable();
  let folded = '';
  let copied = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const other = table[unit] as number;
    if (other === unit) continue;
    folded += text.slice(copied, i) + String.fromCharCode(other);
    copied = i + 1;
  }
  return copied === 0 ? text : folded + text.slice(copied);
}

function buildTable(): Uint16Array {
  const units = Uint16Array.from({ length: 0x10000 }, (_, i) => i);
  for (const entry of tsCharacters.split('|')) {
    const [from, to] = entry.split(' ');
    if (from?.length === 1 && to?.length === 1) units[from.charCodeAt(0)] = to.charCodeAt(0);
  }
  // Radicals and compatibility ideographs are the characters that they print.
  for (const [from, to] of [
    [0x2e80, 0x2fdf],
    [0xe815, 0xe864],
    [0xf900, 0xfaff],
  ] as const)
    for (let i = from; i <= to; i++)
      units[i] = units[plainCharacters(String.fromCharCode(i)).charCodeAt(0)] as number;
  // FF01–FF5E are the printable ASCII characters in full width.
  for (let i = 0xff01; i <= 0xff5e; i++) units[i] = i - 0xfee0;
  units[0x3000] = 0x20;
  units[0xa0] = 0x20;
  // Spaces of other widths: U+2003, U+202F.
  for (let i = 0x2000; i <= 0x200a; i++) units[i] = 0x20;
  units[0x202f] = 0x20;
  units[0x205f] = 0x20;
  return units;
}

/** Whether a text is printed in traditional characters (繁體): of 200 characters more than 10 would change. */
export function isTraditional(text: string): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const folded = foldText(text);
  let changed = 0;
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) >= 0x3400 && text[i] !== folded[i] && text.charCodeAt(i) < 0xff00) changed++;
  }
  return changed * 20 > han;
}
