/** The conversion audit: every character that could have become another one, and who decided. */
import type { Conversions } from '#model/content.ts';
import type { Diagnostic, Outcome } from '#model/diagnostic.ts';
import type { ConversionRecord } from '#model/erratum.ts';
import type { ParsedDocument } from '#model/line.ts';
import { BY_PHRASE } from './convert-text.ts';
import { type Direction, toSimplified, toTraditional } from './directions.ts';
import { lineOf } from './findings.ts';
import type { JoinedPassages } from './passages.ts';

/** Characters of context on either side. */
const CONTEXT = 8;

interface Decisions {
  readonly hans: string;
  readonly hant: string;
  readonly decidedBy: Uint8Array;
  readonly overridden: Uint8Array;
}

/** An open choice with its surroundings as printed, which is how `reviewed` words are written. */
interface Unreviewed {
  readonly record: ConversionRecord;
  readonly printed: string;
}

/**
 * Records every occurrence of a one-to-many character, such as 发 (發, 髮), in reading order. Reports
 * those that no override and no reviewed word of `conversions` covers, one diagnostic for each pair of
 * characters. Without any review (`--content none`), and for a seed that nobody has described yet,
 * there is nothing to be held to, and nothing is reported.
 */
export function auditConversions(
  doc: ParsedDocument,
  joined: JoinedPassages,
  decisions: Decisions,
  isTraditional: boolean,
  conversions: Conversions,
): Outcome<readonly ConversionRecord[]> {
  const source = joined.text;
  const target = isTraditional ? decisions.hans : decisions.hant;
  const direction = isTraditional ? toSimplified() : toTraditional();
  const reviewed = reviewedAt(source, target, conversions);
  const records: ConversionRecord[] = [];
  const unreviewed: Unreviewed[] = [];

  for (const { source: passage, clause, at } of joined.passages) {
    const end = at + passage.text.length;
    for (let i = at; i < end; i++) {
      const from = source[i] as string;
      const counterparts = counterpartsOf(from, direction);
      if (counterparts.length < 2) continue;
      const to = target[i] as string;
      const start = passage.toSource[i - at] as number;
      const record: ConversionRecord = {
        document: doc.seed.id,
        clause,
        span: [start, start + 1],
        from,
        to,
        others: counterparts.filter((other) => other !== to),
        context: target.slice(Math.max(at, i - CONTEXT), Math.min(end, i + CONTEXT + 1)),
        decidedBy: decisions.overridden[i]
          ? 'override'
          : decisions.decidedBy[i] === BY_PHRASE
            ? 'phrase'
            : 'character',
      };
      records.push(record);
      if (record.decidedBy !== 'override' && !reviewed[i])
        unreviewed.push({
          record,
          printed: source.slice(Math.max(at, i - CONTEXT), Math.min(end, i + CONTEXT + 1)),
        });
    }
  }
  const isHeldTo =
    doc.seed.descriptor !== null && conversions.overrides.length + conversions.reviewed.length > 0;
  return { value: records, diagnostics: isHeldTo ? reportUnreviewed(doc, unreviewed) : [] };
}

const known = new WeakMap<Direction, Map<string, readonly string[]>>();

/** What a character can become through all dictionaries of a direction: 发 → 發, 髮. */
function counterpartsOf(character: string, direction: Direction): readonly string[] {
  let cache = known.get(direction);
  if (!cache) {
    cache = new Map();
    known.set(direction, cache);
  }
  let counterparts = cache.get(character);
  if (!counterparts) {
    let values = new Set([character]);
    for (const dictionary of direction)
      values = new Set([...values].flatMap((value) => [...dictionary.values(value)]));
    counterparts = [...values].filter((value) => value.length === character.length);
    cache.set(character, counterparts);
  }
  return counterparts;
}

/** 1 for each UTF-16 unit that stands in a reviewed word and was converted as reviewed. */
function reviewedAt(source: string, target: string, conversions: Conversions): Uint8Array {
  const reviewed = new Uint8Array(source.length);
  for (const { from, to, in: words } of conversions.reviewed) {
    for (const word of words) {
      for (let at = source.indexOf(word); at !== -1; at = source.indexOf(word, at + 1)) {
        for (let i = at; i < at + word.length; i++)
          if (source[i] === from && target[i] === to) reviewed[i] = 1;
      }
    }
  }
  return reviewed;
}

function reportUnreviewed(doc: ParsedDocument, unreviewed: readonly Unreviewed[]): readonly Diagnostic[] {
  const pairs = Map.groupBy(unreviewed, ({ record }) => `${record.from}→${record.to}`);
  return [...pairs].map(([pair, places]) => {
    const [{ record: first }] = places as [Unreviewed];
    const samples = places.slice(0, 3).map(({ printed }) => printed);
    const others = first.others.join(', ');
    return {
      code: 'convert/unreviewed',
      file: doc.seed.file,
      line: lineOf(doc, first.span[0]),
      span: first.span,
      message: `${pair} (could be ${others}) was not reviewed, ${places.length} times: ${samples.join(' / ')}`,
      hint: `Read them: where ${first.to} is right, add “- { from: ${first.from}, to: ${first.to}, in: [WORD] }” with a word as printed here to “reviewed” in content/conversions.yaml; where wrong, an override`,
    };
  });
}
