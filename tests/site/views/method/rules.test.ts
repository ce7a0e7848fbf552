import { expect, test } from 'vitest';
import { ruleNames } from '#site/i18n/strings/data/rules.ts';
import { ruleAnchor, ruleFamilies } from '#site/views/method/rules.ts';

const listed = Object.values(ruleFamilies).flat();

test('every rule has a name in Chinese, and no other has', () =>
  expect(Object.keys(ruleNames).toSorted()).toEqual(listed.map(({ name }) => name).toSorted()));

test('every rule has a place of its own on the page', () => {
  const anchors = listed.map(({ anchor }) => anchor);
  expect(new Set(anchors).size).toBe(anchors.length);
  expect(ruleAnchor('by a term')).toBe('rule-by-a-term');
});
