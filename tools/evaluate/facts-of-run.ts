/** The facts of a run as lines, and those that one run has and another lacks, document by document. */
import { documentOf, pathOf } from '#model/clause-id.ts';
import type { Records } from '#model/records.ts';

export type FactRecords = Pick<Records, 'clauses' | 'targets' | 'citations' | 'alignments'>;

/** By document, every fact that labels speak of, one line each: `target 3.2 95% = 2020-end goal`. */
export function factsOf({ clauses, targets, citations, alignments }: FactRecords): Map<string, Set<string>> {
  const facts = new Map<string, Set<string>>();
  const add = (document: string, fact: string) =>
    facts.set(document, (facts.get(document) ?? new Set()).add(fact));
  const split = (id: string): [document: string, path: string] => [documentOf(id), pathOf(id)];
  for (const { document, path, marker, responsibility } of clauses) {
    add(document, `clause ${path} ${marker}`);
    for (const { id, name } of responsibility?.agencies ?? [])
      add(document, `unit ${path} ${name.hans}${id === responsibility?.lead ? ' leads' : ''}`);
  }
  for (const { clause, numberText, comparator, value, valueMax, unit, deadline, kind } of targets) {
    const [document, path] = split(clause);
    const amount = `${comparator} ${value}${valueMax === null ? '' : `–${valueMax}`} ${unit}`;
    const term = deadline ? ` ${deadline.year}-${deadline.point}` : '';
    add(document, `target ${path} ${numberText.replace(/\s/g, '')} ${amount}${term} ${kind}`);
  }
  for (const { from, title, issueNumber } of citations)
    add(from.document, `citation ${title.hans} ${issueNumber ?? ''}`.trimEnd());
  for (const { a, b, relation } of alignments.pairs) {
    const [document, path] = split(a);
    add(document, `pair ${path} ~ ${b} ${relation}`);
  }
  return facts;
}

export interface Change {
  readonly document: string;
  readonly gained: readonly string[];
  readonly lost: readonly string[];
}

/** Documents whose facts differ; one that only one of the runs has is all gained or all lost. */
export function changesOf(before: Map<string, Set<string>>, now: Map<string, Set<string>>): Change[] {
  const documents = [...new Set([...before.keys(), ...now.keys()])].sort();
  return documents.flatMap((document) => {
    const [was, is] = [before.get(document) ?? new Set<string>(), now.get(document) ?? new Set<string>()];
    const [gained, lost] = [[...is.difference(was)], [...was.difference(is)]];
    return gained.length + lost.length === 0 ? [] : [{ document, gained, lost }];
  });
}
