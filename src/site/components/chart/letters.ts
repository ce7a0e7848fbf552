/** How wide words are in a drawing, and what is left of them where they are too wide. */

/** In the units of the drawing; a Chinese character is square, a Latin letter about half as wide. */
export const widthOf = (words: string, size: number): number =>
  [...words].reduce((width, letter) => width + (/[^\p{ASCII}]/u.test(letter) ? size : size * 0.56), 0);

/** 基层医疗卫生机构… */
export function shortened(words: string, room: number, size: number): string {
  const letters = [...words];
  while (widthOf(letters.join(''), size) > room) letters.pop();
  return letters.length === [...words].length ? words : `${letters.slice(0, -1).join('').trimEnd()}…`;
}
