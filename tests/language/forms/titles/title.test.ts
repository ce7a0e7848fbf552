import { expect, test } from 'vitest';
import { findTitles } from '#language/forms/titles/title.ts';

/** `title | number | article | alias` of each, as far as there is one. */
const read = (folded: string): string[] =>
  findTitles(folded).map(({ title, number, article, alias }) =>
    [title, number, article]
      .map((span) => (span === null ? '' : folded.slice(...span)))
      .concat(alias ?? '')
      .join(' | ')
      .replace(/(?: \|\s*)+$/, ''),
  );

test.each([
  ['按照《甲条例》(国发〔2017〕3号)执行', ['甲条例 | 国发〔2017〕3号'], 'in the bracket behind'],
  ['按照《甲条例》国发〔2017〕3号执行', ['甲条例 | 国发〔2017〕3号'], 'without a bracket'],
  [
    '《甲规划》(以下简称《规划》,粤府函〔2015〕364号)',
    ['甲规划 | 粤府函〔2015〕364号 |  | 规划', '规划'],
    'the short name first',
  ],
  [
    '《甲规划》(粤府函〔2015〕364号,以下简称“规划”)',
    ['甲规划 | 粤府函〔2015〕364号 |  | 规划'],
    'the number first',
  ],
  ['《甲条例》(见国发〔2017〕3号)', ['甲条例'], 'the number of another document'],
  ['《甲法》第二十条第三款规定', ['甲法 |  | 第二十条第三款'], 'with its article'],
  ['根据《教育条例》(第279章)第40AE条', ['教育条例 |  | 第40AE条'], 'with letters, as Hong Kong counts'],
  ['《甲条例》第6(1)(a)条', ['甲条例 |  | 第6(1)(a)条'], 'with its parts in brackets'],
  [
    '按财政部 税务总局公告2023年第37号执行',
    ['财政部 税务总局公告2023年第37号 | 财政部 税务总局公告2023年第37号'],
    'an announcement by its year',
  ],
  ['依样本部经费结报作业要点规定办理', ['样本部经费结报作业要点'], 'without marks, by what it says'],
  ['关于印发《甲办法》的通知(财社〔2020〕7号)', ['甲办法 | 财社〔2020〕7号'], 'of the notice that issues it'],
  ['执行全省水资源公报〔2023〕2号', ['全省水资源公报 | 〔2023〕2号'], 'a name in place of the sign'],
  ['落实县长办公会议纪要〔2024〕6号', ['县长办公会议纪要 | 〔2024〕6号'], 'a name in place of the sign'],
  ['市医保局公告〔2023〕2号', ['市医保局公告〔2023〕2号 | 市医保局公告〔2023〕2号'], 'the sign of an office'],
  ['省政府令第12号《甲规定》', ['甲规定 | 省政府令第12号'], 'the number stands before'],
])('%s', (folded, expected, why) => {
  expect(read(folded), why).toEqual(expected);
});
