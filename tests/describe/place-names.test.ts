import { expect, test } from 'vitest';
import { fullPlaceNameEn, placeNameEn, stemOf } from '#describe/place-names.ts';

test.each([
  ['揭阳市', '揭阳', 'Jieyang', 'Jieyang City', 'a city'],
  ['陕西省', '陕西', 'Shaanxi', 'Shaanxi Province', 'not the pinyin of Shanxi'],
  ['山西省', '山西', 'Shanxi', 'Shanxi Province', 'beside it'],
  ['内蒙古自治区', '内蒙古', 'Inner Mongolia', 'Inner Mongolia Autonomous Region', 'its English name'],
  ['广西壮族自治区', '广西', 'Guangxi', 'Guangxi Autonomous Region', 'without the people'],
  ['新疆维吾尔自治区', '新疆', 'Xinjiang', 'Xinjiang Autonomous Region', 'a people without 族'],
  ['恩施土家族苗族自治州', '恩施', 'Enshi', 'Enshi Autonomous Prefecture', 'two peoples'],
  ['西安市', '西安', "Xi'an", "Xi'an City", 'an apostrophe before a vowel'],
  ['六安市', '六安', "Lu'an", "Lu'an City", 'a name read otherwise than the word'],
  ['重庆市', '重庆', 'Chongqing', 'Chongqing City', 'a character with two readings'],
  ['赵县', '赵县', 'Zhaoxian', 'Zhaoxian', 'one character keeps its level'],
  ['云岭新区', '云岭', 'Yunling', 'Yunling New Area', 'the longer ending'],
])('%s: %s, %s, %s (%s)', (full, stem, english, fullEnglish) => {
  expect([stemOf(full), placeNameEn(full), fullPlaceNameEn(full)]).toEqual([stem, english, fullEnglish]);
});
