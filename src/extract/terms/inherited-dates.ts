/**
 * Dates that reach beyond their paragraph: 到2020年，实现以下目标： with its items below, and the paragraphs
 * of a section of goals (主要目标) behind the one that opens with the date.
 */
import type { DateMention } from '#language/forms/term.ts';
import { form } from '#language/rules/form.ts';
import type { Passage } from '../passage.ts';
import { lastingDate, looksBack } from './closing-dates.ts';
import { type GovernedText, isPast, leavesBracket } from './governing.ts';

/** The date that governs a passage from outside, for those that have one. */
export function inheritDates(
  passages: readonly Passage[],
  textOf: (passage: Passage) => GovernedText,
  sections: ReadonlyMap<string, string | null>,
): Map<Passage, DateMention> {
  const inherited = new Map<Passage, DateMention>();
  const bySection = new Map<string, DateMention>();
  const byIntroduction = new Map<string, DateMention>();
  // 到2025年，新建25所；| and a paragraph of its own that goes on with the sentence.
  let unfinished: DateMention | null = null;
  for (const passage of passages) {
    const { id, parent, marker, heading } = passage.clause;
    const isParagraph = marker === '' && heading === null && parent !== null;
    const section = sections.get(id) ?? null;
    const text = textOf(passage);
    const own = text.sentences.flatMap((sentence) => lastingDate(text, sentence) ?? []).at(-1);
    // 二、2025年底前…。三、每年增长5%，2027年达到…: an item with a date of its own owes its section none.
    const isOfSection = isParagraph || !own?.deadline;
    const goesOn: DateMention | null =
      marker === '' && heading === null && !own?.deadline ? unfinished : null;
    const date =
      byIntroduction.get(`beside ${parent}`) ??
      byIntroduction.get(`under ${parent}`) ??
      ((section && isOfSection && bySection.get(section)) || goesOn);
    if (date) inherited.set(passage, date);
    unfinished = text.text.endsWith('；') ? ((own?.deadline ? own : goesOn) ?? null) : null;
    const last = lastOpen(text);
    if (section && last?.deadline) bySection.set(section, last);
    if (own && isParagraph) byIntroduction.delete(`beside ${parent}`);
    const introduced = introducedDate(text);
    if (!introduced) continue;
    byIntroduction.set(`under ${id}`, introduced);
    // The items of an unnumbered paragraph stand beside it.
    if (isParagraph) byIntroduction.set(`beside ${parent}`, introduced);
  }
  return inherited;
}

/** The last date that stands in no bracket and looks back on nothing: 达到90%（2025年为82%） dates nothing of what follows. */
const lastOpen = (governed: GovernedText): DateMention | undefined =>
  governed.sentences
    .flatMap((sentence) =>
      sentence.dates.filter(
        (date) =>
          !leavesBracket(governed.text.slice(date.end, sentence.end)) &&
          !looksBack(governed, sentence, date) &&
          // 达到2005年制定的标准: nothing behind it was due then.
          !(date.deadline && isPast(governed, date.deadline.year)),
      ),
    )
    .at(-1);

/** 2024—2027年安排资金4.8亿元，按下列标准给予|补助： what is granted is due at no time. */
const GRANTS = form('[，；][^，；。]*{grant}：$');

/** 2018年底前，完成以下任务： */
function introducedDate({ text, sentences }: GovernedText): DateMention | null {
  const last = sentences.at(-1);
  const date = last?.dates.at(-1);
  if (!text.endsWith('：') || !date?.deadline) return null;
  return GRANTS.test(text.slice(date.end)) ? null : date;
}
