/** The page of a heading prints what stands under it, and no title is a word that many clauses share. */
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { records } from '#site/views/load.ts';
import { childrenOf, clauseById } from '#site/views/lookups.ts';
import { clausePath } from '#site/views/routes.ts';
import { read } from '../dist.ts';

const bare = (text: string | null | undefined) => (text ?? '').replace(/\s+/gu, '');

test('a section has the text of all clauses under it, in their order', () => {
  const below = (id: string): string[] => childrenOf(id).flatMap((child) => [child.id, ...below(child.id)]);
  const sections = records.clauses.filter(({ id }) => childrenOf(id).length > 0);
  expect(sections.length).toBeGreaterThan(50);
  for (const { id } of sections) {
    const { document } = parseHTML(read(clausePath(id)));
    const shown = [...document.querySelectorAll<HTMLElement>('[data-clause]')];
    expect(shown.map(({ dataset }) => dataset.clause)).toEqual([id, ...below(id)]);
    for (const element of shown)
      expect(bare(element.textContent)).toContain(
        bare(clauseById(element.dataset.clause as string).body.hans),
      );
  }
});

test('a heading that many clauses have is led by the one above it, on the page and in citations', () => {
  const html = read(clausePath('jieyang-2016-plan/3.7.1'));
  const { document } = parseHTML(html);
  const name = '加强基层医疗卫生人才队伍建设 · 工作目标';
  expect(document.querySelector('h1')?.textContent).toContain(name);
  expect(document.title).toContain(name);
  expect(document.querySelector('.share dt[lang=zh-Hans] + dd pre')?.textContent).toContain(
    name.replaceAll(' ', ''),
  );
  expect(document.querySelector('#quotation')?.textContent).toContain(name.replaceAll(' ', ''));
  const titles = records.clauses
    .filter(({ parent }) => parent !== null)
    .map(({ id }) => parseHTML(read(clausePath(id))).document.title)
    .filter((title) => /^\S+ \d{4} \S+ (?:工作目标|重点任务) ·/.test(title));
  expect(titles).toEqual([]);
});
