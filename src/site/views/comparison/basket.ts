/** A clause as the basket needs it: named and written in both scripts, with its marks against its counterparts. */

import type { Relation } from '#model/alignment.ts';
import { colourSlot } from '#model/kept/place-colour.ts';
import { LOCALES, type Locale } from '#site/i18n/locale.ts';
import { standingOf, standingWords } from '#site/i18n/standing.ts';
import { clauseLabel, documentLabel, placeOf } from '../labels.ts';
import { records } from '../load.ts';
import { clauseById } from '../lookups.ts';
import { recordedOn } from '../metadata/days.ts';
import { placeIn } from '../metadata/references.ts';
import { indexRecords, type SeenPair, stretchesOf } from './record-index.ts';

interface Written {
  readonly hans: string;
  readonly hant: string;
}

/** `[substance, start, end]`: a stretch that differs, in substance or in wording only. */
export type BasketMark = readonly [substance: 0 | 1, start: number, end: number];

export interface BasketClause {
  readonly id: string;
  readonly document: Readonly<Record<Locale, string>>;
  readonly label: Readonly<Record<Locale, string>>;
  readonly seal: Written;
  readonly colour: number;
  readonly heading: Written | null;
  readonly body: Written;
  /** Where it stands, as it is cited, and the day on which its wording was recorded. */
  readonly cited: Written & { readonly recorded: string };
  readonly pairs: readonly {
    readonly other: string;
    readonly relation: Relation;
    /** Who stands behind the pair, in words; null where the program proposed it and nobody has looked, as of most. */
    readonly standing: Readonly<Record<Locale, string>> | null;
    readonly heading: readonly BasketMark[];
    readonly body: readonly BasketMark[];
  }[];
}

export function basketClause(id: string): BasketClause {
  const clause = clauseById(id);
  const { heading, body, document } = clause;
  const place = placeOf(document);
  const inAll = (label: (locale: Locale) => string) =>
    Object.fromEntries(LOCALES.map((locale) => [locale, label(locale)])) as Record<Locale, string>;
  return {
    id,
    document: inAll((locale) => documentLabel(document, locale)),
    label: inAll((locale) => clauseLabel(clause, locale)),
    seal: place?.seal ?? { hans: '文', hant: '文' },
    colour: colourSlot(place),
    heading: heading && { hans: heading.hans, hant: heading.hant },
    body: { hans: body.hans, hant: body.hant },
    cited: { hans: placeIn(clause, 'hans'), hant: placeIn(clause, 'hant'), recorded: recordedOn(clause) },
    pairs: indexRecords(records)
      .pairs(id)
      .map((seen) => ({
        other: seen.other,
        relation: seen.pair.relation,
        standing:
          standingOf(seen.pair).kind === 'proposed'
            ? null
            : inAll((locale) => standingWords(standingOf(seen.pair), locale)),
        heading: marksIn(seen, 'heading'),
        body: marksIn(seen, 'body'),
      })),
  };
}

const marksIn = (seen: SeenPair, part: 'heading' | 'body'): readonly BasketMark[] =>
  stretchesOf(seen, part).flatMap(([kind, start, end]): BasketMark[] =>
    kind === 'same' || start === end ? [] : [[kind === 'substance' ? 1 : 0, start, end]],
  );
