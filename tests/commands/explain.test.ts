import { expect, test } from 'vitest';
import { command, explainText } from '../../src/commands/explain.ts';

/** The lines of one kind, without the kind. */
const linesOf = (kind: string, text: string): string[] =>
  explainText(text).flatMap((line) => {
    const [, found, rest] = /^ {4}(\S+) +(.*)$/.exec(line) ?? [];
    return found === kind ? [rest as string] : [];
  });

test.each([
  [
    'target',
    '水质由82%升至90%',
    '90% = = 90 % of 水质  [a promise without a term; about: what stands before it]',
  ],
  ['number', '由82%升至90%', '82% = 82 %, no target  [where a change starts]'],
  ['number', '揭牌一所医院', '一所 = 1 所, no target  [an idiom]'],
  ['number', '为60岁以上老人体检', '60岁 = 60 岁, no target  [an age group]'],
  ['number', '2015年甲率76%，比2018年少', '76% = 76 %, no target  [of a year gone by]'],
  ['date', '比2018年提高5%', '2018年, no term  [what is compared with]'],
  ['deadline', '2030年底前完成', '2030年底前 = end of 2030  [a year, or a day of it]'],
  ['duty', '各镇应当配备医生', '应当 = must  [what must or must not be done]'],
  ['citation', '根据《甲办法》制定', '甲办法 = basis  [a document that a text rests on]'],
  ['charged', '完成。（市财政局负责）', '（市财政局负责） = 市财政局  [bodies and what they do]'],
])('the %s of “%s” is told with its rule', (kind, text, expected) =>
  expect(linesOf(kind, text)).toEqual([expected]),
);

test('numbers of a section that describes are told to be none', () =>
  expect(linesOf('number', '一、发展现状\n新建学校5所。\n二、任务\n新建学校6所。')).toEqual([
    '5所 = 5 所, no target  [in a section that describes]',
  ]));

test('the name of what is no file is not read as a text', async () => {
  const call = { words: [import.meta.dirname] } as unknown as Parameters<typeof command.run>[0];
  await expect(command.run(call)).rejects.toThrow('this is no file but a pipe, a device or a folder');
});

test('a text without its last full stop is shown as it stands, paragraph by paragraph', () => {
  const lines = explainText('建成学校5所。\n\n培训医生20名');
  expect(lines.filter((line) => !line.startsWith(' '))).toEqual(['建成学校5所。', '培训医生20名']);
});
