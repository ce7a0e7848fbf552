/** The differences of a pair in words, from its structured record. Used by every page that shows a pair. */
import type { PairRecord, Substance } from '#model/alignment.ts';
import { sameValueWords } from '#site/i18n/bounds.ts';
import { inEnglish } from '#site/i18n/english.ts';
import { isChinese, type Locale, textScript } from '#site/i18n/locale.ts';
import { listIn } from '#site/i18n/punctuation.ts';
import { differences } from '#site/i18n/strings/compare/differences.ts';
import { translate } from '#site/i18n/translate.ts';
import { boundOf, otherBounds } from '#site/views/comparison/told/bounds.ts';
import { labelsApart } from '#site/views/labels.ts';
import { clauseById, targetsOf } from '#site/views/lookups.ts';
import { inScript } from '#site/views/text/seed-map.ts';
import { isSpan } from '#site/views/text/unit-in.ts';

export interface DifferenceWord {
  /** `place` and `agency` differ as a matter of course between places; pages may pass them over. */
  readonly kind: Substance['kind'] | 'bound' | 'extent';
  /** 期限：揭阳“2018年”，佛山“2020年”，揭阳较早 */
  readonly text: string;
}

const EXPECTED: ReadonlySet<string> = new Set(['place', 'agency']);
// Below this many characters “另有约 n 字” says less than the marked text does.
const WORTH_TELLING = 20;

/**
 * One sentence a difference in substance, the telling kinds first, then what one side has besides.
 * `self` is the side that the page is about and is named first.
 */
export function differenceWords(pair: PairRecord, locale: Locale, self: 'a' | 'b' = 'a'): DifferenceWord[] {
  const t = translate(locale, differences);
  const sides = self === 'a' ? ([pair.a, pair.b] as const) : ([pair.b, pair.a] as const);
  const [one, two] = [clauseById(sides[0]), clauseById(sides[1])];
  const [A, B] = labelsApart(one.document, two.document, locale);
  const script = textScript(locale);

  const bounded = otherBounds(pair, targetsOf).map(({ a, b, alike }) => {
    const [x, y] = self === 'a' ? [a, b] : [b, a];
    const sides = [
      { label: A, bound: boundOf(x, one) },
      { label: B, bound: boundOf(y, two) },
    ];
    return { sides, kind: alike ? 'bound' : 'comparator' } as const;
  });
  // A limit that is told with its number is not told again.
  const isTold = ({ kind, a, b }: Substance) =>
    kind === 'comparator' &&
    bounded.some(({ sides }) => sides.some(({ bound }) => bound.hans !== '' && [a, b].includes(bound.hans)));

  const words = pair.differences.substance
    .filter((difference) => !isTold(difference))
    .toSorted((x, y) => Number(EXPECTED.has(x.kind)) - Number(EXPECTED.has(y.kind)))
    .flatMap((difference): DifferenceWord[] => {
      const { kind, subject, direction } = difference;
      const [x, y] = self === 'a' ? [difference.a, difference.b] : [difference.b, difference.a];
      const what = subject === null ? t(kind) : inScript(one, subject, script);
      const said = (words: string, clause: typeof one) =>
        (isChinese(locale) ? null : inEnglish(words)) ?? inScript(clause, words, script);
      const a = x === null ? null : said(x, one);
      const b = y === null ? null : said(y, two);
      if (a !== null && b !== null) {
        const text = t('both', { what, A, B, a, b });
        const turned = direction === null ? null : self === 'a' ? direction : OPPOSITE[direction];
        const judged =
          turned !== null && turned in LENGTH && isSpan(x ?? '')
            ? LENGTH[turned as keyof typeof LENGTH]
            : turned;
        return [{ kind, text: judged ? t('judged', { text, judgement: t(judged, { A, B }) }) : text }];
      }
      if (a !== null) return [{ kind, text: t('only', { what, x: a, X: A }) }];
      if (b !== null) return [{ kind, text: t('only', { what, x: b, X: B }) }];
      return [];
    });

  words.push(...bounded.map(({ kind, sides }) => ({ kind, text: sameValueWords(sides, locale) })));

  const [onlyOne, onlyTwo] =
    self === 'a'
      ? [pair.differences.onlyA, pair.differences.onlyB]
      : [pair.differences.onlyB, pair.differences.onlyA];
  if (onlyOne >= WORTH_TELLING) words.push({ kind: 'extent', text: t('onlyIn', { X: A, n: onlyOne }) });
  if (onlyTwo >= WORTH_TELLING) words.push({ kind: 'extent', text: t('onlyIn', { X: B, n: onlyTwo }) });
  return words;
}

const OPPOSITE = {
  higher: 'lower',
  lower: 'higher',
  earlier: 'later',
  later: 'earlier',
  stronger: 'weaker',
  weaker: 'stronger',
} as const;

/** 48小时 are longer than 24小时, and not higher. */
const LENGTH = { higher: 'longer', lower: 'shorter' } as const;

/** The kinds in which the substance differs, without names of places and bodies: what is worth a mark. */
export const tellingKinds = (pair: PairRecord): readonly Substance['kind'][] => [
  ...new Set(pair.differences.substance.map(({ kind }) => kind).filter((kind) => !EXPECTED.has(kind))),
];

/** In a few words, for a margin: 数值、期限不同, or 实质相同，只有措辞不同. */
export function differenceSummary(pair: PairRecord, locale: Locale): string {
  const t = translate(locale, differences);
  const kinds = tellingKinds(pair);
  if (kinds.length > 0) {
    const names = listIn(
      kinds.map((kind) => t(kind)),
      locale,
    );
    const summary = t('summary', { kinds: names, count: kinds.length });
    return pair.relation === 'partial' ? t('partly', { summary }) : summary;
  }
  if (pair.relation === 'partial') return t('part');
  const { heading, body } = pair.differences;
  if ([...heading, ...body].every(([kind]) => kind === 'same')) return t('identical');
  return pair.differences.substance.length > 0 ? t('namesOnly') : t('noSubstance');
}
