/** Titles that a page sets on lines of their own, since they are links. */
import { expect, test } from 'vitest';
import { outlineOf } from '../parsed.ts';

test('what a page links to on a line of its own is a part of its sentence', () => {
  const text = [
    '为进一步贯彻落实',
    '《样省规划》',
    '（样政〔2019〕8号）精神，制定本方案。',
    '一、目标',
    '到2022年，按照',
    '《建设标准》',
    '要求，新建医院3所。根据',
    '《样法》',
    '，培训医生500名。',
    '二、任务',
    '修订',
    '《样县规定》',
    '（一）修路。',
  ];
  expect(outlineOf(text.join('\n'))).toEqual([
    '1 一、 目标 | 到2022年，按照《建设标准》要求，新建医院3所。根据《样法》，培训医生500名。',
    '2 二、 任务 | 修订《样县规定》',
    '2.1 （一） | 修路。',
  ]);
});

test('behind a title that a line carries out, a paragraph begins', () => {
  const text = ['一、任务', '三、学习贯彻', '《某市养老服务条例》', '各县要定期组织宣传。', '开展执法检查。'];
  expect(outlineOf(text.join('\n')).join('\n')).not.toContain('条例》各县');
});

test('what follows a linked title in its sentence goes on with it, the number in brackets too', () => {
  const text =
    '某市方案\n一、建设任务\n按照\n《国务院关于加强养老服务的意见》\n（国发〔2013〕35号）精神，新建站点20个。\n';
  expect(outlineOf(text)).toEqual([
    '1 一、 建设任务 | 按照《国务院关于加强养老服务的意见》（国发〔2013〕35号）精神，新建站点20个。',
  ]);
});
