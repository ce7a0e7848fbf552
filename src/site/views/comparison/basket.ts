/** A clause as the basket needs it: named and written in both scripts, with its marks against its counterparts. */

import { colourSlot } from '#model/kept/place-colour.ts';
import { LOCALES, type Locale } from '#site/i18n/locale.ts';
import { standingOf, standingWords } from '#site/i18n/standing.ts';
import {
  type BasketClause,
  type BasketFile,
  type BasketMark,
  packClauses,
} from '#site/tables/basket-file.ts';
import { clauseLabel, documentLabel, placeOf } from '../labels.ts';
import { records } from '../load.ts';
import { clauseById, clausesOf, tablesOf } from '../lookups.ts';
import { recordedOn } from '../metadata/days.ts';
import { placeIn } from '../metadata/references.ts';
import { amongLines, inLines, rowStarts } from '../text/body/row-lines.ts';
import { spanWithin } from '../text/seed-map.ts';
import { indexRecords, type SeenPair, stretchesOf } from './record-index.ts';

/** Every clause of a document. */
export const basketFile = (document: string): BasketFile =>
  packClauses(clausesOf(document).map(({ id }) => basketClause(id)));

function basketClause(id: string): BasketClause {
  const clause = clauseById(id);
  const { heading, body, document } = clause;
  const lines = rowStarts(tablesOf(id), body.source, (span) => spanWithin(clause, 'body', span));
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
    body: { hans: inLines(body.hans, lines), hant: inLines(body.hant, lines) },
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
        body: marksIn(seen, 'body').map((mark) => amongLines(mark, lines)),
      })),
  };
}

const marksIn = (seen: SeenPair, part: 'heading' | 'body'): readonly BasketMark[] =>
  stretchesOf(seen, part).flatMap(([kind, start, end]): BasketMark[] =>
    kind === 'substance' && start !== end ? [[start, end]] : [],
  );
