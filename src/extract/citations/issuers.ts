/** Who issued a cited document, as far as its title, the words before it or its kind say. */
import type { Text } from '#model/text.ts';

export type Issuer = Pick<Text, 'hans' | 'hant'>;

// 中共广东省委 广东省人民政府, 中共佛山市委佛山市人民政府, 国务院办公厅, 揭阳市卫生计生局
const ISSUER_IN_TITLE = /^(.{2,40}?)(?:关于|印发|转发|批转|公布|发布)/u;
const ISSUING_BODY =
  /(?:政府|办公厅|办公室|委员会|国务院|中央|委|局|厅|部|院|办|署|会|党组|省委|市委|区委|县委|总局|中心)$/u;
// 国务院发布的《…》, 国家计委、财政部《…》, 国家卫生计生委等5部门《…》
const ANNOUNCING_BODY =
  /^[^《》]{1,16}(?:国务院|政府|办公厅|办公室|委员会|委|局|厅|部|中央)$|^(?:国务院|中央|财政部|教育部|卫生部|民政部|公安部|商务部)$|^[^《》]{2,16}等[\d一二三四五六七八九十]*(?:部门|部委|单位)$/u;
const BEFORE_ISSUER = [
  '，',
  '。',
  '；',
  '：',
  '根据',
  '依据',
  '按照',
  '依照',
  '遵照',
  '贯彻',
  '落实',
  '执行',
  '实施',
  '通过的',
  '好',
  '由',
];
// 市政府 → 市人民政府
const SHORT_GOVERNMENT = /(?<=[省市区县州镇乡])政府/gu;

/** Laws that the full congress passed; every other 法 comes from its standing committee. */
const BY_FULL_CONGRESS =
  /^(?:中华人民共和国)?(?:宪法|刑法|民法典|民法总则|民法通则|合同法|物权法|婚姻法|继承法|刑事诉讼法|民事诉讼法|行政诉讼法|行政处罚法|立法法|民族区域自治法|企业所得税法|外商投资法|慈善法|监察法|预算法|教育法|工会法|妇女权益保障法|义务教育法|选举法|国务院组织法|反分裂国家法)$/u;

// 中华人民共和国食品安全法实施条例; 条例 without the country's name may be local
const STATE_REGULATION = /^中华人民共和国.+(?:条例|实施细则)$/u;
const LOCAL = /^(?!中华人民共和国).{2,3}(?:省|市|区|县|州)/u;
const STATE_COUNCIL: Issuer = { hans: '国务院', hant: '國務院' };
const CONGRESS: Issuer = { hans: '全国人民代表大会', hant: '全國人民代表大會' };
const STANDING_COMMITTEE: Issuer = {
  hans: '全国人民代表大会常务委员会',
  hant: '全國人民代表大會常務委員會',
};

/**
 * Issuer of a cited document; `before` is what stands before its 《.
 *
 *     中共广东省委 广东省人民政府关于建设卫生强省的决定 → 中共广东省委、广东省人民政府
 *     传染病防治法 → 全国人民代表大会常务委员会
 */
export function inferIssuer(title: Text, before: Text): Issuer | null {
  const named = issuerInTitle(title.hans);
  if (named !== null) return { hans: named, hant: traditional(named, title) };
  const announced = issuerBefore(before.hans);
  if (announced !== null) return { hans: announced, hant: traditional(announced, before) };
  return issuerByKind(title.hans);
}

/** Each character as the text around it writes it in traditional characters. */
const traditional = (words: string, around: Text): string =>
  [...words].map((character) => around.hant[around.hans.indexOf(character)] ?? character).join('');

function issuerInTitle(title: string): string | null {
  const named = ISSUER_IN_TITLE.exec(title)?.[1]?.trim();
  if (named === undefined || named === '' || !ISSUING_BODY.test(named)) return null;
  return separate(named)
    .map((part) => part.replace(SHORT_GOVERNMENT, '人民政府'))
    .join('、');
}

/** 中共佛山市委佛山市人民政府 is two bodies, as is 广东省卫生计生委广东省中医药局: the place begins anew. */
function separate(named: string): string[] {
  const place = /^(?:中共)?(.{2})/u.exec(named)?.[1] ?? '';
  return named
    .split(/[\s、，]+/u)
    .flatMap((part) =>
      part.split(new RegExp(`(?<=[委局厅部会办院室])(?=${place})|(?<=[厅央委])(?=国务院|中央军委)`, 'u')),
    )
    .filter((part) => part !== '');
}

/** 国务院发布的《…》, 国家计委、财政部《…》; not 落实国家《…》. */
function issuerBefore(before: string): string | null {
  const announced = before.replace(/(?:联合)?(?:制定|发布|印发|颁布|公布|出台|修订)?的?$/u, '');
  const starts = BEFORE_ISSUER.filter((word) => announced.includes(word)).map(
    (word) => announced.lastIndexOf(word) + word.length,
  );
  const words = announced.slice(Math.max(0, ...starts));
  const bodies = words.split('、');
  const named = bodies.slice(bodies.findLastIndex((body) => !ANNOUNCING_BODY.test(body)) + 1);
  return named.length === 0 ? null : named.join('、');
}

function issuerByKind(title: string): Issuer | null {
  if (STATE_REGULATION.test(title)) return STATE_COUNCIL;
  if (!/法$/u.test(title) || /办法$/u.test(title) || LOCAL.test(title)) return null;
  return BY_FULL_CONGRESS.test(title) ? CONGRESS : STANDING_COMMITTEE;
}
