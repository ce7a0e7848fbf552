import { expect, test } from 'vitest';
import { coreTitle, issuedTitle, shortTitleIn } from '#language/forms/titles/document-title.ts';

test.each([
  ['关于印发样本市行动方案的通知', '样本市行动方案'],
  ['关于印发《样本市行动方案》的通知', '样本市行动方案'],
  ['样本市人民政府关于印发〈样本市行动方案〉的通知', '样本市行动方案'],
  ['关于印发《甲办法》和《乙办法》的通知', '《甲办法》和《乙办法》'],
  ['样本市行动方案', '样本市行动方案'],
])('%s issues %s', (title, issued) => {
  expect(issuedTitle(title)).toBe(issued);
  expect(title.slice(...shortTitleIn(title))).toBe(issued);
});

test('a plan and the notice that issues it meet', () => {
  expect(coreTitle('样本市人民政府关于印发〈样本市行动方案（2016-2018年）〉的通知')).toBe('样本市行动方案');
});
