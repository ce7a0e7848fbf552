/** Which level of government an issue number is of, by the sign that it begins with. On folded, simplified text. */
import type { PlaceLevel } from '#model/document.ts';
import { form } from '../../rules/form.ts';

/** 国卫监督发〔2015〕91号, 中发〔2016〕3号, 中办发〔2020〕1号; not 中府〔2020〕5号 of 中山, 中卫政发 of 中卫. */
const NATIONAL = form(`^(?:{nationalSign}|中办[发函字]?[〔[(])`, 'u');
/**
 * The one-character names of provinces: 粤机编办〔2011〕36号. With 府 or 市 behind they begin the signs of cities as well
 * (苏府 of 苏州, 晋市 of 晋城). Left out are 宁 (宁夏, 宁德), 青 (青海, 青岛), 新 (新疆, 新乡), 贵 (贵州, 贵港) and 蒙 (内蒙古, 蒙自).
 */
const PROVINCES =
  /^(?:[京津冀晋辽吉黑苏浙皖闽鲁豫鄂湘桂滇藏陕甘](?![府市])|[沪粤渝川蜀琼黔赣](?!市)|云(?=[政发办])|内(?=[政党发]))/u;

/** Null where the sign is of no such level, or of a city as well: 样府办〔2016〕50号, 青政发〔2020〕1号. */
export function levelOfNumber(number: string): PlaceLevel | null {
  if (NATIONAL.test(number)) return 'country';
  return PROVINCES.test(number) ? 'province' : null;
}
