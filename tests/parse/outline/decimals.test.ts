import { expect, test } from 'vitest';
import { outlineOf } from '../parsed.ts';

const HEADS =
  '1总则\n1.1编制目的\n做好工作。\n1.2编制依据\n《防洪法》等。\n2组织体系\n2.1指挥机构\n由市长任总指挥。\n3附则\n自印发之日起实施。';

test('a number touches its heading in a text of 1.1 and 1.2', () => {
  expect(outlineOf(HEADS)).toEqual([
    '1 1 总则',
    '1.1 1.1 编制目的 | 做好工作。',
    '1.2 1.2 编制依据 | 《防洪法》等。',
    '2 2 组织体系',
    '2.1 2.1 指挥机构 | 由市长任总指挥。',
    '3 3 附则 | 自印发之日起实施。',
  ]);
});

test.each([
  ['一、目标\n新建学校\n2所小学改扩建\n二、保障\n加强。', '2所小学', 'no decimals stand around it'],
  [`${HEADS}\n5乡镇卫生院改造`, '5乡镇', 'it is not its turn'],
])('%s: no number of an item, as %s', (text, words) => {
  expect(outlineOf(text).filter((line) => /\d [25] /.test(line) && line.includes(words.slice(1)))).toEqual(
    [],
  );
});
