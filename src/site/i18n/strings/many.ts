import type { Messages } from '../translate.ts';

/** Pages that hold many places: levels, the picker, and what is told of all instead of each. */
export const manyStrings = {
  country: { hans: '国家', en: 'National' },
  province: { hans: '省', en: 'Provinces' },
  city: { hans: '市', en: 'Cities' },
  district: { hans: '区', en: 'Districts' },
  county: { hans: '县', en: 'Counties' },
  town: { hans: '乡镇', en: 'Towns' },
  other: { hans: '其他', en: 'Other' },
  placeCount: { hans: '{count} 地', en: '{count} {count|place|places}' },
} as const satisfies Messages;
