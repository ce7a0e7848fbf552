import * as OpenCC from 'opencc-js';
import { expect, test } from 'vitest';
import { traditional } from '#site/i18n/traditional.ts';
import type { Messages } from '#site/i18n/translate.ts';

test.each([
  ['程序没有找到，数据见“数据下载”', '程式沒有找到，資料見「資料下載」'],
  ['粘贴、保存、打印、复制链接', '貼上、儲存、列印、複製連結'],
  ['文件已公布，朱色见下', '文件已公佈，朱色見下'],
  ['同一项计划', '同一項計畫'],
  ['每份文件的条款', '每份文件的條款'],
])('%s is %s in Taiwan', (hans, hant) => {
  expect(traditional(hans)).toBe(hant);
});

/** Words for which opencc has another in Taiwan, though what is meant here has the same name there. */
const SAME_THERE =
  /文件|支持|代码|类型|词组|对象|项目|发布|计划|信息化|目标|朱色|概率|查找|生成|匹配|压缩包/g;

const areas = import.meta.glob<Record<string, Messages>>(
  ['../../../src/site/i18n/strings/**/*.ts', '../../../src/desk/strings.ts'],
  { eager: true },
);

/** Strings without a `hant` of their own. */
const derived = Object.values(areas)
  .flatMap((module) => Object.values(module))
  .flatMap((messages) => Object.values(messages))
  .filter((message) => typeof message?.hans === 'string' && message.hant === undefined)
  .map(({ hans }) => hans);

test('no derived string has a word that Taiwan calls otherwise', () => {
  expect(derived.length).toBeGreaterThan(1000);
  const convert = OpenCC.Converter({ from: 'cn', to: 'twp' });
  const quoted = (text: string) =>
    text.replace(/[“‘]/g, '「').replace(/[”’]/g, '」').replace(/[『]/g, '「').replace(/[』]/g, '」');
  const wrong = derived.filter((hans) => {
    const told = hans.replaceAll(SAME_THERE, '〇');
    return quoted(traditional(told)) !== quoted(convert(told));
  });
  expect(wrong.map((hans) => `${traditional(hans)} / ${convert(hans)}`)).toEqual([]);
});

test('no derived string has a character that a conversion took for another', () => {
  // 写明了, 只为, 统一并, 文本里: of these opencc makes words that are not there.
  const wrong = derived.map(traditional).filter((hant) => /瞭|隻|(?:統一|共同)併|[本文]里/.test(hant));
  expect(wrong).toEqual([]);
});

test('rows and columns of a table have the names that Taiwan gives them, which are the other way about', () => {
  // A line of a text is 行 in both.
  const wrong = derived.filter((hans) => /[一每几本该]行(?!一号)|第 ?\{?\w*\}? ?列|移一列/.test(hans));
  expect(wrong).toEqual([]);
});
