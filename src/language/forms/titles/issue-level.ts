/** Which level of government an issue number is of, by the sign that it begins with. On folded, simplified text. */
import type { PlaceLevel } from '#model/document.ts';

// 国卫监督发〔2015〕91号, 中发〔2016〕3号
const NATIONAL = /^[国中]/u;
/** The one-character names of provinces: 粤机编办〔2011〕36号. */
const PROVINCES = /^[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川蜀黔滇藏陕甘青宁新]/u;

/** Null where the sign is of no such level: 样府办〔2016〕50号. */
export function levelOfNumber(number: string): PlaceLevel | null {
  if (NATIONAL.test(number)) return 'country';
  return PROVINCES.test(number) ? 'province' : null;
}
