/** What the key of a number says. */

/** `2.5名` → `名`, `8-10个` → `个`, `4:6` → ``. */
export const unitOf = (key: string): string => key.replace(/[\d.:~至到-]/g, '');

/** `2.5名` → 2.5, the lower end of a range. */
export const amountOf = (key: string): number => Number.parseFloat(key);
