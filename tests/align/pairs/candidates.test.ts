import { expect, test } from 'vitest';
import { Comparer } from '#align/pairs/compare.ts';
import { GramNumbers } from '#align/reading/grams.ts';
import { readDocument } from '#align/reading/read-document.ts';
import { extracted } from '../documents.ts';

/** A plan of one measure, and of one clause on how it is led, paid or told. */
const plan = (id: string, measure: string, heading: string, body: string) =>
  extracted({
    id,
    placeName: '临安市',
    clauses: [
      { path: '1', heading: '主要任务' },
      { path: '1.1', heading: '治理方式', body: measure },
      { path: '2', heading: '保障措施' },
      { path: '2.1', heading, body },
    ],
  });

function areCompared(
  a: readonly [heading: string, body: string],
  b: readonly [heading: string, body: string],
) {
  const numbers = new GramNumbers();
  const [left, right] = [
    readDocument(plan('first-2020', '修建管网收集污水。', ...a), numbers),
    readDocument(plan('second-2021', '清扫道路保持整洁。', ...b), numbers),
  ] as const;
  return new Comparer(left, right, numbers)
    .candidates()
    .some(
      ([i, j]) => left.passages[i]?.id === 'first-2020/2.1' && right.passages[j]?.id === 'second-2021/2.1',
    );
}

test('clauses on how two plans are led are worth comparing in whatever words, one on who leads and one on who pays are not', () => {
  const led = ['严格考核', '县里设立工作专班,进度慢的乡镇予以约谈。'] as const;
  expect(areCompared(led, ['组织领导', '分管副市长任召集人。'])).toBe(true);
  expect(areCompared(led, ['资金投入', '污水处理费不足的,以公益金补足。'])).toBe(false);
});

const SCREENING = '为三十五岁以上居民每年免费筛查一次高血压,筛查结果记入健康档案。';
// The same genre and a few of the same words.
const ECHO = '为困难居民每年免费更换一次灶具,更换结果报街道备案。';

function comparedWith(share?: number, there: readonly string[] = [SCREENING, ECHO]): string[] {
  const numbers = new GramNumbers();
  const of = (id: string, ...bodies: string[]) =>
    readDocument(
      extracted({
        id,
        placeName: '临安市',
        clauses: [
          { path: '1', heading: '主要任务' },
          ...bodies.map((body, n) => ({ path: `1.${n + 1}`, heading: '', body })),
        ],
      }),
      numbers,
    );
  const [left, right] = [of('first-2020', SCREENING, ECHO), of('second-2021', ...there)];
  return new Comparer(left, right, numbers)
    .candidates(share)
    .flatMap(([i, j]) => (left.passages[i]?.id === 'first-2020/1.1' ? [right.passages[j]?.id ?? ''] : []));
}

test('where two clauses stand in the other document, what each has of the genre of the other is not worth comparing', () => {
  expect(comparedWith()).toEqual(['second-2021/1.1']);
  expect(comparedWith(0)).toEqual(['second-2021/1.1', 'second-2021/1.2']);
});

test('where the best is half of a clause, everything else that shares words with it is compared', () => {
  const half = '居民每年免费筛查一次高血压,并做好其他各项工作。';
  expect(comparedWith(undefined, [half, ECHO])).toEqual(['second-2021/1.1', 'second-2021/1.2']);
});
