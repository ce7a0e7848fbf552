/** Documents that a text names in 《》, or by number alone, with the part they play in it. */
import type { CitationRecord } from '../model/agency.ts';
import type { Content } from '../model/content.ts';
import type { ConvertedDocument, ConvertedPassage } from '../model/line.ts';
import type { Span } from '../model/span.ts';
import { sourceSpan } from '../text/mapped.ts';
import { inferIssuer } from './issuers.ts';
import { viewRanges } from './text-view.ts';

interface Found {
  /** The title's characters, brackets not included. */
  readonly start: number;
  readonly end: number;
  /** Behind 》 and the number in brackets that follows. */
  readonly behind: number;
  readonly number: string | null;
}

// 粤府函〔2015〕364号, 国办发[2017]32号, 江府函〔2016〕 170号, 粤府令第100号
const NUMBER = /[\p{Script=Han}]{1,10}\s*[〔[（(【［]\s*\d{4}\s*[〕\]）)】］]\s*第?\s*\d+\s*号/u;
const ORDER = /(?:主席令|国务院令|政府令|部令|[\p{Script=Han}]{1,8}令)\s*第?\s*\d+\s*号/u;
const NUMBER_BEHIND = new RegExp(`^\\s*[（(]\\s*((?:${NUMBER.source})|(?:${ORDER.source}))`, 'u');

/** Finds the citations of one document. The document's own title and its annexes are not citations. */
export function findCitations(
  doc: ConvertedDocument,
  _content: Content,
): { readonly citations: readonly CitationRecord[] } {
  const own = ownTitles(doc);
  const citations: CitationRecord[] = [];
  const passages: { clause: string | null; passage: ConvertedPassage }[] = [
    ...doc.front
      .filter(({ role }) => role === 'preamble' || role === 'promulgation')
      .map((passage) => ({ clause: null, passage })),
    ...doc.clauses.flatMap((clause) =>
      [clause.heading, clause.body].flatMap((passage) =>
        passage === null ? [] : [{ clause: clause.id, passage }],
      ),
    ),
  ];
  for (const { clause, passage } of passages)
    for (const found of findIn(passage.reading.text)) {
      const text = passage.reading.text;
      if (isOwn(text, found, own, clause === null)) continue;
      const title = viewRanges(passage, lineless(text, found));
      const repeated = citations.some(
        ({ from, title: other }) => from.clause === clause && bare(other.hans) === bare(title.hans),
      );
      if (repeated) continue;
      const before = viewRanges(passage, [[Math.max(0, found.start - 41), Math.max(0, found.start - 1)]]);
      const issuer = inferIssuer(title, before);
      citations.push({
        id: `${clause ?? doc.seed.id}#c${citations.filter(({ from }) => from.clause === clause).length + 1}`,
        from: { document: doc.seed.id, clause },
        title,
        issueNumber: found.number,
        issuer:
          issuer === null
            ? null
            : { ...issuer, source: doc.metadata.script === 'Hant' ? issuer.hant : issuer.hans },
        role: roleOf(text, found),
        resolvesTo: null,
        span: sourceSpan(passage.reading, found.start, found.end) as Span,
      });
    }
  return { citations };
}

