/** Parts of what is counted: 新增学位60万个，其中|幼儿园|12万个、义务教育35万个. */
import { REACHES } from '#language/limits.ts';
import { form } from '#language/rules/form.ts';
import { numbersBetween, OF, type Reader, type SubjectRule, trim } from '../pieces.ts';
import { thingOfUnit } from './same-thing.ts';

const AMONG_THEM = '其中';
/** 幼儿园, 科技类: whose or which they are, and no name of what is counted. */
const WHICH = form('(?:{kindOfBody}|{partOf}|{sharer}|[类型性])$');
/** 幼儿园|12|万个、义务教育|35|万个 */
const ITEMS = /([^，；。、：（）\d]+?)[约近]?\d/g;
const HOUSES = /[所家座栋]$/;
/** What a part would name itself, were it another thing: 供水|管网 of 管网. */
const NAME = 2;

const partOfWhole: Reader = (text, amount, { sentenceStart, start, from, numberStart, end, numbers }) => {
  if (amount.kind !== 'count' || amount.unit.endsWith('元')) return null;
  if (!text.startsWith(AMONG_THEM, start) || !/[，（]/.test(text[start - 1] ?? '')) return null;
  const [first, last] = trim(text, from, numberStart);
  const words = text.slice(first, last);
  const items = [...text.slice(start + AMONG_THEM.length, end).matchAll(ITEMS)];
  // 新建学校10所，其中|小学|6所: a thing by itself, and no place.
  if (HOUSES.test(amount.unit) && !/[区城村县镇类型性]$/.test(words)) return null;
  if (words.length < 2 || !items.some((item) => WHICH.test(item[1] as string))) return null;
  const before = numbersBetween(numbers, Math.max(sentenceStart, start - REACHES.elision.at), start - 1);
  const [whole, ...others] = thingOfUnit(text, amount, before, start - 1);
  if (!whole || others.length > 0 || 'hans' in whole) return null;
  return words.includes(text.slice(whole[1] - NAME, whole[1])) ? null : [[first, last], OF, whole];
};

export const PART_RULE: SubjectRule = {
  name: 'a part of what is counted',
  read: partOfWhole,
  samples: {
    holds: [
      ['新增学位60万个，其中幼儿园[12万个]、义务教育35万个', '幼儿园的学位'],
      ['新增学位60万个，其中幼儿园12万个、义务教育[35万个]', '义务教育的学位'],
      ['遴选50所特色高中（其中科技类[20所]、人文类15所）', '科技类的特色高中'],
    ],
    not: [
      '新建学校10所，其中小学[6所]、初中4所',
      '改造管网500公里，其中农村供水管网[200公里]',
      '总投资126亿元，其中省级[38亿元]',
    ],
  },
};
