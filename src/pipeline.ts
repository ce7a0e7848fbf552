/** The line from seeds to records: seeds ─▶ parse ─▶ convert ─▶ extract ─▶ align ─▶ publish. */
import { alignClauses } from '#align/align-clauses.ts';
import { convertScript } from '#convert/convert-script.ts';
import { describeDocuments } from '#describe/describe-documents.ts';
import { describeFindings } from '#describe/describe-findings.ts';
import { extractFacts } from '#extract/extract-facts.ts';
import type { Diagnostic, Outcome } from '#model/diagnostic.ts';
import type { Content } from '#model/kept/content.ts';
import type { ExtractedDocument, Seed } from '#model/line.ts';
import type { Records } from '#model/records.ts';
import { parseSeed } from '#parse/parse-seed.ts';
import { publishRecords } from '#publish/publish-records.ts';

/** Told after each stage what came out of it; the clock belongs to the listener. */
export type StageListener = (stage: string, counts: Readonly<Record<string, number>>) => void;

/** The documents with what each says by itself, and content with what nobody wrote down filled in. */
export interface ReadTexts {
  readonly documents: readonly ExtractedDocument[];
  readonly content: Content;
}

/** Runs every stage in memory. Nothing here reads disk or clock; see `src/io` for both ends. */
export function runPipeline(
  seeds: readonly Seed[],
  written: Content,
  progress: StageListener,
): Outcome<Records> {
  const { value, diagnostics } = readTexts(seeds, written, progress);
  return compareTexts(value, diagnostics, progress);
}

/** The first half of the line, which no decision about pairs changes. */
export function readTexts(
  seeds: readonly Seed[],
  written: Content,
  progress: StageListener = () => {},
): Outcome<ReadTexts> {
  const diagnostics: Diagnostic[] = [];
  const keep = <T>(outcome: Outcome<T>): T => {
    diagnostics.push(...outcome.diagnostics);
    return outcome.value;
  };

  const parsed = seeds.map((seed) => keep(parseSeed(seed)));
  progress('parse', { documents: parsed.length, clauses: count(parsed, (doc) => doc.clauses) });

  const { documents, content } = describeDocuments(parsed, written);
  const converted = documents.map((doc) => keep(convertScript(doc, content)));
  progress('convert', {
    reviewed: count(converted, (doc) => doc.conversions),
    errata: count(converted, (doc) => doc.errata),
  });

  const extracted = converted.map((doc) => keep(extractFacts(doc, content)));
  progress('extract', {
    targets: count(extracted, (doc) => doc.facts.targets),
    deadlines: count(extracted, (doc) => doc.facts.deadlines),
    duties: count(extracted, (doc) => doc.facts.duties),
    citations: count(extracted, (doc) => doc.facts.citations),
  });
  return { value: { documents: extracted, content }, diagnostics };
}

/** The second half: what stands against what, and the records. `noticed` are the diagnostics of the first. */
export function compareTexts(
  { documents: extracted, content }: ReadTexts,
  noticed: readonly Diagnostic[],
  progress: StageListener = () => {},
): Outcome<Records> {
  const diagnostics = [...noticed];
  const keep = <T>(outcome: Outcome<T>): T => {
    diagnostics.push(...outcome.diagnostics);
    return outcome.value;
  };

  const alignment = keep(alignClauses(extracted, content));
  progress('align', {
    pairs: alignment.pairs.length,
    groups: alignment.groups.length,
    gaps: alignment.gaps.length,
  });

  const found = describeFindings({ documents: extracted, alignment, content });
  const records = keep(publishRecords(found.documents, found.alignment, found.content, diagnostics));
  progress('publish', { records: Object.values(records).flat().length });
  return { value: records, diagnostics };
}

const count = <T>(items: readonly T[], part: (item: T) => readonly unknown[]): number =>
  items.reduce((sum, item) => sum + part(item).length, 0);