/** Outermost 《》 with the number that follows, and numbers that stand without a title. */
function findIn(text: string): Found[] {
  const found: Found[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '《' && ++depth === 1) start = i + 1;
    else if (text[i] === '》' && depth > 0 && --depth === 0) {
      const number = NUMBER_BEHIND.exec(text.slice(i + 1));
      const behind =
        i +
        1 +
        (number === null
          ? 0
          : text.slice(i + 1).indexOf(number[1] as string) + (number[1] as string).length + 1);
      found.push({
        start,
        end: i,
        behind,
        number: number === null ? null : normaliseNumber(number[1] as string),
      });
    }
  }
  for (const match of text.matchAll(new RegExp(NUMBER.source, 'gu'))) {
    const words = issueNumberWords(match[0]);
    const at = match.index + match[0].length - words.length;
    if (found.some(({ start: from, behind }) => at >= from - 1 && at < behind)) continue;
    found.push({
      start: at,
      end: at + words.length,
      behind: at + words.length,
      number: normaliseNumber(words),
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** 根据国办发〔2017〕32号 begins at 国. */
const issueNumberWords = (words: string): string =>
  words.replace(
    /^.*?(?:根据|依据|按照|依照|落实|执行|贯彻|参照|以及|对照|文件|按|和|与|及|以|见|据|的|在|是|为|将|由|附)(?=\p{Script=Han}{1,8}\s*[〔[（(【［])/u,
    '',
  );

/** `江府函〔2016〕 170号` → `江府函〔2016〕170号`. */
export const normaliseNumber = (number: string): string =>
  number
    .replace(/\s/gu, '')
    .replace(/[[（(【［](\d{4})[\]）)】］]/u, '〔$1〕')
    .replace(/〕第/u, '〕');

const bare = (title: string): string => title.normalize('NFKC').replace(/[\s《》〈〉()（）—–\-－年]/gu, '');

/** A title without white space at its edges. */
function lineless(text: string, { start, end }: Found): [number, number][] {
  const title = text.slice(start, end);
  return [[start + title.length - title.trimStart().length, end - title.length + title.trimEnd().length]];
}

function ownTitles(doc: ConvertedDocument): string[] {
  const titles = doc.front.filter(({ role }) => role === 'title').map(({ reading }) => bare(reading.text));
  if (doc.title !== null) titles.push(bare(doc.title.hans));
  return titles;
}

/**
 * The text's own title: named in the promulgation (现将《…》印发给你们), equal to its title or the thing
 * that its title issues (关于印发《…》的通知), or attached to it (《…》（见附件）).
 */
function isOwn(text: string, found: Found, own: readonly string[], front: boolean): boolean {
  const title = bare(text.slice(found.start, found.end));
  const after = text.slice(found.end + 1, found.end + 40);
  if (
    title === '' ||
    own.some((name) => name === title || (title.length > 4 && name.endsWith(`${title}的通知`)))
  )
    return true;
  if (own.some((name) => title.length > 8 && name.includes(title))) return true;
  if (/^\s*[（(](?:详见|见|附后)?附[件表后]/u.test(after)) return true;
  return (
    front &&
    /^(?:已经|已|业经|经)?[^《》。]{0,24}(?:印发给|转发给|发给你们|予以印发|现印发|现转发|现予)/u.test(after)
  );
}

// 贯彻落实, 根据, 按照, 组织实施; 制订 and 研究制定 name a document still to be written
const BASIS =
  /(?:贯彻|落实|根据|依据|依照|按照|遵照|遵循|执行|实施|参照|对照|[^批摘提]按|依法依)(?:[^，。；：、《》]{0,14})$/u;
const DRAFTING =
  /(?:制订|制定|出台|起草|编制|拟订|拟定|修订|修改|完善|完成|研究)(?:(?!的)[^，。；：《》]){0,10}$/u;
const FOLLOWED =
  /^[^，。；《》]{0,12}?(?:的?(?:落实|贯彻|执行|实施)(?:工作)?|(?:有关|相关)?(?:的)?(?:要求|规定|精神))/u;

function roleOf(text: string, found: Found): 'basis' | 'mention' {
  const before = headOfChain(text.slice(0, found.start - 1));
  if (DRAFTING.test(before)) return 'mention';
  if (BASIS.test(` ${before.slice(-40)}`)) return 'basis';
  const after = endOfChain(text.slice(found.behind));
  return FOLLOWED.test(after) ? 'basis' : 'mention';
}

/** 为贯彻落实《A》（粤发〔2015〕15号）和 → 为贯彻落实 : what governs the first of a chain governs them all. */
function headOfChain(before: string): string {
  const link =
    /《[^《》]*(?:《[^《》]*》[^《》]*)*》\s*(?:[（(][^（）()]*(?:[（(][^（）()]*[）)][^（）()]*)*[）)])?\s*(?:和|与|及|以及|、|，|,)\s*$/u;
  let head = before;
  for (let match = link.exec(head); match !== null; match = link.exec(head))
    head = head.slice(0, match.index);
  return head;
}

const endOfChain = (after: string): string =>
  after.replace(/^(?:[）)》]|\s|和|与|及|以及|、|《[^《》]*》|[（(][^（）()]*[）)])+/u, '');
