/** The only place that asks what day it is. */

/** ISO day of `now` where the editors are: in China it is already tomorrow when it is 16:00 in London. */
export const dayIn = (timeZone: string, now = new Date()): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    now,
  );

/** Where an edition of Chinese policies that says nothing of it is kept. */
export const TIME_ZONE = 'Asia/Shanghai';
