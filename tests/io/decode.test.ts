import { describe, expect, test } from 'vitest';
import { decodeSeed, LARGEST_SEED } from '#io/decode.ts';

const TEXT = '一、總體要求\n按照“完善體系”的思路，加強基層醫療衛生服務，建立健全各級政府的管理機構。';
const SIMPLIFIED = '一、总体要求\n按照“完善体系”的思路，加强基层医疗卫生服务，建立健全各级政府的管理机构。';
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), little);
  return bytes;
};
/** Bytes of a text in an encoding that only decoders know: every pair of bytes is tried. */
const encode = (text: string, encoding: 'gb18030' | 'big5') => {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map<string, [number, number]>();
  for (let lead = 0xfe; lead >= 0x81; lead--)
    for (let trail = 0x40; trail <= 0xfe; trail++)
      bytes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  return Uint8Array.from(
    Array.from(text).flatMap((character) =>
      character < '\u0080' ? [character.charCodeAt(0)] : (bytes.get(character) ?? [0x3f]),
    ),
  );
};

describe('encodings are recognised by their bytes', () => {
  test.each([
    ['utf-8', utf8(SIMPLIFIED), false, SIMPLIFIED],
    ['utf-8', utf8(`\uFEFF${SIMPLIFIED}`), true, `\uFEFF${SIMPLIFIED}`],
    ['utf-16le', utf16(`\uFEFF${SIMPLIFIED}`, true), true, `\uFEFF${SIMPLIFIED}`],
    ['utf-16be', utf16(`\uFEFF${TEXT}`, false), true, `\uFEFF${TEXT}`],
    ['utf-16le', utf16(SIMPLIFIED, true), false, SIMPLIFIED],
    ['utf-16be', utf16(TEXT, false), false, TEXT],
    ['utf-16le', utf16('Notice 12', true), false, 'Notice 12'],
    ['gb18030', encode(SIMPLIFIED, 'gb18030'), false, SIMPLIFIED],
    ['big5', encode(TEXT, 'big5'), false, TEXT],
  ] as const)('%s (%#)', (encoding, bytes, bom, text) => {
    expect(decodeSeed(bytes)).toEqual({ ok: true, text, encoding, bom });
  });
});

describe('what is no text is refused', () => {
  test.each([
    ['io/empty', new Uint8Array(), 'nothing at all'],
    ['io/empty', utf8(' \n\u3000\r\n'), 'white space only'],
    ['io/empty', utf8('\uFEFF'), 'a byte order mark only'],
    ['io/binary', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0xff), 'a picture'],
    ['io/binary', utf8('一、甲\u0000乙'), 'a zero in the text'],
    [
      'io/encoding',
      Uint8Array.from({ length: 400 }, (_, i) => 0x81 + ((i * 37) % 0x7d)),
      'bytes that read as no Chinese',
    ],
    ['io/too-large', new Uint8Array(LARGEST_SEED + 1), 'one byte over 50 MB'],
  ] as [string, Uint8Array, string][])('%s: %s', (code: string, bytes: Uint8Array) => {
    expect(decodeSeed(bytes)).toMatchObject({ ok: false, code });
  });
});

test.each([
  [utf8('一、甲\r\n二、\u0000乙'), 2, 'a control character'],
  [utf8('一、甲\r二、\u0001乙\n三'), 2, 'lines ended as on old Macs'],
  [Uint8Array.of(...utf8('一、甲\n二、乙\n三、'), 0xe5, 0xb8), 3, 'a text cut off within a character'],
  [Uint8Array.of(...utf8('一、甲\n'), 0xff, 0xfe, ...utf8('二、\n乙')), 2, 'bytes of another encoding'],
])('the fault is on its own line (%#)', (bytes, line, _why) => {
  expect(decodeSeed(bytes)).toMatchObject({ ok: false, line });
});
