/** Lines of a title: as they are joined, and those that only say what kind of paper it is. */
import { foldText } from '#language/fold/script-fold.ts';
import { joinMapped, mapSource } from '#language/mapped.ts';
import { form } from '#language/rules/form.ts';
import type { MappedText } from '#model/span.ts';

/** 样本县人民政府专题会议纪要: the red head over minutes, which name what was talked of beneath. */
export const isMinutes = ({ text }: MappedText): boolean =>
  /^\p{Script=Han}{4,30}(?<!的)会议纪要$/u.test(foldText(text));

/** 农业委员会令, 人大常委会公告(第七届第12号), 县政府函: it issues or sends a text with a title of its own. */
export const isOrder = ({ text }: MappedText): boolean =>
  form(
    String.raw`^(?!关于)\p{Script=Han}{3,30}(?<!的){orderTitle}(?:\([^()]{1,12}号\)|第.{1,8}号)?$`,
    'u',
  ).test(foldText(text));

/** Without white space, unless it parts Latin words. */
export function compact(seed: string, { text, toSource }: MappedText): MappedText {
  const parts: MappedText[] = [];
  for (const { index, 0: word } of text.matchAll(/\S+/g)) {
    const start = toSource[index] as number;
    const latin = /[A-Za-z]$/.test(text.slice(0, index).trimEnd()) && /^[A-Za-z]/.test(word);
    if (latin && index > 0) parts.push(mapSource(seed, [start - 1, start]));
    parts.push({
      text: word,
      toSource: [
        ...toSource.slice(index, index + word.length),
        (toSource[index + word.length - 1] as number) + 1,
      ],
    });
  }
  return joinMapped(parts);
}

/** (2024年2月3日样本县人民政府印发，样政办〔2024〕3号): under a title, when it was issued and under which number. */
export const tellsIssue = (folded: string): boolean =>
  form(String.raw`^\((?=.*\d日)(?!.*(?:{relies}|《))[^()]*{issues}[^()]*\)$`).test(folded.trim());
