import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText, isTraditional } from '#language/fold/script-fold.ts';

test.each([
  ['關于印發（2016）', '关于印发(2016)', 'traditional characters, full-width brackets and digits'],
  ['ＡＢ　12', 'AB 12', 'full-width Latin, ideographic space'],
  ['关于印发', '关于印发', 'simplified characters stay'],
])('%s → %s (%s)', (text, expected) => expect(foldText(text)).toBe(expected));

test('every offset stays valid', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(foldText(text)).toHaveLength(text.length);
    }),
  ));

test.each([
  ['为贯彻落实精神，制定本方案。', false, 'simplified'],
  ['為貫徹落實精神，制訂本方案。', true, 'traditional'],
  [
    '為加强領導，按照方案认真组织实施各项工作，明确责任分工，建立健全长效机制，着力提升医疗服务能力和水平，切实把各项工作落到实处，确保取得实效，为人民群众提供更加优质的医疗卫生服务保障。',
    false,
    'two traditional characters in a long simplified text',
  ],
  ['Annex 1', false, 'no Chinese at all'],
])('%s is traditional: %s (%s)', (text, expected) => expect(isTraditional(text)).toBe(expected));
