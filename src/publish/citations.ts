/** Joins citations to the documents of the corpus that they name. */
import type { CitationRecord } from '../model/agency.ts';
import type { ExtractedDocument } from '../model/line.ts';
import { foldText } from '../text/script-fold.ts';

/** Citations of all documents in order, each with the document here that it names, if one alone fits. */
export function resolveCitations(docs: readonly ExtractedDocument[]): CitationRecord[] {
  const byNumber = new Map<string, string[]>();
  const byTitle = new Map<string, string[]>();
  const file = (index: Map<string, string[]>, key: string, id: string): void => {
    if (key !== '') index.set(key, [...(index.get(key) ?? []), id]);
  };
  for (const { seed, metadata, title } of docs) {
    file(byNumber, foldNumber(metadata.issueNumber ?? ''), seed.id);
    file(byTitle, coreTitle(title?.hans ?? ''), seed.id);
  }
  return docs.flatMap((doc) =>
    doc.facts.citations.map((citation) => {
      const candidates =
        citation.issueNumber === null
          ? byTitle.get(coreTitle(citation.title.hans))
          : (byNumber.get(foldNumber(citation.issueNumber)) ?? byTitle.get(coreTitle(citation.title.hans)));
      const others = candidates?.filter((id) => id !== doc.seed.id) ?? [];
      return { ...citation, resolvesTo: others.length === 1 ? (others[0] as string) : null };
    }),
  );
}

/** 粵府函〔2015〕364號, 粤府函(2015) 364号: one number, however it is printed. */
const foldNumber = (number: string): string =>
  foldText(number)
    .replace(/\s/gu, '')
    .replace(/[〔[(【{](\d{4})[\]〕)】}]/u, '〔$1〕');

/**
 * What a title issues, without issuer, form and years, so that a plan and the notice that issues it meet:
 * 江门市人民政府关于印发江门市医疗卫生强基创优行动方案（2016-2018年）的通知 → 江门市医疗卫生强基创优行动方案.
 */
export const coreTitle = (title: string): string =>
  title
    .normalize('NFKC')
    .replace(/[\s《》〈〉“”"']/gu, '')
    .replace(/^.*?(?:关于)?(?:印发|转发|批转)(.+?)的?通知$/u, '$1')
    .replace(/\(\d{4}(?:年)?[—–\-~至]+\d{4}年?\)/gu, '');
