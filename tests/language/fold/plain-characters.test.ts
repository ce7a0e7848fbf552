import { expect, test } from 'vitest';
import { plainCharacters } from '#language/fold/plain-characters.ts';

test.each([
  ['⼈⺠政府', '人民政府'],
  ['\uF9D1\uFA11', '六﨑'],
  ['\uE863阳镇\uE864', '䶮阳镇龻'],
  ['\uE816\uE7C7', '\uE816\uE7C7'],
])('%s prints %s', (printed, plain) => expect(plainCharacters(printed)).toBe(plain));
