/** What places are called, and what only ends like the name of one. */
import type { Words } from './words.ts';

/** By their level, with the English word; longer endings before those that they end in. */
export const PLACE_KINDS: readonly (readonly [ending: string, english: string])[] = [
  ['特别行政区', 'Special Administrative Region'],
  ['自治区', 'Autonomous Region'],
  ['自治州', 'Autonomous Prefecture'],
  ['自治县', 'Autonomous County'],
  ['自治旗', 'Autonomous Banner'],
  ['开发区', 'Development Zone'],
  ['工业园区', 'Industrial Park'],
  ['新区', 'New Area'],
  ['地区', 'Prefecture'],
  ['街道', 'Subdistrict'],
  ['苏木', 'Sum'],
  ['省', 'Province'],
  ['市', 'City'],
  ['盟', 'League'],
  ['区', 'District'],
  ['县', 'County'],
  ['旗', 'Banner'],
  ['镇', 'Town'],
  ['乡', 'Township'],
];

/** Peoples in the names of autonomous regions that do not end in 族. */
export const PEOPLES_WITHOUT_ENDING = ['维吾尔'];

/** Official English names that are not the pinyin of the Chinese. */
export const ENGLISH_NAMES: Readonly<Record<string, string>> = {
  全国: 'National',
  中华人民共和国: "People's Republic of China",
  陕西: 'Shaanxi',
  内蒙古: 'Inner Mongolia',
  西藏: 'Tibet',
  香港: 'Hong Kong',
  澳门: 'Macao',
  哈尔滨: 'Harbin',
  呼和浩特: 'Hohhot',
  乌鲁木齐: 'Urumqi',
  拉萨: 'Lhasa',
};

/** Kinds of areas and markets. Simplified characters; each word once, with all its roles. */
export const AREAS: Words = {
  超市: ['noPlace', 'areaWord'],
  示范区: ['areaWord'],
  病区: ['areaWord'],
  厂区: ['areaWord'],
  矿区: ['areaWord'],
  林区: ['areaWord'],
  专区: ['areaWord'],
  特区: ['areaWord'],
  牧区: ['areaWord'],
  夜市: ['areaWord'],
  早市: ['areaWord'],
  吸烟区: ['areaWord'],
  禁烟区: ['areaWord'],
  等候区: ['areaWord'],
  候诊区: ['areaWord'],
  停车区: ['areaWord'],
  服务区: ['areaWord'],
  保护区: ['areaWord'],
  居住区: ['areaWord'],
  管理区: ['areaWord'],
  生活区: ['areaWord'],
  办公区: ['areaWord'],
  作业区: ['areaWord'],
  隔离区: ['areaWord'],
  观察区: ['areaWord'],
  功能区: ['areaWord'],
  试验区: ['areaWord'],
  合作区: ['areaWord'],
  集聚区: ['areaWord'],
  工业区: ['areaWord'],
  商业区: ['areaWord'],
};
