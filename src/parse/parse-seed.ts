/** Parses a seed: paragraphs, extent, outline, clauses, metadata, and a role for every character. */

import { foldText } from '#language/fold/script-fold.ts';
import type { Line } from '#language/lines.ts';
import { sliceMapped } from '#language/mapped.ts';
import type { Outcome } from '#model/diagnostic.ts';
import type { FrontPassage, ParsedDocument, Seed } from '#model/line.ts';
import type { MappedText } from '#model/span.ts';
import { Findings } from './findings.ts';
import { annexParagraphs, opensAnnex, withoutRowMarks } from './head/annexes.ts';
import { isLoneLabel, joinField } from './head/card.ts';
import { kindsOf, titleEnd } from './head/document-head.ts';
import { type Extent, findExtent } from './head/extent.ts';
import { frontRoles, tailRoles } from './head/front-matter.ts';
import type { LineKind } from './head/line-kinds.ts';
import { joinHistory, splitHeadLines } from './head/signatures.ts';
import type { Zone } from './head/zones.ts';
import { readCleanText } from './lines/clean-text.ts';
import { withMarks } from './lines/footnotes.ts';
import { readPageLines } from './lines/furniture.ts';
import { SHOWN_RULE } from './lines/furniture-rules.ts';
import { readParagraphs } from './lines/paragraphs.ts';
import { partRunTogether } from './lines/run-together.ts';
import { readMetadata } from './metadata/metadata.ts';
import { buildClauses } from './outline/clauses.ts';
import { confirmMarks } from './outline/confirm-marks.ts';
import { joinNames, joinNumbersAbove } from './outline/names-below.ts';
import { buildOutline, numberItems } from './outline/outline.ts';
import { placeParagraphs, underHeadings } from './outline/placing.ts';
import { markSentences } from './outline/sentence-items.ts';
import type { Paragraph } from './paragraph.ts';
import { paragraphText, RoleMap } from './role-map.ts';
import { findTables } from './tables/find-tables.ts';
import { parsedTables } from './tables/parsed-tables.ts';
import { withoutStrokes } from './tables/strokes.ts';

/** Parses one seed. Never throws on any text; odd text is a diagnostic with its line. */
export function parseSeed(seed: Seed): Outcome<ParsedDocument> {
  const clean = readCleanText(seed.text);
  const page = readPageLines(clean.text);
  const { pageNumbers, pageStarts, navigation } = page;
  const lines = withMarks(page.lines, clean, seed.text);
  const furniture = [...pageNumbers, ...navigation];
  const found = findTables(clean.text, lines);
  const rows = new Set(found.flatMap(({ starts }) => starts));
  const read = readParagraphs(clean.text, partRunTogether(clean.text, lines, rows), pageStarts, rows);
  const paragraphs = withoutStrokes(
    withoutRowMarks(splitHeadLines(joinHistory(joinNumbersAbove(joinNames(confirmMarks(read)))))),
  );
  const kinds = kindsOf(paragraphs);
  const stamps = navigation.filter((line) =>
    SHOWN_RULE.holds(foldText(clean.text.slice(line.start, line.end))),
  );
  const extent = findExtent(paragraphs, kinds, { lines: startsOf(navigation), stamps: startsOf(stamps) });
  const roles = new RoleMap(seed.text);

  const outline = buildOutline(
    extent.zones.flatMap((zone) => {
      if (zone.annex) return annexParagraphs(zone, paragraphs, kinds);
      return zone.outline ? paragraphs.slice(zone.from, zone.to) : [];
    }),
    annexOpenings(extent, paragraphs, kinds),
  );
  const oddNumbers = outline.findings;
  const items = underHeadings(outline.items);
  markSentences(items);
  placeParagraphs(items, null);
  numberItems(items, oddNumbers);
  const clauses = buildClauses(items, seed.id, clean, roles);
  const front = markFront(clean, paragraphs, kinds, extent, roles);
  markExcluded(clean, paragraphs, extent, furniture, roles);
  const card = readCard(clean, paragraphs, kinds);
  const opening = paragraphs.slice(0, OPENING).map((paragraph) => paragraphText(clean, paragraph));
  const metadata = readMetadata(seed.text, { front, card, opening }, seed.descriptor);

  const findings = new Findings(seed, clean);
  findings.addNumbers(oddNumbers);
  findings.addExcluded(paragraphs, extent);
  findings.addFurniture(furniture);
  findings.addMissing(metadata);
  findings.addMended(paragraphs.slice(extent.start, extent.end));
  findings.addUnmarked(items);
  findings.addOddCharacters();

  const segments = roles.segments(clauses.map(({ id }) => id));
  return {
    value: { seed, metadata, front, clauses, tables: parsedTables(found, clean, seed.id, clauses), segments },
    diagnostics: findings.inOrder(),
  };
}

