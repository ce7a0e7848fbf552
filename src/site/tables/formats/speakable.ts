// Control characters that XML cannot hold, in any form.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const UNSPEAKABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** A text as a file of Word or Excel can hold it. */
export const speakable = (text: string): string => text.replace(UNSPEAKABLE, '');
