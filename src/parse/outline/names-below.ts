/** Names of chapters and articles that stand on the line below their number: 第一章|总则, 第三條|要件. */

import { REACHES } from '#language/limits.ts';
import type { Paragraph } from '../paragraph.ts';
import type { Mark, MarkFamily } from './marks.ts';

/** 標的, 津貼的發放, 組織、職權. */
const NAME = new RegExp(
  String.raw`^\p{Script=Han}[\p{Script=Han}、“”《》]{0,${REACHES.looseHeading.at - 2}}\p{Script=Han}$`,
  'u',
);
const NAMED: ReadonlySet<MarkFamily> = new Set(['编', '章', '节']);
/** Articles with a name below before the lines under others are taken for names too. */
const LEAST_NAMED = 2;

/** The same paragraphs, each number that stands alone joined with its name. */
export function joinNames(paragraphs: readonly Paragraph[]): Paragraph[] {
  const isName = (i: number): boolean => {
    const [own, name, text] = [paragraphs[i], paragraphs[i + 1], paragraphs[i + 2]];
    const mark = own && numberAlone(own);
    if (!mark || !name || name.mark || name.table || !NAME.test(name.folded.trim())) return false;
    if (NAMED.has(mark.family)) return true;
    // What it says stands under the name of an article; a short text would have the next article there.
    return mark.family === '条' && text !== undefined && !(text.mark && isOuter(text.mark));
  };
  const named = paragraphs.flatMap((_, i) => (isName(i) ? [i] : []));
  const articles = named.filter((i) => paragraphs[i]?.mark?.family === '条');
  const alone = paragraphs.filter((one) => numberAlone(one)?.family === '条');
  const areNamed = articles.length >= LEAST_NAMED && articles.length * 2 > alone.length;
  const joined = new Set(named.filter((i) => paragraphs[i]?.mark?.family !== '条' || areNamed));
  return paragraphs.flatMap((paragraph, i) => {
    if (joined.has(i - 1)) return [];
    const name = joined.has(i) ? paragraphs[i + 1] : undefined;
    if (!name) return [paragraph];
    const pieces = [...paragraph.pieces, ...name.pieces];
    return [{ ...paragraph, pieces, folded: paragraph.folded + name.folded }];
  });
}

/** 01, Part 2, NO.3: on a line of its own over a heading, as articles of messengers have it. */
const NUMBER_ALONE = /^(?:(?:part|no)[.\s]{0,2}(\d{1,2})|(0\d|[1-9]\d))\s?[.、]?$/i;

/** The same paragraphs, the numbers that count up from 01 on lines of their own joined with their headings; fewer than two count nothing. */
export function joinNumbersAbove(paragraphs: readonly Paragraph[]): Paragraph[] {
  let count = 0;
  const marks = paragraphs.map(({ folded, mark, table }, i): Mark | null => {
    const name = paragraphs[i + 1];
    const [, named, plain] = NUMBER_ALONE.exec(folded.trim()) ?? [];
    const isNext = Number(named ?? plain) === count + 1 && !mark && !table;
    if (!isNext || !name || name.mark || name.table || !NAME.test(name.folded.trim())) return null;
    count++;
    const length = folded.trimEnd().length;
    return { family: 'named', style: '01', number: count, branch: null, length, bare: true, loose: false };
  });
  if (count < LEAST_NAMED) return [...paragraphs];
  return paragraphs.flatMap((paragraph, i) => {
    if (marks[i - 1]) return [];
    const [mark, name] = [marks[i], paragraphs[i + 1]];
    if (!mark || !name) return [paragraph];
    return [
      {
        ...paragraph,
        pieces: [...paragraph.pieces, ...name.pieces],
        folded: paragraph.folded + name.folded,
        mark,
      },
    ];
  });
}

const isOuter = ({ family }: Mark): boolean => NAMED.has(family) || family === '条';

/** The mark of a chapter or an article that has its line for itself. */
function numberAlone({ mark, folded }: Paragraph): Mark | null {
  return mark && isOuter(mark) && folded.trimEnd().length === mark.length ? mark : null;
}