/**
 * First paragraphs of outlines over which the label of an annex stands, or the title of the plan behind a notice that is signed: their
 * numbers go on with none before.
 */
function annexOpenings(
  { zones }: Extent,
  paragraphs: readonly Paragraph[],
  kinds: readonly LineKind[],
): ReadonlySet<Paragraph> {
  const isApart = ({ from, outline, annex }: Zone, i: number): boolean => {
    const over = zones[i - 1];
    if (!outline || annex || over === undefined || over.outline || i === 1) return false;
    const signed = paragraphs[from]?.mark?.number === 1 ? kinds.indexOf('date', over.from) : -1;
    const opens = (_: Paragraph, at: number): boolean =>
      opensAnnex(paragraphs, at) || (signed >= 0 && at > signed && titleEnd(paragraphs, kinds, at) !== null);
    return paragraphs.some((one, at) => at >= over.from && at < over.to && opens(one, at));
  };
  return new Set(zones.filter(isApart).map(({ from }) => paragraphs[from] as Paragraph));
}

const startsOf = (lines: readonly Line[]): number[] => lines.map(({ start }) => start);

/** As many paragraphs as may say what a notice hands on: its first ones. */
const OPENING = 8;

/** The lines of the card, each label that stands over its value joined with it. */
function readCard(
  clean: MappedText,
  paragraphs: readonly Paragraph[],
  kinds: readonly LineKind[],
): MappedText[] {
  return paragraphs.flatMap((paragraph, i) => {
    const [before, next] = [paragraphs[i - 1], paragraphs[i + 1]];
    // 颁布时间：2021年4月6日 is a date of the text, wherever its card stands.
    if (kinds[i] === 'date') return [paragraphText(clean, paragraph)];
    if (kinds[i] !== 'card') return [];
    const text = paragraphText(clean, paragraph);
    if (isLoneLabel(paragraph.folded))
      return next && kinds[i + 1] === 'card' && !isLoneLabel(next.folded)
        ? [joinField(text, paragraphText(clean, next))]
        : [];
    return kinds[i - 1] === 'card' && before && isLoneLabel(before.folded) ? [] : [text];
  });
}

/** Gives the paragraphs of the document that stand around its outline their roles. */
function markFront(
  clean: MappedText,
  paragraphs: readonly Paragraph[],
  kinds: readonly LineKind[],
  { zones }: Extent,
  roles: RoleMap,
): FrontPassage[] {
  const front: FrontPassage[] = [];
  for (const { from, to, outline } of zones) {
    if (outline) continue;
    const part = paragraphs.slice(from, to);
    const find = from === zones[0]?.from ? frontRoles : tailRoles;
    for (const [i, role] of find(part, kinds.slice(from, to)).entries()) {
      const text = paragraphText(clean, part[i] as Paragraph);
      roles.assign(text, [0, text.text.length], role);
      if (role !== 'excluded') front.push({ role, text });
    }
  }
  return front;
}

/** What stands outside the document, and what a printer or a web page put into it. */
function markExcluded(
  clean: MappedText,
  paragraphs: readonly Paragraph[],
  { start, end }: Extent,
  furniture: readonly Line[],
  roles: RoleMap,
): void {
  const outside = [...paragraphs.slice(0, start), ...paragraphs.slice(end)];
  const texts = [
    ...outside.map((paragraph) => paragraphText(clean, paragraph)),
    ...furniture.map((line) => sliceMapped(clean, line.start, line.end)),
  ];
  for (const text of texts) roles.assign(text, [0, text.text.length], 'excluded');
}
