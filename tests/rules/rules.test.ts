import { describe, expect, test } from 'vitest';
import { FAMILIES } from './families.ts';

describe.each(FAMILIES)('$name', ({ rules, read }) => {
  test('no two rules have one name', () => {
    const names = rules.map(({ name }) => name);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  test('every rule says what it holds for and what it does not', () => {
    const bare = rules.filter(({ samples: { holds, not } }) => holds.length === 0 || not.length === 0);
    expect(bare.map(({ name }) => name)).toEqual([]);
  });

  test.each(rules)('$name', (rule) => {
    for (const sample of rule.samples.holds) {
      const [text, result] = typeof sample === 'string' ? [sample] : sample;
      const found = read(text, rules);
      expect({ text, rule: found.rule }).toEqual({ text, rule: rule.name });
      if (result !== undefined) expect({ text, result: found.result }).toEqual({ text, result });
    }
    for (const text of rule.samples.not)
      expect({ text, rule: read(text, rules).rule }).not.toEqual({ text, rule: rule.name });
  });

  test('a rule that could go without a sample of its own noticing is no rule', () => {
    const idle = rules.filter((rule) => {
      const others = rules.filter((one) => one !== rule);
      return rule.samples.holds.every((sample) => {
        const text = typeof sample === 'string' ? sample : sample[0];
        const [without, own] = [read(text, others), read(text, rules)];
        return without.result === own.result && without.place === own.place;
      });
    });
    expect(idle.map(({ name }) => name)).toEqual([]);
  });
});
