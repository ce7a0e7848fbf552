/**
 * Questions that name a clause or a document instead of its words: 揭府办〔2016〕50号三（二）2,
 * 佛山 二(五)2.(1), jieyang-2016-plan/3.2.2.3, 《…》, 2016年揭阳第三部分第（二）条.
 */

import type { HeadDocument, IndexHead } from './files/shard.ts';
import { type FoldTable, foldedText } from './fold-query.ts';
import { readOutline } from './outline-reference.ts';

/** What a question names. `path` is null for a whole document. */
export interface DocumentReference {
  readonly document: string;
  readonly path: string | null;
}

/** At most this many are offered where a place or a bare outline number fits several documents. */
const MOST = 6;

/** What the whole question names, best first; empty when any part of it is something else. */
export function findReferences(
  question: string,
  head: IndexHead,
  table: FoldTable,
): readonly DocumentReference[] {
  const byId = readId(question, head);
  if (byId !== null) return byId;
  // 2016 3.2.2: the blank between two numbers is all that keeps them apart.
  const spaced = question.normalize('NFKC').replace(/(\d)\s+(?=\d)/g, '$1·');
  const folded = foldedText(table, spaced);
  const named = namedDocuments(folded, head);
  const found = named.flatMap(({ documents, rest }) => {
    if (rest === '')
      return documents.map((document): DocumentReference => ({ document: document.id, path: null }));
    const outline = readOutline(rest);
    return outline === null ? [] : documents.flatMap((document) => clauseAt(document, outline));
  });
  const unnamed = named.length === 0 ? anywhere(folded, head) : [];
  const all = [...found, ...unnamed].map(
    (reference) => [`${reference.document}/${reference.path}`, reference] as const,
  );
  return [...new Map(all).values()].slice(0, MOST);
}

/** `jieyang-2016-plan`, `jieyang-2016-plan/3.2.2.3`, or the address of a page that ends so. Null for no id. */
function readId(question: string, head: IndexHead): readonly DocumentReference[] | null {
  const text = question.normalize('NFKC').trim().toLowerCase();
  const address = text.match(/(?:clauses|documents|sources)\/([a-z0-9-]+)\/?#?([\da-z.]*)\/?(?:\?.*)?$/);
  const id = address ?? text.match(/^([a-z0-9-]+)(?:[/#]([\da-z.]+))?\/?$/);
  const document = head.documents.find((known) => known.id === id?.[1]);
  if (!id || !document) return null;
  const path = id[2]?.replace(/[./]+$/, '') || null;
  if (path === null) return [{ document: document.id, path: null }];
  return document.paths.split(' ').includes(path) ? [{ document: document.id, path }] : [];
}

interface Named {
  readonly documents: readonly HeadDocument[];
  /** What is left of the question: the outline part. */
  readonly rest: string;
}

/** Ways to read the beginning of a question as the name of documents, longest name first. */
function namedDocuments(folded: string, head: IndexHead): readonly Named[] {
  const text = folded.replace(/^[(《"]+(?=.{8})/u, (open) => (open.includes('《') ? '《' : ''));
  const byName = head.documents
    .flatMap((document) => document.names.map((name) => ({ document, name })))
    .filter(({ name }) => startsWithName(text, name))
    .sort((a, b) => b.name.length - a.name.length);
  const longest = byName[0]?.name.length ?? 0;
  if (longest > 0) {
    const documents = byName.filter(({ name }) => name.length === longest).map(({ document }) => document);
    return [{ documents, rest: afterName(text, byName[0]?.name as string) }];
  }
  const byTitle = titleBeginning(text, head);
  return byTitle ? [byTitle] : byPlace(text, head);
}

const bare = (title: string): string => title.replace(/[《》"]/gu, '');
const startsWithName = (text: string, name: string): boolean => bare(text).startsWith(bare(name));

/** Joining words between the name of a document and a place in it: 中的, 第, 之. */
const JOINT = /^[》"),:;.·\-—]*(?:文件?|通知)?(?:的|中的|中|里的|里|之|内|第(?=[(]))?[》:,]*/u;

function afterName(text: string, name: string): string {
  const length = bare(name).length;
  let taken = 0;
  let at = 0;
  for (; at < text.length && taken < length; at++) if (!/[《》"]/u.test(text[at] as string)) taken++;
  const rest = text.slice(at);
  return (/\d$/.test(name) ? rest.replace(/^年/u, '') : rest).replace(JOINT, '');
}

/** 《佛山市医疗卫生强基创优行动计划》: a title in 《》 that is the beginning or a clear part of a known one. */
function titleBeginning(text: string, head: IndexHead): Named | null {
  const match = text.match(/^《([^》]{6,})》?(.*)$/u);
  if (!match) return null;
  const [, title, rest] = match as unknown as [string, string, string];
  const documents = head.documents.filter((document) =>
    document.names.some((name) => bare(name).includes(bare(title))),
  );
  return documents.length > 0 ? { documents, rest: rest.replace(JOINT, '') } : null;
}

/** 佛山, 揭阳市2018年: the documents of a place, of one year where it is given, editions of a programme first. */
function byPlace(text: string, head: IndexHead): readonly Named[] {
  const year = text.match(/^(?:20)\d{2}年?/u)?.[0] ?? '';
  const afterYear = text.slice(year.length);
  const names = head.places
    .flatMap((place) => place.names.map((name) => ({ place, name })))
    .filter(({ name }) => afterYear.startsWith(name))
    .sort((a, b) => b.name.length - a.name.length);
  const best = names[0];
  if (!best) return [];
  let rest = afterYear.slice(best.name.length).replace(/^[,的:]+/u, '');
  const later = year === '' ? (rest.match(/^20\d{2}年?(?![.\d])/u)?.[0] ?? '') : '';
  rest = rest
    .slice(later.length)
    .replace(/^(?:计划|方案|文件|行动计划|实施方案)/u, '')
    .replace(JOINT, '');
  const wanted = (year || later).match(/\d{4}/)?.[0];
  const documents = head.documents
    .filter((document) => document.place === best.place.id)
    .filter((document) => wanted === undefined || document.year === Number(wanted))
    .sort((a, b) => Number(b.series) - Number(a.series));
  // A place alone is a word to search for; with a year or an outline number it names a document.
  return documents.length > 0 && (wanted !== undefined || rest !== '') ? [{ documents, rest }] : [];
}

/** An outline number with no document, only if written so that it can be nothing else: 三（二）2, 3.2.2.3. */
function anywhere(folded: string, head: IndexHead): readonly DocumentReference[] {
  const outline = readOutline(folded);
  if (outline === null || outline.steps.length < 2 || !outline.isUnmistakable) return [];
  return [...head.documents]
    .sort((a, b) => Number(b.series) - Number(a.series))
    .flatMap((document) => clauseAt(document, outline));
}

/** The clause at an outline place, or none. */
function clauseAt(
  document: HeadDocument,
  outline: NonNullable<ReturnType<typeof readOutline>>,
): DocumentReference[] {
  const paths = document.paths.split(' ');
  const exact = outline.steps.join('.');
  // 1.2-1 is 第二条之一 where there is such an article, else 1.2.1 written with a dash
  const known = [exact, exact.replaceAll('-', '.')].find((path) => paths.includes(path));
  if (known !== undefined) return [{ document: document.id, path: known }];
  // 第十二条 runs through the whole statute and stands under its chapter.
  if (!outline.isArticle) return [];
  const ending = paths.filter((path) => path.endsWith(`.${exact}`));
  return ending.length === 1 ? [{ document: document.id, path: ending[0] as string }] : [];
}
