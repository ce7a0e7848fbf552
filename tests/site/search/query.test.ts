import { expect, test } from 'vitest';
import { readFoldTable } from '#site/search/fold-query.ts';
import { parseQuery, withoutQuotes } from '#site/search/query.ts';

const table = readFoldTable('簽签約约醫医');
const read = (question: string) => {
  const { wanted, excluded } = parseQuery(question, table);
  return [wanted.map(({ folded }) => folded), excluded.map(({ folded }) => folded)];
};

test.each<[string, string[], string[], string]>([
  ['家庭医生', ['家庭医生'], [], 'one word'],
  ['家庭醫生　簽約', ['家庭医生', '签约'], [], 'words parted by an ideographic space'],
  ['医生 医生 醫生', ['医生'], [], 'a word counts once'],
  ['"签约 服务" 医生', ['签约服务', '医生'], [], 'quotes bind an exact run'],
  ['＂签约 服务＂', ['签约服务'], [], 'full-width quotes too'],
  ['“签约 服务”', ['签约服务'], [], 'curly quotes bind where white space stands inside'],
  ['「签约 服务」', ['签约服务'], [], 'corner brackets too'],
  ['“以药补医”', ['"以药补医"'], [], 'else they are characters of the text'],
  ['破除"以药补医"为突破口', ['破除"以药补医"为突破口'], [], 'quotes inside a word too'],
  ['构建“三', ['构建"三'], [], 'and half a pair'],
  ['医生 -儿童', ['医生'], ['儿童'], 'a minus excludes'],
  ['医生 －儿童', ['医生'], ['儿童'], 'a full-width minus too'],
  ['医生 -"儿童 医院"', ['医生'], ['儿童医院'], 'and an exact run'],
  ['-2018年', ['-2018年'], [], 'nothing but exclusions is taken at its word'],
  ['—10个', ['-10个'], [], 'a dash excludes nothing'],
  ['8-10个', ['8-10个'], [], 'a hyphen inside a word neither'],
  ['建设， 到', ['建设,到'], [], 'with sentence marks it is a copied passage'],
  ['卫生\n  服务', ['卫生服务'], [], 'a line break is layout'],
  ['2018 年 11 月', ['2018年11月'], [], 'so is white space between digits and their unit'],
  ['2018 住院率', ['2018', '住院率'], [], 'but not between a number and a word'],
  ['', [], [], 'nothing asks nothing'],
  [' \n ', [], [], 'white space neither'],
  ['""', ['""'], [], 'empty quotes are two characters'],
])('%s → %j −%j (%s)', (question, wanted, excluded) => {
  expect(read(question)).toEqual([wanted, excluded]);
});

test('quotation marks can be taken as the reader’s own', () => {
  const query = parseQuery('“家庭医生” 签约', table);
  expect(withoutQuotes(query)?.wanted.map(({ folded }) => folded)).toEqual(['家庭医生', '签约']);
  expect(withoutQuotes(parseQuery('家庭医生', table))).toBeNull();
});
