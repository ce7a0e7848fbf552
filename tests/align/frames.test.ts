import { expect, test } from 'vitest';
import { GramNumbers } from '#align/reading/grams.ts';
import { readDocument } from '#align/reading/read-document.ts';
import { EMPTY_CONTENT } from '#model/kept/content.ts';
import { extract } from '../../tools/fit/cases.ts';

const TEXT = `临陵市河道保护办法

第一条　为了保护河道，制定本办法。
第二条　市水务部门负责河道的监督管理。
第三条　禁止在河道管理范围内倾倒垃圾、渣土。
第四条　沿河单位应当遵守下列规定：
（一）不得围垦河滩种植作物；
（二）夜间不得采挖砂石。
第五条　任何人发现险情的，应当向水务部门报告。
第六条　违反本办法第五条规定，发现险情不报告的，由水务部门责令改正。
第七条　往河里倒渣土的，由水务部门责令清除，处二百元以上一千元以下罚款。
第八条　夜里采挖砂石的，由水务部门没收工具，并处五百元罚款。
第九条　水务部门工作人员玩忽职守的，依法给予处分。
第十条　本办法自2020年1月1日起施行。
`;
const { passages, frames } = readDocument(
  extract({ id: 'd', file: 'd.txt', text: TEXT, sha256: '', bytes: 0, descriptor: null }, EMPTY_CONTENT),
  new GramNumbers(),
);
const at = (path: string) => passages.findIndex(({ id }) => id === `d/${path}`);
const paths = (places: readonly number[] = []) => places.map((place) => passages[place]?.id.slice(2));

test.each([
  ['6', ['5'], 'the article that it names'],
  ['7', ['3'], 'the duty in whose words it speaks'],
  ['8', ['4.2'], 'an item of a list, where that is the duty'],
  ['9', [], 'none, where it is of officials'],
  ['3', [], 'none, since it is no penalty'],
] as readonly (readonly [string, readonly string[], string])[])(
  'article %s punishes a breach of %j (%s)',
  (path, expected) => expect(paths(frames.breached[at(path)])).toEqual(expected),
);

test('an item is read with the sentence that opens its list, and stands in that list', () => {
  expect(paths(frames.of[at('4.1')])).toEqual(['4']);
  expect(frames.list[at('4.1')]).toBe(at('4'));
  expect(frames.list[at('3')]).toBe(at('3'));
  // The first of two items, the last of them, and what is none.
  expect(['4.1', '4.2', '3'].map((path) => frames.item[at(path)])).toEqual([0, 1, 0]);
});
