/** The reasons for a pair in words: what speaks for it and what against, the weightiest first. */
import type { Evidence, EvidencePart } from '#model/alignment.ts';
import type { Locale } from '#site/i18n/locale.ts';
import { PUNCTUATION } from '#site/i18n/punctuation.ts';
import { reading } from '#site/i18n/strings/reading.ts';
import { translate } from '#site/i18n/translate.ts';

const NAMES = {
  words: 'partWords',
  headings: 'partHeadings',
  facts: 'partFacts',
  kind: 'partKind',
  place: 'partPlace',
  documents: 'partDocuments',
  others: 'partOthers',
} as const satisfies Record<EvidencePart, keyof typeof reading>;

// Log odds: .3 moves an even chance to 57 in 100, 1.5 to 82.
const LITTLE = 0.3;
const STRONG = 1.5;

/** `词句有力支持；位置和前后条款支持；条款类型不支持`; parts that say little are left out. */
export function reasonsIn(contributions: Evidence['contributions'], locale: Locale): string {
  const t = translate(locale, reading);
  const { semicolon, blank } = PUNCTUATION[locale];
  return contributions
    .filter(({ odds }) => Math.abs(odds) >= LITTLE)
    .toSorted((x, y) => Math.abs(y.odds) - Math.abs(x.odds))
    .map(({ part, odds }) => {
      const side =
        odds > 0
          ? odds >= STRONG
            ? t('speaksStronglyFor')
            : t('speaksFor')
          : odds <= -STRONG
            ? t('speaksStronglyAgainst')
            : t('speaksAgainst');
      return `${t(NAMES[part])}${blank}${side}`;
    })
    .join(semicolon);
}
