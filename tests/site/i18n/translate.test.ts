import { describe, expect, test } from 'vitest';
import { fill, type Values } from '#site/i18n/fill.ts';
import { LOCALES } from '#site/i18n/locale.ts';
import { traditional } from '#site/i18n/traditional.ts';
import { inLocale, type Messages, translate } from '#site/i18n/translate.ts';

describe('fill', () => {
  test.each<[string, Values, string, string]>([
    ['共{count}条', { count: 3 }, '共3条', 'a value'],
    ['{count} {count|clause|clauses}', { count: 1 }, '1 clause', 'one'],
    ['{count} {count|clause|clauses}', { count: 0 }, '0 clauses', 'none is many'],
    ['{a}{a}', { a: '甲' }, '甲甲', 'twice'],
  ])('%s %j → %s (%s)', (text, values, expected) => expect(fill(text, values)).toBe(expected));
  test('a value that is not given is a fault', () => expect(() => fill('{a}', {})).toThrow('{a}'));
});

test('translate speaks the language asked for', () => {
  const words = {
    clause: { hans: '“条款”', en: 'Clause' },
    data: { hans: '数据', hant: '資料', en: 'Data' },
  };
  expect(translate('hant', words)('clause')).toBe('「條款」');
  expect(translate('hant', words)('data')).toBe('資料');
  expect(translate('en', words)('clause')).toBe('Clause');
});

const areas = import.meta.glob<Record<string, Messages>>('../../../src/site/i18n/strings/**/*.ts', {
  eager: true,
});

describe.each(
  Object.entries(areas).flatMap(([file, module]) =>
    Object.entries(module)
      .filter(([, value]) => typeof value === 'object')
      .map(([name, messages]) => [`${file.slice(file.lastIndexOf('/') + 1)} ${name}`, messages] as const),
  ),
)('%s', (_, messages) => {
  test('says everything in three languages, with the same values', () => {
    const faults: string[] = [];
    for (const [key, message] of Object.entries(messages)) {
      const names = (text: string) => new Set(Array.from(text.matchAll(/\{(\w+)\}/g), (match) => match[1]));
      for (const locale of LOCALES) {
        const text = inLocale(message, locale);
        // A string may be empty in all languages (a status before anything happened), never in one alone.
        if (typeof text !== 'string' || (text === '') !== (message.hans === ''))
          faults.push(`${key} has no ${locale}`);
        else if (names(text).symmetricDifference(names(message.hans)).size > 0)
          faults.push(`${key}: ${locale} names other values than hans`);
      }
    }
    expect(faults).toEqual([]);
  });
  test('states a traditional string only where it differs from the derived one', () => {
    const needless = Object.entries(messages).filter(
      ([, { hans, hant }]) => hant !== undefined && hant !== '' && hant === traditional(hans),
    );
    expect(needless.map(([key]) => key)).toEqual([]);
  });
});
