/** What is read of a table within a plan. */
import { convertScript } from '#convert/convert-script.ts';
import { extractFacts } from '#extract/extract-facts.ts';
import { EMPTY_CONTENT } from '#model/kept/content.ts';
import { parseText } from '../../parse/parsed.ts';

export const factsOfText = (text: string) =>
  extractFacts(convertScript(parseText(text).value, EMPTY_CONTENT).value, EMPTY_CONTENT).value.facts;

/** The plan that holds the table, and its facts. */
export const factsOf = (table: string) => {
  const text = `某某市园林发展规划\n某府〔2016〕9号\n\n各县人民政府：\n一、总体要求\n（一）指导思想。坚持创新发展。\n（二）主要目标。实现下列指标。\n${table}\n二、主要任务\n（一）加强领导。\n（二）加强督查。\n\n某某市人民政府\n2016年3月5日\n`;
  return { text, facts: factsOfText(text) };
};

/** Subject, comparator, value, unit, year and base value of each target of a table in that plan. */
export const rowsOf = (table: string) =>
  factsOf(table).facts.targets.map(({ subject, comparator, value, unit, deadline, baseline }) =>
    [subject.hans, comparator, value, unit, deadline?.year, baseline?.value].filter(
      (one) => one !== undefined,
    ),
  );

/** Clause, subject, number, unit, year and kind of each target of an annex. */
export const annexed = (annex: string) => {
  const text = `某某县培训方案\n某府〔2016〕9号\n\n各乡镇人民政府：\n一、总体要求\n（一）坚持创新。\n（二）加强督查。\n\n某某县人民政府\n2016年3月5日\n\n${annex}\n`;
  return factsOfText(text).targets.map(({ clause, subject, numberText, unit, deadline, kind }) =>
    [clause.replace(/^.*\//, ''), subject.hans, numberText, unit, deadline?.year ?? '-', kind].join(' '),
  );
};
