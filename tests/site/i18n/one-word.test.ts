/** One word for one idea, in everything that the interface says. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const said = globSync('src/site/{i18n/strings/**/*.ts,prose/*.mdx}').map(
  (file) => [file, readFileSync(file, 'utf8')] as const,
);

test.each([
  [/准确率|準確率/u, '精确率: the share of what was found that is right, beside 召回率'],
  [/红字|紅字|红色|紅色/u, '朱色, the colour of what differs in substance'],
  [/印章/u, '方印, the square that stands for a place'],
  [/[您你]/u, 'the reader is not addressed'],
  [/同组(?!织)|同組(?!織)/u, '经另一条间接对应'],
])('%s is said otherwise: %s', (word) => {
  expect(said.filter(([, text]) => word.test(text)).map(([file]) => file)).toEqual([]);
});
