/** Indicators where nobody defined any: subjects and units that agree across documents (程序归并). */

import { convertText } from '#convert/convert-text.ts';
import { toTraditional } from '#convert/dictionaries/to-traditional.ts';
import { countedAs, firstUnit } from '#language/forms/numbers/worth.ts';
import { coreTitle } from '#language/forms/titles/document-title.ts';
import { form } from '#language/rules/form.ts';
import { UNMEASURED_RULES } from '#language/rules/measured.ts';
import { decide } from '#language/rules/rule.ts';
import { documentOf } from '#model/clause-id.ts';
import type { TargetRecord } from '#model/facts/target.ts';
import type { IndicatorDefinition, Place } from '#model/kept/content.ts';
import type { ExtractedDocument } from '#model/line.ts';
import { type Cluster, clusterOf, mergeAlike } from './alike.ts';
import { freeId, slugOfWords } from './latin.ts';

export interface DescribedIndicators {
  readonly indicators: readonly IndicatorDefinition[];
  /** Indicator by target. */
  readonly indicatorOf: ReadonlyMap<string, string>;
}

/**
 * One indicator for each subject with one unit that two documents or more set a number for, in reading order. A subject that
 * does not say what is measured makes none: 一次性奖励 of two documents is for unlike things; nor does one of which the reader
 * was not sure, such as the words around the number itself (每年不少于4次).
 * `published` are ids that pages have already, which are kept.
 */
export function describeIndicators(
  docs: readonly ExtractedDocument[],
  places: readonly Place[],
  topicOf: (clause: string) => string,
  published: ReadonlySet<string>,
): DescribedIndicators {
  const names = [...new Set(places.flatMap(({ name, fullName }) => [fullName.hans, name.hans]))]
    .filter((name) => name.length > 1)
    .sort((a, b) => b.length - a.length);
  const matters = new Map(docs.map((doc) => [doc.seed.id, matterOf(doc, names)]));
  const saidOf = ({ clause, subject }: TargetRecord): string =>
    inFull(bare(subject.hans, names), matters.get(documentOf(clause)) ?? '');
  const targets = docs.flatMap(({ facts }) => facts.targets);
  const indicators: IndicatorDefinition[] = [];
  const indicatorOf = new Map<string, string>();
  const taken = new Set<string>();
  for (const [unit, ofUnit] of Map.groupBy(targets, ({ unit }) => unitName(unit)))
    for (const cluster of mergeAlike(clustersOf(ofUnit, saidOf))) {
      const documents = new Set(cluster.targets.map(({ clause }) => documentOf(clause)));
      if (documents.size < 2) continue;
      const first = cluster.targets[0] as TargetRecord;
      const slug = slugOfWords(`${saidOf(first)} ${unit}`) || 'indicator';
      // Pages that were published under the unit as printed keep their address.
      const printed = [slug, slugOfWords(`${saidOf(first)} ${first.unit}`)];
      const id =
        printed.find((one) => published.has(one) && !taken.has(one)) ?? freeId(slug, (one) => taken.has(one));
      taken.add(id);
      indicators.push({
        id,
        // Without an English name a page shows the official words, marked as Chinese.
        name: { ...nameOf(cluster.targets, saidOf), en: '' },
        unit: first.unit,
        topic: topicOf(first.clause),
        direction: directionOf(cluster.targets),
        subject: [],
        except: [],
        units: [],
        mention: [],
      });
      for (const target of cluster.targets) indicatorOf.set(target.id, id);
    }
  const order = new Map(targets.map(({ id }, at) => [indicatorOf.get(id), targets.length - at]));
  return {
    indicators: indicators.toSorted((a, b) => (order.get(b.id) ?? 0) - (order.get(a.id) ?? 0)),
    indicatorOf,
  };
}

/** 万 is part of the number. */
const unitName = (unit: string): string => countedAs(firstUnit(unit).replace(/^[万亿]/u, ''));

