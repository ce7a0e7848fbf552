import { expect, test } from 'vitest';
import { foldSigns, foldWords } from '#language/fold/fold-signs.ts';

test.each([
  ['达到 82 %', '达到82%', 'blanks go'],
  ['12 000 人', '12000人', 'also where they group thousands'],
  ['37. 2%', '37.2%', 'and where a line of a PDF breaks'],
  ['1,200名', '1,200名', 'a comma that groups thousands stays'],
  ['37.2 5%', '37.25%', 'the last figure of one number'],
  ['37.2 38.5', '37.2，38.5', 'two numbers stay two'],
  ['51.3 65', '51.3，65', 'also where one is whole'],
  ['12 8.5', '12，8.5', 'and where that is the first'],
  ['12  35', '12，35', 'or blanks part them'],
  ['４，５００件，１２００件', '4,500件，1200件', 'figures of full width are grouped too'],
  ['25.8\t23', '25.8，23', 'cells too'],
  ['12\t15\t20', '12，15，20', 'whole numbers in cells'],
  ['①5所学校，⑩8个', '①5所学校，⑩8个', 'what counts items is no figure'],
  ['公园\t12', '公园12', 'a tab that parts no numbers goes'],
  [
    '床位达到3000张 每千人口医师3.5名',
    '床位达到3000张，每千人口医师3.5名',
    'a blank behind a number that has its thing',
  ],
  [
    '改造卫生室120所　覆盖率达到95% 其中农村90%',
    '改造卫生室120所，覆盖率达到95%，其中农村90%',
    'of any width',
  ],
  [
    '完成。 新建5所 卫生院，每村1个 站点',
    '完成。新建5所卫生院，每村1个站点',
    'not one in front of the thing',
  ],
  ['全县共有 20 个 乡镇', '全县共有20个乡镇', 'nor in a text that is spaced out'],
  ['签约率提高3个 百分点以上', '签约率提高3个百分点以上', 'nor within a unit'],
  ['床位3000张 以上，2027年 底前', '床位3000张以上，2027年底前', 'nor before what goes on with the number'],
  [
    '床位达到3000张以上 医师（含助理）300名 5所医院达标',
    '床位达到3000张以上，医师（含助理）300名，5所医院达标',
    'but behind that, and before another number',
  ],
  [
    '坚持以人民为中心 到2027年建成',
    '坚持以人民为中心，到2027年建成',
    'and one before the term of what follows',
  ],
  ['每街1处\t完成时限：2026年', '每街1处。完成时限：2026年', 'a tab before a field is a stop'],
])('%j folds to %j: %s', (words, folded) => {
  expect(foldWords(words)).toBe(folded);
  const { text, at } = foldSigns(words);
  expect(text).toBe(folded);
  expect(at).toHaveLength(folded.length + 1);
});
