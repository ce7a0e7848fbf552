/** Small documents as the extract stage hands them on. */
import { extractFacts } from '#extract/extract-facts.ts';
import type { Content } from '#model/kept/content.ts';
import type { ExtractedDocument } from '#model/line.ts';
import { NO_CONTENT, type Sample, sampleDocument } from '../extract/sample-document.ts';

export { NO_CONTENT };

export function extracted(sample: Sample, content: Content = NO_CONTENT): ExtractedDocument {
  return extractFacts(sampleDocument(sample), content).value;
}

/** The same document under another id. */
export function twinOf(document: ExtractedDocument, id: string): ExtractedDocument {
  const own = document.seed.id;
  const rename = (clause: string) => clause.replace(`${own}/`, `${id}/`);
  return {
    ...document,
    seed: { ...document.seed, id },
    clauses: document.clauses.map((clause) => ({
      ...clause,
      id: rename(clause.id),
      document: id,
      parent: clause.parent && rename(clause.parent),
    })),
    facts: {
      ...document.facts,
      targets: document.facts.targets.map((target) => ({ ...target, clause: rename(target.clause) })),
      topics: new Map([...document.facts.topics].map(([clause, topics]) => [rename(clause), topics])),
    },
  };
}

// Three ways of saying three measures, with one that only the first place has.
const screening =
  '到2018年，为孕产妇和新生儿提供出生缺陷疾病的免费筛查及健康教育和随访，筛查覆盖率达到100%。';
const mental = '以市复退军人医院为基础，建设规模达1000张床位的市级精神病专科医院。';
const village =
  '原则上1个行政村建设1个公建民营村卫生站，建设规模不低于60平方米，设有相对独立的诊断室、治疗室和药房。';
const insurance = '逐步提高大病保险支付比例，减轻群众大病医疗费用负担，切实避免人民群众因病致贫、因病返贫。';
const research = '每年推选10项市级适宜技术进行推广，争取国家、省级科研立项。';

export const first = extracted({
  id: 'first-2016',
  placeName: '临安市',
  clauses: [
    { path: '1', heading: '公共卫生' },
    { path: '1.1', heading: '妇幼保健', body: `${screening}${mental}` },
    { path: '1.2', heading: '村卫生站', body: village },
    { path: '2', heading: '医疗保障' },
    { path: '2.1', heading: '大病保险', body: insurance },
    { path: '2.2', heading: '医学科研', body: research },
  ],
});

export const second = extracted({
  id: 'second-2017',
  placeName: '宁平区',
  clauses: [
    { path: '1', heading: '公共卫生' },
    { path: '1.1', heading: '出生缺陷', body: screening.replace('2018', '2017') },
    { path: '1.2', heading: '精神卫生', body: mental.replace('1000张', '800张') },
    { path: '1.3', heading: '村卫生站', body: village.replace('60', '80') },
    { path: '2', heading: '医疗保障' },
    { path: '2.1', heading: '大病保险', body: insurance },
  ],
});