function clustersOf(targets: readonly TargetRecord[], saidOf: (target: TargetRecord) => string): Cluster[] {
  const bySubject = Map.groupBy(targets, (target) => eachYear(counted(saidOf(target), target.unit), target));
  return [...bySubject].flatMap(([subject, own]) => {
    const measured = own.filter(
      ({ kind, unit, subjectSure }) =>
        subjectSure && decide(UNMEASURED_RULES, { subject, unit, kind }) === null,
    );
    return subject.length < 2 || measured.length === 0 ? [] : [clusterOf(subject, measured)];
  });
}

/** 新建20所学校 and 新建学校12所 count the same: 学校数 is 学校 in 所. */
const counted = (subject: string, unit: string): string =>
  COUNTS.test(firstUnit(unit)) ? subject.replace(/(?<=.{2})(?<![人户次总])数$/u, '') : subject;
const COUNTS = /^[万亿]?[个所家间座栋幢处台套名位]$/u;

/** 每年|培训护理员3000人次 is not 三年培训护理员3000人次; a rate is the same in each year, and so is 每人每年|380元. */
function eachYear(subject: string, { quote, numberText, unit }: TargetRecord): string {
  const before = quote.slice(0, Math.max(0, quote.indexOf(numberText)));
  const isRepeated =
    /(?<!每.)每年[^，；。]{2,}$/.test(before) && !subject.includes('每年') && !/[%‰点]$/.test(unit);
  return isRepeated ? `每年${subject}` : subject;
}

/** Without place, scope and signs: 全县义务教育巩固率 → 义务教育巩固率. */
function bare(subject: string, places: readonly string[]): string {
  let words = subject.replace(/[\s，、。“”"'（）()]/gu, '');
  for (const place of places) if (words.startsWith(place)) words = words.slice(place.length);
  return words.replace(form('^[全本我各该]{level}', 'u'), '').replace(/^(?:的|之)/u, '');
}

/** What a document is about, by its title: 德清县农村生活污水治理行动方案 → 农村生活污水治理行动方案. */
const matterOf = ({ title }: ExtractedDocument, places: readonly string[]): string =>
  bare(coreTitle(title?.hans ?? '').replace(/^.*?关于(?=.{4})/u, ''), places).replace(OF_YEARS, '');
/** “十四五”, 2023—2025年 */
const OF_YEARS = /^(?:十[一二三四五六七]五|[\d年—–-]+)+/u;

/** 治理率 in a plan for 农村生活污水治理 is 农村生活污水治理率. */
function inFull(subject: string, matter: string): string {
  const deed = /^([^率]{2,3})率$/u.exec(subject)?.[1];
  const at = deed === undefined ? -1 : matter.indexOf(deed);
  return at < 2 || at > LONGEST_MATTER ? subject : `${matter.slice(0, at)}${subject}`;
}
const LONGEST_MATTER = 12;

/** The subject of the first that says it in full; without the year with which it compares (比2020年提高) where that is not the year of all. */
function nameOf(
  targets: readonly TargetRecord[],
  saidOf: (target: TargetRecord) => string,
): Record<'hans' | 'hant', string> {
  const first = targets[0] as TargetRecord;
  const full = targets.find((target) => target.subject.hans.endsWith(saidOf(target)));
  const said = saidOf(first);
  const { hans, hant } = full?.subject ?? { hans: said, hant: convertText(said, toTraditional()).text };
  const years = new Set(targets.map(({ subject }) => COMPARED.exec(subject.hans)?.[0] ?? ''));
  const without = (words: string) => (years.size > 1 ? words.replace(COMPARED, '') : words);
  return { hans: without(hans), hant: without(hant) };
}
const COMPARED = /相?[比较較](?:19|20)\d{2}年(?:[底末]|同期)?/u;

/** 不低于 and 以上 say that more is better; null where the documents do not say, or not alike. */
function directionOf(targets: readonly TargetRecord[]): 'higher' | 'lower' | null {
  const signs = new Set(
    targets.map(({ comparator }) => comparator[0]).filter((sign) => sign === '>' || sign === '<'),
  );
  if (signs.size !== 1) return null;
  return signs.has('>') ? 'higher' : 'lower';
}
