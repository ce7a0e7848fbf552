/** Records of one indicator, for tests of the targets matrix. */

import type { IndicatorRecord, TargetRecord } from '#model/facts/target.ts';
import type { Records } from '#model/records.ts';
import { clause, recordsOf, text } from '../sample-records.ts';

/** Each document sets the targets given. */
export function indicatorRecords(sets: Record<string, readonly TargetRecord[]>): Records {
  const indicator: IndicatorRecord = {
    id: 'i',
    name: text('每万人全科医生'),
    nameEn: 'GPs',
    unit: '名/万人',
    topic: 't',
    direction: 'higher',
    merged: false,
    cells: ['a', 'b', 'c', 'd'].map((document) => ({
      document,
      targets: (sets[document] ?? []).map(({ id }) => id),
      mentionedIn: document === 'd' ? ['d/1'] : [],
    })),
  };
  return recordsOf(
    ['a', 'b', 'c', 'd'].map((id) => clause(`${id}/1`, '全科医生达到2名')),
    { indicators: [indicator], targets: Object.values(sets).flat() },
  );
}

export const due = (year: number) => ({ deadline: { year, point: 'during' as const } });
