/** Topics where nobody named any: the headings under which clauses of several documents stand side by side, and what has its counterparts there. */
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
  const sections = new Set(docs.flatMap(sectionsOf));
  const keyOf = new Map<string, string>();
  for (const { id, members } of groups) {
    const headings = members.filter((member) => sections.has(member) && !keyOf.has(member));
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
    if (sections.has(clause.id) && !keyOf.has(clause.id)) {
      const like = byHeading.get(headingOf(clause));
      if (like !== undefined) keyOf.set(clause.id, like);
      else if (clause.depth === 1) keyOf.set(clause.id, `heading ${headingOf(clause)}`);
    }
  const { topics, topicOf } = nameTopics(docs, keyOf, published);
  const closer = topicsOfCounterparts(docs, groups, keyOf, topicOf);
  for (const [clause, topic] of closer) topicOf.set(clause, topic);
  const used = new Set(topicOf.values());
  return {
    topics: [...topics.filter(({ id }) => used.has(id)), ...(used.has(OTHER.id) ? [OTHER] : [])],
    topicOf,
  };
}

/**
 * Where one document divides its tasks into fields and another only counts them, those of the other are of the fields of their
 * counterparts: 重点任务, which holds most of a document, tells nothing of what stands below it.
 */
function topicsOfCounterparts(
  docs: readonly ExtractedDocument[],
  groups: Alignment['groups'],
  keyOf: ReadonlyMap<string, string>,
  topicOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const vague = new Set(docs.flatMap((doc) => clausesWithoutField(doc, keyOf, topicOf)));
  const votes = new Map<string, string[]>();
  for (const { members } of groups) {
    const fields = members.flatMap((member) => (vague.has(member) ? [] : (topicOf.get(member) ?? [])));
    for (const member of members)
      if (vague.has(member) && !keyOf.has(member))
        votes.set(member, [...(votes.get(member) ?? []), ...fields.filter((id) => id !== OTHER.id)]);
  }
  return new Map([...votes].flatMap(([clause, ids]) => (ids.length === 0 ? [] : [[clause, commonest(ids)]])));
}

// What holds more of a document than this is no field of it.
const MOST_OF_A_DOCUMENT = 0.5;

/** Clauses of a document whose topic is a section that holds most of it, or none. */
function clausesWithoutField(
  { clauses }: ExtractedDocument,
  keyOf: ReadonlyMap<string, string>,
  topicOf: ReadonlyMap<string, string>,
): string[] {
  const sectionOf = new Map<string, string | null>();
  for (const { id, parent } of clauses)
    sectionOf.set(id, keyOf.has(id) ? id : parent === null ? null : (sectionOf.get(parent) ?? null));
  const leaves = clauses.filter(({ leaf }) => leaf);
  const held = Map.groupBy(leaves, ({ id }) => sectionOf.get(id) ?? null);
  return clauses.flatMap(({ id }) => {
    const section = sectionOf.get(id) ?? null;
    const isMost = (held.get(section) ?? []).length > leaves.length * MOST_OF_A_DOCUMENT;
    return section === null || isMost || topicOf.get(id) === OTHER.id ? [id] : [];
  });
}

/** Headed clauses with others below them, and those that stand first in the outline among such: 一、工作目标 with its text. */
function sectionsOf({ clauses }: ExtractedDocument): string[] {
  const isDivided = clauses.some(({ depth, leaf }) => depth === 1 && !leaf);
  return clauses.flatMap((clause) =>
    headingOf(clause) !== '' && (!clause.leaf || (isDivided && clause.depth === 1)) ? [clause.id] : [],
  );
}

const headingOf = (clause: ConvertedClause | undefined): string =>
  (clause?.heading?.reading.text ?? '').replace(/[\s。，；：:,;.]/gu, '');

function nameTopics(
  docs: readonly ExtractedDocument[],
  keyOf: ReadonlyMap<string, string>,
  published: ReadonlySet<string>,
): { readonly topics: readonly Topic[]; readonly topicOf: Map<string, string> } {
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
  const topics = [...ids].map(([name, id]) => ({ id, name: inThree(name), about: ABOUT, terms: [] }));
  return { topics, topicOf };
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
