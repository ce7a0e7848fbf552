import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { KINDS, LANGUAGES, read } from './dist.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // Astro writes void elements and boolean attributes as it pleases; both are valid HTML.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    // A document's outline may begin deep: an item with a lead phrase may stand under a heading-less paragraph.
    'long-title': 'off',
  },
});

describe.each(Object.entries(KINDS))('%s', (_, path) => {
  test.each(LANGUAGES)('is valid HTML under “%s”', async (prefix) => {
    const report = await validator.validateString(read(prefix + path));
    expect(
      report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
      ),
    ).toEqual([]);
  });
});
