import { expect, test } from 'vitest';
import { joinMarks, markerIn, markerLabel, withoutBoxName } from '#site/views/text/clause-marks.ts';

const heading = (hans: string, hant = hans) => ({ source: hans, hans, hant });
const step = (path: string, marker: string, title: string | null = null, hant?: string) => ({
  path,
  marker,
  heading: title === null ? null : heading(title, hant),
});

test.each([
  [[step('3', '三、'), step('3.2', '（二）'), step('3.2.1', '1.')], '三（二）1'],
  [[step('3', '1.'), step('3.2', '1、')], '1.1'],
  [[step('3', '三、'), step('3.2', '——')], '三第2项'],
  [[step('3', '三、'), step('3.2', '', '急救网络建设')], '三第2段'],
  [[step('3', '三、'), step('3.2', ''), step('3.2.1', '', '专栏1　重点工程')], '三第2段专栏1'],
  [[step('3', '三、'), step('3.3', '', '【专栏 2-1】重点工程'), step('3.3.1', '', '光网')], '三专栏2-1第1段'],
  [[step('3', '三、'), step('3.3', '', '专栏1重点工程'), step('3.3.1', '1.')], '三专栏1第1项'],
  [[step('3', '三、'), step('3.3', '', '专栏1重点工程'), step('3.3.1', '（1）')], '三专栏1（1）'],
  [[step('3', '三、'), step('3.3', '（三）', '专栏1篇')], '三（三）'],
])('%j: %s', (steps, label) => {
  expect(joinMarks(steps, 'hans')).toBe(label);
});

test('a box is called by its number in the script of the page, and by its title', () => {
  const box = step('3.3', '', '专栏1：联网工程', '專欄1：聯網工程');
  expect([markerLabel(box, 'hans'), markerLabel(box, 'hant')]).toEqual(['专栏1', '專欄1']);
  expect(withoutBoxName(box, heading('专栏1：联网工程', '專欄1：聯網工程'), 'hant')).toBe('聯網工程');
  expect(withoutBoxName(step('3.3', '', '专栏1'), heading('专栏1'), 'hans')).toBe('专栏1');
  expect(withoutBoxName(step('3.3', '', '【专栏1 联网】'), heading('【专栏1 联网】'), 'hans')).toBe('联网');
  expect(withoutBoxName(step('3.3', '', '【专栏1】联网'), heading('【专栏1】联网'), 'hans')).toBe('联网');
  expect(withoutBoxName(step('3.3', '', '【重点工程】'), heading('【重点工程】'), 'hans')).toBe(
    '【重点工程】',
  );
  expect(withoutBoxName(step('3.3', '（三）', '专栏1篇'), heading('专栏1篇'), 'hans')).toBe('专栏1篇');
});

test.each([
  ['第三条', 'hant', '第三條'],
  ['第1條', 'hans', '第1条'],
  ['貳、', 'hans', '贰、'],
  ['（一）', 'hant', '（一）'],
  ['1.', 'hant', '1.'],
] as const)(
  'the mark %s stands on a %s page as %s, in the text and where it is spoken of',
  (marker, locale, mark) => {
    expect(markerIn({ marker }, locale)).toBe(mark);
    expect(markerLabel(step('3', marker), locale)).toBe(mark.replace(/[、.]$/u, ''));
  },
);
