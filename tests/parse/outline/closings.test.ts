import { expect, test } from 'vitest';
import { outlineOf, parseText } from '../parsed.ts';

const ITEMS =
  '一、主要任务\n（一）建设医院。到2025年建成医院5所，由市卫生局负责。\n逐年补足人员。\n（二）建设诊所。到2025年建成诊所7所，由市卫生局负责。';

test.each([
  ['附属医院的新增床位到2027年不少于300张。', 'its hospitals'],
  ['附近居民到2027年全部纳入保障。', 'the people nearby'],
])('%s goes with the last item', (paragraph) =>
  expect(outlineOf(`${ITEMS}\n${paragraph}`).at(-1)).toContain(paragraph),
);

test.each([
  ['感谢您对我市卫生工作的关心和支持。', 'thanks'],
  ['特此函复，请予支持。', 'a closing form'],
  ['本方案自印发之日起施行。', 'since when it holds'],
  ['各位代表！\n让我们为建设现代化新样县而努力奋斗！', 'the end of a speech'],
  ['（责任编辑：李明）', 'who edited the page'],
  ['资料来源：财政数据来自市财政局。', 'whence a bulletin has its figures'],
  ['主题词：卫生　机构　通知', 'the colophon'],
  ['甲方（盖章）：样县人民政府\n乙方（盖章）：样市人民政府\n签订日期：2022年8月30日', 'the parties'],
])('%s belongs to no item', (paragraph) =>
  expect(outlineOf(`${ITEMS}\n${paragraph}`).at(-1)).not.toContain(paragraph),
);

test('a note of 以上任务 on a line of its own is of the list, and no other note is', () => {
  const notesOf = (note: string) =>
    parseText(`一、行动\n（一）甲事项。\n做甲。\n（二）乙事项。\n做乙。\n${note}\n二、其他\n内容。`)
      .value.clauses.filter(({ notes }) => notes.length > 0)
      .map(({ path }) => path);
  expect(notesOf('（以上任务由县教育局牵头，县科工局配合）')).toEqual(['1']);
  expect(notesOf('（县教育局牵头，县科工局配合）')).toEqual(['1.2']);
});
