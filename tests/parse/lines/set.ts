/** A text as a printer sets it: an indent before each paragraph, lines of so many characters, wide rows whole. */
export const set = (text: string, width: number, indent = '') =>
  text.replace(/^.+$/gm, (line) =>
    /\t|　{2,}/.test(line) ? line : `${indent}${line}`.replace(new RegExp(`(.{${width}})(?!$)`, 'g'), '$1\n'),
  );
