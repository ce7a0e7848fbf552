/** What machines read of a page, over our own records. */
import { expect, test } from 'vitest';
import { scriptJson } from '#site/views/metadata/script-json.ts';

test('no text of a page can end its script', () => {
  const value = {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: '</script><script>pwn()',
  } as const;
  expect(scriptJson(value)).not.toContain('</script>');
  expect(JSON.parse(scriptJson(value)).headline).toBe(value.headline);
});
