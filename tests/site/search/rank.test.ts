import { expect, test } from 'vitest';
import { readFoldTable } from '#site/search/fold-query.ts';
import { makeSearchable, matchRecord } from '#site/search/match.ts';
import { parseQuery } from '#site/search/query.ts';
import { score } from '#site/search/rank.ts';
import { record } from './sample-records.ts';

const table = readFoldTable('');
const value = (question: string, parts: Parameters<typeof record>[0]): number => {
  const query = parseQuery(question, table);
  const searchable = makeSearchable(record(parts), table);
  return score(searchable, matchRecord(searchable, query) ?? [], query);
};
const filler = '健全基层医疗卫生服务体系。'.repeat(10);

test.each<[string, string, Parameters<typeof record>[0], Parameters<typeof record>[0]]>([
  [
    'heading before body',
    '家庭医生',
    { heading: '推进家庭医生签约', body: filler },
    { body: '家庭医生家庭医生' },
  ],
  [
    'the heading itself before one that holds it',
    '信息化',
    { heading: '信息化', body: filler },
    { heading: '信息化建设', body: filler },
  ],
  ['a short clause before a long one', '签约', { body: '推进签约。' }, { body: `推进签约。${filler}` }],
  [
    'words that stand together before words apart',
    '家庭医生 签约',
    { body: `${filler}家庭医生签约。` },
    { body: '签约，家庭医生。' },
  ],
  ['body before note', '财政局', { body: `${filler}财政局` }, { body: '短', notes: '（财政局）' }],
  [
    'a clause with a target before its like',
    '床位',
    { body: '床位6张。', targets: 1 },
    { body: '床位若干。' },
  ],
  [
    'a binding duty before its like',
    '床位',
    { body: '必须有床位。', duties: ['must'] },
    { body: '可以有床位。', duties: ['may'] },
  ],
])('%s', (_, question, first, second) => {
  expect(value(question, first)).toBeGreaterThan(value(question, second));
});
