/** Topics where nobody named any: the headings under which clauses of several documents stand side by side. */
import { convertText } from '#convert/convert-text.ts';
import { toTraditional } from '#convert/dictionaries/to-traditional.ts';
import type { Topic } from '#model/kept/content.ts';
import type { Alignment, ConvertedClause, ExtractedDocument } from '#model/line.ts';
import type { Name } from '#model/text.ts';
import { freeId, slugOfWords } from './latin.ts';

export interface DescribedTopics {
  readonly topics: readonly Topic[];
  /** By clause; every clause has one. */
  readonly topicOf: ReadonlyMap<string, string>;
}

const OTHER: Topic = {
  id: 'other',
  name: { hans: '其他', hant: '其他', en: 'Other' },
  about: { hans: '', hant: '', en: '' },
  terms: [],
};
const ABOUT: Name = {
  hans: '由各文件的标题归并',
  hant: '由各文件的標題歸併',
  en: 'Merged by program from the headings of the documents',
};

// An edition of one or two documents has its own headings as topics; a larger one those that several share.
const FEW_DOCUMENTS = 2;

/** Topics in reading order; `published` are ids that pages have already, which are kept. */
export function describeTopics(
  docs: readonly ExtractedDocument[],
  { groups }: Pick<Alignment, 'groups'>,
  published: ReadonlySet<string>,
): DescribedTopics {
  const clauses = new Map(docs.flatMap((doc) => doc.clauses.map((clause) => [clause.id, clause])));
  const keyOf = new Map<string, string>();
  for (const { id, members } of groups) {
    const headings = members.filter((member) => isSection(clauses.get(member)) && !keyOf.has(member));
    if (new Set(headings.map((member) => clauses.get(member)?.document)).size < 2) continue;
    for (const member of headings) keyOf.set(member, `group ${id}`);
  }
  // What is headed alike is of one topic, whether or not it was paired.
  const byHeading = new Map<string, string>();
  for (const [member, key] of keyOf) {
    const heading = headingOf(clauses.get(member));
    if (!byHeading.has(heading)) byHeading.set(heading, key);
  }
  for (const clause of clauses.values())
    if (isSection(clause) && !keyOf.has(clause.id)) {
      const like = byHeading.get(headingOf(clause));
      if (like !== undefined) keyOf.set(clause.id, like);
      else if (clause.depth === 1) keyOf.set(clause.id, `heading ${headingOf(clause)}`);
    }
  return nameTopics(docs, keyOf, published);
}

const isSection = (clause: ConvertedClause | undefined): boolean =>
  clause !== undefined && !clause.leaf && headingOf(clause) !== '';

const headingOf = (clause: ConvertedClause | undefined): string =>
  (clause?.heading?.reading.text ?? '').replace(/[\s。，；：:,;.]/gu, '');

function nameTopics(
  docs: readonly ExtractedDocument[],
  keyOf: ReadonlyMap<string, string>,
  published: ReadonlySet<string>,
): DescribedTopics {
  // Topics of one name are one.
  const headings = Map.groupBy(
    docs.flatMap((doc) => doc.clauses.filter(({ id }) => keyOf.has(id))),
    ({ id }) => keyOf.get(id) as string,
  );
  const names = new Map([...headings].map(([key, own]) => [key, commonest(own.map(headingOf))]));
  const sections = Map.groupBy(
    [...headings].flatMap(([key, own]) => own.map((clause) => ({ name: names.get(key) as string, clause }))),
    ({ name }) => name,
  );
  const shared = (name: string): boolean =>
    docs.length <= FEW_DOCUMENTS ||
    new Set((sections.get(name) ?? []).map(({ clause }) => clause.document)).size > 1;
  const ids = new Map<string, string>();
  const taken = new Set<string>([OTHER.id]);
  for (const [name, own] of sections) {
    if (!shared(name)) continue;
    const ownHeadings = new Set(own.map(({ clause }) => headingOf(clause)));
    const kept = [...ownHeadings].map(slugOfWords).find((id) => published.has(id) && !taken.has(id));
    const id = kept ?? freeId(slugOfWords(name) || 'topic', (one) => taken.has(one));
    taken.add(id);
    ids.set(name, id);
  }
  const topicOf = new Map<string, string>();
  for (const doc of docs) assign(doc, (id) => ids.get(names.get(keyOf.get(id) ?? '') ?? ''), topicOf);
  const used = new Set(topicOf.values());
  const topics = [...ids].flatMap(([name, id]) =>
    used.has(id) ? [{ id, name: inThree(name), about: ABOUT, terms: [] }] : [],
  );
  return { topics: used.has(OTHER.id) ? [...topics, OTHER] : topics, topicOf };
}

/** A clause is of the topic of the nearest heading above it that has one. */
function assign(
  { clauses }: ExtractedDocument,
  topicAt: (clause: string) => string | undefined,
  topicOf: Map<string, string>,
): void {
  for (const { id, parent } of clauses)
    topicOf.set(id, topicAt(id) ?? (parent === null ? OTHER.id : (topicOf.get(parent) ?? OTHER.id)));
}

function commonest(words: readonly string[]): string {
  const counts = [...Map.groupBy(words, (word) => word)].map(([word, same]) => ({
    word,
    count: same.length,
  }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).word;
}

const inThree = (hans: string): Name => ({
  hans,
  hant: convertText(hans, toTraditional()).text,
  // Nobody has translated it: pinyin would say nothing to who reads no Chinese, and less to who does.
  en: hans,
});
