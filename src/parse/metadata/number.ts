/** The issue number (发文字号): where it stands in a head, joined from its lines. */
import { foldText } from '#language/fold/script-fold.ts';
import { isAdoptionLine } from '#language/forms/titles/adoption.ts';
import { isLoneOrder } from '#language/forms/titles/decrees.ts';
import {
  CODE_ALONE,
  findIssueNumbers,
  formOfNumber,
  isIssueNumber,
  isNamedByNumber,
  numberInTitle,
} from '#language/forms/titles/issue-number.ts';
import { joinMapped, sliceMapped } from '#language/mapped.ts';
import type { FrontPassage } from '#model/line.ts';
import type { MappedText } from '#model/span.ts';
import { compact, isOrder, tellsIssue } from './title-lines.ts';

/**
 * The number that opens the title, else the first that stands alone, joined where it stands on two lines, else
 * the one in the title, or that of the last order that changed a rule (…府社儿字第1090012345号令修正) or the only one that
 * made it known (样本市人民政府令第77号公布).
 */
export function readNumber(
  seed: string,
  front: readonly FrontPassage[],
  title: MappedText | undefined,
): MappedText | null {
  const found = title ? numberInTitle(foldText(title.text)) : null;
  const inTitle = title && found ? sliceMapped(title, ...found.number) : null;
  if (found?.number[0] === 0) return inTitle;
  const first = front.findIndex(({ role }) => role === 'number');
  if (first >= 0) {
    const [own, next] = [front[first] as FrontPassage, front[first + 1]];
    const isWhole = /[号號][)）]?(?:文|令)?(?:\s+签发人.*)?$/.test(own.text.text);
    const number = !isWhole && next?.role === 'number' ? joinMapped([own.text, next.text]) : own.text;
    return joinMapped([...namesBefore(seed, front, first), number]);
  }
  // 第262/2018号行政长官批示: the text has no other title.
  if (title && isNamedByNumber(foldText(title.text))) return title;
  return inTitle ?? numberOfOrder(front) ?? numberOfIssue(front);
}

/** The number that the value of a card's field is, or begins with where another field follows: …1号 发布日期：…. */
export function numberOfField(value: MappedText | null): MappedText | null {
  const folded = foldText(value?.text ?? '');
  if (value === null || isIssueNumber(folded.trim())) return value;
  const number = findIssueNumbers(folded)[0];
  return number?.[0] === 0 ? sliceMapped(value, ...number) : null;
}

/** Who gives the order or makes the announcement, on lines of their own: 甲部, 乙部 over 令; 甲银行公告 over 〔2021〕第3号. */
function namesBefore(seed: string, front: readonly FrontPassage[], at: number): MappedText[] {
  const folded = foldText((front[at] as FrontPassage).text.text);
  if (isLoneOrder(folded)) {
    const from = front.slice(0, at).findLastIndex(({ role }) => role !== 'issuer') + 1;
    return front
      .slice(from, at)
      .flatMap(({ text }, i) => (i === 0 ? [compact(seed, text)] : [blankBefore(text), compact(seed, text)]));
  }
  const above = front[at - 1];
  const title = above?.role === 'title' ? compact(seed, above.text) : null;
  return title && isOrder(title) && formOfNumber(folded)?.name === CODE_ALONE ? [title] : [];
}

/** Parts two names; stands for the end of the line. */
const blankBefore = ({ toSource }: MappedText): MappedText => {
  const at = toSource[0] as number;
  return { text: ' ', toSource: [at, at] };
};

/** (样政办〔2024〕3号印发…): the last number that such a bracket tells. */
function numberOfIssue(front: readonly FrontPassage[]): MappedText | null {
  const told = front.find(({ text }) => tellsIssue(foldText(text.text)))?.text;
  const number = told && findIssueNumbers(foldText(told.text)).at(-1);
  return number ? sliceMapped(told, ...number) : null;
}

function numberOfOrder(front: readonly FrontPassage[]): MappedText | null {
  const lines = front
    .filter(
      ({ role, text }) => role === 'date' || (role === 'promulgation' && isAdoptionLine(foldText(text.text))),
    )
    .toReversed();
  for (const { text } of lines) {
    const folded = foldText(text.text);
    const number = findIssueNumbers(folded).findLast((span) => folded.slice(...span).includes('字第'));
    if (number) return sliceMapped(text, ...number);
  }
  // A rule that a later order changed keeps no number that is sure.
  const orders = lines.flatMap(({ text }) => {
    const folded = foldText(text.text);
    const decrees = findIssueNumbers(folded).filter((span) => folded.slice(...span).includes('令第'));
    return decrees.map((span) => sliceMapped(text, ...span));
  });
  return orders.length === 1 ? (orders[0] as MappedText) : null;
}
