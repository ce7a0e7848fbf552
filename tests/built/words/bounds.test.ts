/** Equal amounts that are limited in other words get one verdict on every page and in every file. */
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { sameValueWords } from '#site/i18n/bounds.ts';
import { spokenTopics } from '#site/views/comparison/coverage.ts';
import { boundOf } from '#site/views/comparison/told/bounds.ts';
import { placeLabel } from '#site/views/labels.ts';
import { records } from '#site/views/load.ts';
import { clauseById, indicatorById, pairsOf, targetById } from '#site/views/lookups.ts';
import { clausePath, indicatorPath, topicPath } from '#site/views/routes.ts';
import { read } from '../dist.ts';

/** What a reader sees: text without tags. */
const textOf = (path: string): string => read(path).replace(/<[^>]+>/gu, '');

const equal = records.comparisons.filter(({ value, targetA, targetB }) => {
  const [a, b] = [targetById(targetA), targetById(targetB)];
  return /equal|stricter|looser/.test(value) && a.comparator !== b.comparator;
});

test('one verdict in matrix, indicator, topic, clause page and export', () => {
  expect(equal.length).toBeGreaterThan(0);
  for (const { indicator, a, b, targetA, targetB } of equal) {
    const sides = [targetById(targetA), targetById(targetB)].map((target, n) => ({
      label: placeLabel(n === 0 ? a : b, 'hans'),
      bound: boundOf(target, clauseById(target.clause)),
    }));
    const verdict = sameValueWords(sides, 'hans');
    const clauses = [targetById(targetA).clause, targetById(targetB).clause] as const;
    const places = ['/targets/', indicatorPath(indicator)];
    if (pairsOf(clauses[0]).some((pair) => [pair.a, pair.b].includes(clauses[1])))
      places.push(
        ...clauses.map(clausePath),
        ...spokenTopics(records)
          .filter(({ id }) => clauses.every((clause) => clauseById(clause).topics.includes(id)))
          .flatMap(({ id }) => [topicPath(id), topicPath(id).replace(/\/$/, '.csv')]),
      );
    for (const place of places)
      expect(textOf(place), `${place} ${indicatorById(indicator).id}`).toContain(verdict);
  }
});

test('the front page says of each finding what its own page says', () => {
  for (const prefix of ['', '/zh-hant', '/en']) {
    const home = parseHTML(read(`${prefix}/`)).document;
    const told = [...home.querySelectorAll('.verdict')].map((element) => {
      const own = element.closest('li, section')?.querySelector('a[href*="/targets/"]');
      return [own?.getAttribute('href') ?? '', element.textContent?.trim()] as const;
    });
    expect(told.length).toBeGreaterThan(2);
    for (const [path, verdict] of told)
      expect(parseHTML(read(path)).document.querySelector('.verdict')?.textContent?.trim(), path).toBe(
        verdict,
      );
  }
});

/** What topics, in pages and in files, say to differ in number: 每万人口全科医生数. */
const differing = (path: string): string[] =>
  [...textOf(path).matchAll(/数值不同：(\S+)/gu)].map(([, name = '']) => name);

test('no topic says of equal amounts that they differ', () => {
  const topics = spokenTopics(records).map(({ id }) => topicPath(id));
  const files = topics.map((path) => path.replace(/\/$/, '.csv'));
  const names = new Set(equal.map(({ indicator }) => indicatorById(indicator).name.hans));
  for (const paths of [topics, files]) {
    const said = paths.flatMap(differing);
    expect(said).toContain('每万人口全科医生数');
    expect(said.filter((name) => names.has(name))).toEqual([]);
  }
});

test('the pages of two clauses of equal amounts list no difference of that amount', () => {
  const listed = (path: string) =>
    [...read(path).matchAll(/<li class="differs">(.*?)<\/li>/gsu)].map(([, words]) => words);
  expect(records.clauses.flatMap(({ id }) => listed(clausePath(id))).length).toBeGreaterThan(100);
  for (const { targetA, targetB } of equal) {
    const [a, b] = [targetById(targetA), targetById(targetB)];
    const both = new RegExp(`${a.numberText}.*${b.numberText}|${b.numberText}.*${a.numberText}`, 'u');
    for (const { clause } of [a, b])
      expect(listed(clausePath(clause)).filter((words) => both.test(words ?? ''))).toEqual([]);
  }
});

test('no row that is listed as differing says that it is the same', () => {
  const rows = read('/targets/').match(/<tr id=[^>]+data-differs[\s\S]*?<\/tr>/gu) ?? [];
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    const words = /class="words"[^>]*>([\s\S]*?)<\/td>/u.exec(row)?.[1]?.replace(/<[^>]+>|\s/gu, '');
    expect(words).not.toMatch(/^(?:相同|数值相同，[^；]*写“(?!左右|约)[^”]+”)$/u);
  }
});
