import { expect, test } from 'vitest';
import { readFacts } from '#align/reading/facts.ts';
import { extracted } from './documents.ts';

test.each(['第三條', '第三条'])('%s is an article, whatever its script', (marker) => {
  const body = { hant: '設置服務站。', hans: '设置服务站。' };
  const document = extracted({ id: 'one', clauses: [{ path: '3', marker, body }] });
  expect(readFacts(document).get('one/3')?.article).toBe(3);
});
