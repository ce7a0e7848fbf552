/** One task laid open: both texts, what speaks for it, the answers there are. */
import type { Choice, Effect, Offer, Sheet, ShownPassage, ShownStretch } from '../task.ts';
import { make, say } from './page.ts';

const MARKS: Readonly<Record<ShownStretch[1], (text: string) => Node>> = {
  same: (text) => document.createTextNode(text),
  wording: (text) => make('span', { class: 'wording' }, text),
  substance: (text) => make('b', { class: 'differs' }, text),
  hit: (text) => make('mark', {}, text),
};

const stretches = (list: readonly ShownStretch[]): Node[] => list.map(([text, kind]) => MARKS[kind](text));

export function drawPassage(passage: ShownPassage | null, side: string): HTMLElement {
  if (!passage)
    return make('section', { class: 'side empty', 'data-side': side, 'aria-label': say('candidates') });
  const { seal, document: title, label, above, heading, body, notes, colour, id } = passage;
  return make(
    'section',
    { class: `side hue-${colour}`, 'data-side': side, 'aria-label': `${title} ${label}` },
    make(
      'p',
      { class: 'at' },
      make('i', { class: 'seal', 'aria-hidden': 'true' }, seal),
      `${title} ${label}`,
    ),
    above.length > 0 && make('p', { class: 'small' }, above.join(' › ')),
    make(
      'div',
      {
        class: 'text',
        lang: document.documentElement.lang === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans',
        'data-clause': id,
      },
      heading.length > 0 && make('strong', {}, ...stretches(heading)),
      make('p', {}, ...stretches(body)),
    ),
    notes !== '' && make('p', { class: 'small' }, notes),
  );
}

/** Candidates as a list of which one is chosen; ↑ and ↓ go through it from anywhere. */
export function drawChoices(choices: readonly Choice[], chosen: number): HTMLElement {
  return make(
    'ol',
    {
      class: 'choices',
      'data-part': 'choices',
      role: 'listbox',
      'aria-label': say('candidates'),
      tabindex: '0',
    },
    ...choices.map(({ label, note }, n) =>
      make(
        'li',
        {
          role: 'option',
          id: `choice-${n}`,
          'data-choice': String(n),
          'aria-selected': String(n === chosen),
        },
        label,
        note !== '' && make('small', {}, ` ${note}`),
      ),
    ),
  );
}

export const drawOffers = (offers: readonly Offer[]): HTMLElement =>
  make(
    'p',
    { class: 'offers', 'data-part': 'offers' },
    ...offers.map(({ key, label, verdict }) =>
      make(
        'button',
        { type: 'button', 'data-verdict': verdict, 'aria-keyshortcuts': key },
        make('kbd', {}, key),
        ` ${label}`,
      ),
    ),
    make(
      'button',
      { type: 'button', 'data-do': 'skip', 'aria-keyshortcuts': 's' },
      make('kbd', {}, 's'),
      ` ${say('skip')}`,
    ),
    make(
      'button',
      { type: 'button', 'data-do': 'undo', 'aria-keyshortcuts': 'u' },
      make('kbd', {}, 'u'),
      ` ${say('undo')}`,
    ),
  );

/** The reasons of all answers, as far as digits reach. */
export const reasonsOf = ({ offers }: Sheet): string[] =>
  [...new Set(offers.flatMap(({ reasons }) => reasons))].filter((reason) => reason !== '—').slice(0, 9);

export const drawReasons = (reasons: readonly string[]): HTMLElement =>
  make(
    'ol',
    { class: 'reasons', 'aria-label': say('reasons') },
    ...reasons.map((reason, n) =>
      make(
        'li',
        {},
        make(
          'button',
          { type: 'button', 'data-reason': String(n), 'aria-keyshortcuts': String(n + 1) },
          make('kbd', {}, String(n + 1)),
          ` ${reason}`,
        ),
      ),
    ),
  );

export const drawEvidence = ({ evidence }: Sheet): Node =>
  evidence.length === 0
    ? document.createTextNode('')
    : make(
        'section',
        { class: 'evidence' },
        make('h2', {}, say('evidence')),
        make(
          'dl',
          {},
          ...evidence.flatMap(({ label, words }) => [make('dt', {}, label), make('dd', {}, words)]),
        ),
      );

const share = (value: number): string => value.toFixed(3).replace(/^0/, '');

/** What one answer would change, in a line or two. */
export function drawEffect({ key, label }: Offer, effect: Effect): HTMLElement {
  const { rows, counts, scores, pages, fault } = effect;
  const changes = [
    ...counts.map(({ name, before, after }) => `${name} ${before} → ${after}`),
    ...scores
      .filter(({ before, after }) => before !== after)
      .map(({ name, before, after }) => `F1 (${name}) ${share(before)} → ${share(after)}`),
    say('effectPages', { count: pages }),
  ];
  return make(
    'div',
    { class: 'effect', 'data-effect': key },
    make('dt', {}, make('kbd', {}, key), ` ${label}`),
    fault !== null
      ? make('dd', { class: 'differs' }, fault)
      : make(
          'dd',
          {},
          changes.join(' · '),
          ...rows.map(({ before, after, lost }) =>
            make(
              'p',
              { class: 'row' },
              `${say('effectRow')}: ${members(before)} → ${members(after)}`,
              lost && make('b', {}, ` ${say('effectLost')}`),
            ),
          ),
          rows.length === 0 && make('p', { class: 'row small' }, say('effectNone')),
        ),
  );
}

const members = (names: readonly string[]): string => (names.length === 0 ? '∅' : names.join('、'));

export function drawHelp(): HTMLElement {
  const rows: [string, string][] = [
    ['← →', 'keyMove'],
    ['↑ ↓', 'keyChoose'],
    ['/', 'keySearch'],
    ['1–9', 'keyList'],
    ['r', 'keyReason'],
  ];
  return make(
    'p',
    { class: 'small keys' },
    `${say('help')} `,
    ...rows.flatMap(([key, label]) => [make('kbd', {}, key), ` ${say(label)}  `]),
  );
}
