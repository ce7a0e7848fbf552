import { z } from 'zod';

/** Whether a day is in the calendar: 2024-02-29 is, 2023-02-29 and 2016-99-99 are not. */
export function isRealDay(day: string): boolean {
  const [, year = '', month = '', date = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  const read = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  return year !== '' && read.getUTCMonth() + 1 === Number(month) && read.getUTCDate() === Number(date);
}

/** `2016-08-10` */
export const isoDaySchema = z.string().refine(isRealDay, 'a day of the calendar such as 2016-08-10');
