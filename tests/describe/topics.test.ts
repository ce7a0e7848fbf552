import { expect, test } from 'vitest';
import { EMPTY_CONTENT } from '#model/kept/content.ts';
import { runPipeline } from '../../src/pipeline.ts';
import { sampleSeed } from '../sample-seed.ts';

const PUBLIC = '新建公办托育机构，每个县至少建成1所公办托育机构，收托规模不少于100个托位。';
const KINDERGARTENS = '鼓励公办幼儿园开设托班，招收2至3岁的幼儿，开设托班的幼儿园比例达到30%。';
const STAFF = '加强托育机构保育人员培训，每年培训托育从业人员不少于500人次，持证上岗率达到100%。';
const DOCTORS = '托育机构与基层医疗卫生机构签订医育结合服务协议，每季度上门指导不少于1次。';
const GOAL = '到2025年，每千人口托位数达到4.6个，普惠托位占比达到60%，托育服务覆盖率达到50%以上。';

const DIVIDED = (name: string) => `${name}托育服务发展方案

一、工作目标
${GOAL}
二、扩大服务供给
（一）建设公办机构。${PUBLIC}
（二）支持幼儿园办托。${KINDERGARTENS}
三、提升服务质量
（一）建强队伍。${STAFF}
（二）医育结合。${DOCTORS}
`;
const COUNTED = `丙县托育服务发展方案

一、目标任务
${GOAL}
二、重点任务
（一）办好公办托育。${PUBLIC}
（二）推进托幼一体。${KINDERGARTENS}
（三）培训人员。${STAFF}
（四）深化医育结合。${DOCTORS}
（五）宣传引导。利用广播、报刊宣传科学育儿知识，营造良好氛围。
`;

test('tasks that one document only counts are of the fields in which others have them, and goals of one text are a topic', () => {
  const records = runPipeline(
    [sampleSeed('jia', DIVIDED('甲县')), sampleSeed('yi', DIVIDED('乙县')), sampleSeed('bing', COUNTED)],
    EMPTY_CONTENT,
    () => {},
  ).value;
  const names = new Map(records.topics.map(({ id, name }) => [id, name.hans]));
  const topicsOf = (document: string) =>
    records.clauses
      .filter((clause) => clause.document === document)
      .map(({ path, topics }) => `${path} ${names.get(topics[0] as string)}`);
  expect(topicsOf('jia')).toEqual([
    '1 工作目标',
    '2 扩大服务供给',
    '2.1 扩大服务供给',
    '2.2 扩大服务供给',
    '3 提升服务质量',
    '3.1 提升服务质量',
    '3.2 提升服务质量',
  ]);
  expect(topicsOf('bing')).toEqual([
    '1 工作目标',
    '2 其他',
    '2.1 扩大服务供给',
    '2.2 扩大服务供给',
    '2.3 提升服务质量',
    '2.4 提升服务质量',
    '2.5 其他',
  ]);
});
