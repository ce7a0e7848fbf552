/** The conversion audit: every character that could have become another one, and who decided. */

import type { Diagnostic, Outcome } from '#model/diagnostic.ts';
import type { ConversionRecord } from '#model/facts/erratum.ts';
import type { Conversions } from '#model/kept/content.ts';
import type { ParsedDocument } from '#model/line.ts';
import { BY_OVERRIDE, BY_PHRASE, type ConvertedText } from './convert-text.ts';
import type { Direction } from './dictionaries/dictionary.ts';
import { OPEN_CHARACTERS } from './dictionaries/open-characters.ts';
import { toSimplified } from './dictionaries/to-simplified.ts';
import { toTraditional } from './dictionaries/to-traditional.ts';
import { cutsNone, type WordEdges } from './dictionaries/word-edges.ts';
import { lineOf } from './findings.ts';
import type { JoinedPassages } from './passages.ts';

/** Characters of context on either side. */
const CONTEXT = 8;

type Decisions = Pick<ConvertedText, 'decidedBy' | 'crossings'> & {
  readonly hans: string;
  readonly hant: string;
  /** Null for a traditional text. */
  readonly words: WordEdges | null;
};

/** An open choice with its surroundings as printed, which is how `reviewed` words are written. */
interface Unreviewed {
  readonly record: ConversionRecord;
  readonly printed: string;
}

/**
 * Records every occurrence of a one-to-many character, such as 发 (發, 髮), in reading order, with what
 * decided it. What no phrase, word, override or reviewed word decides stays open, and is reported, one
 * diagnostic for each pair of characters.
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
  const reviewed = reviewedAt(source, target, decisions.words, conversions);
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
      const decidedBy = deciderOf(decisions, i);
      const isOpen = decidedBy === 'character' && OPEN_CHARACTERS.has(from) && !isTraditional && !reviewed[i];
      const record: ConversionRecord = {
        document: doc.seed.id,
        clause,
        span: [start, start + 1],
        from,
        to,
        others: counterparts.filter((other) => other !== to),
        context: target.slice(Math.max(at, i - CONTEXT), Math.min(end, i + CONTEXT + 1)),
        decidedBy,
        reviewed: reviewed[i] === 1,
        open: isOpen,
        crossing: decisions.crossings.get(i) ?? null,
      };
      records.push(record);
      if (isOpen)
        unreviewed.push({
          record,
          printed: source.slice(Math.max(at, i - CONTEXT), Math.min(end, i + CONTEXT + 1)),
        });
    }
  }
  return { value: records, diagnostics: reportUnreviewed(doc, unreviewed) };
}

function deciderOf({ decidedBy, words }: Decisions, at: number): ConversionRecord['decidedBy'] {
  if (decidedBy[at] === BY_OVERRIDE) return 'override';
  if (decidedBy[at] === BY_PHRASE) return 'phrase';
  return words?.known[at] === 1 ? 'word' : 'character';
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

/**
 * 1 for each UTF-16 unit that stands in a reviewed word and was converted as reviewed. A reviewed word of
 * several characters cuts no other word: 一并 is not read in 统一并公开.
 */
function reviewedAt(
  source: string,
  target: string,
  words: WordEdges | null,
  conversions: Conversions,
): Uint8Array {
  const reviewed = new Uint8Array(source.length);
  for (const { from, to, in: listed } of conversions.reviewed) {
    for (const word of listed) {
      for (let at = source.indexOf(word); at !== -1; at = source.indexOf(word, at + 1)) {
        if (words && word.length > 1 && !cutsNone(words, at, at + word.length)) continue;
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
      message: `${pair} (could be ${others}) is open, ${places.length} times: ${samples.join(' / ')}`,
      hint: `Read them: where ${first.to} is right, add “- { from: ${first.from}, to: ${first.to}, in: [WORD] }” with a word as printed here to “reviewed” in content/conversions.yaml; where wrong, an override`,
    };
  });
}
