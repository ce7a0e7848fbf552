/** A task laid open: what it asks, both sides, the candidates, the answers. */
import type { Choice, Sheet } from '../task.ts';
import {
  drawChoices,
  drawEvidence,
  drawHelp,
  drawOffers,
  drawPassage,
  drawReasons,
  reasonsOf,
} from './draw.ts';
import { make, say } from './page.ts';

/** Puts the task into the page; of none, that all is done. */
export function layOpen(
  root: HTMLElement,
  sheet: Sheet | null,
  choices: readonly Choice[],
  chosen: number,
): void {
  if (!sheet) {
    root.replaceChildren(make('p', { class: 'lead' }, say('done')));
    return;
  }
  const { task, question, searches, value } = sheet;
  const reasons = reasonsOf(sheet);
  root.dataset.task = task.id;
  root.replaceChildren(
    make(
      'p',
      { class: 'small' },
      `${say(task.kind)} · ${task.about}${task.readBefore ? ` · ${say('firstRead')}` : ''}`,
    ),
    make('h2', { class: 'question' }, question),
    make('div', { class: 'sides' }, ...sidesOf(sheet, choices[chosen])),
    choices.length > 0 || searches !== null
      ? make(
          'section',
          { class: 'find' },
          make('h2', {}, say('candidates')),
          drawChoices(choices, chosen),
          searches !== null &&
            make(
              'label',
              {},
              `${say('keySearch')} `,
              make('input', { type: 'search', 'data-part': 'search', 'aria-keyshortcuts': '/' }),
            ),
        )
      : '',
    value
      ? make(
          'label',
          { class: 'value' },
          `${value.label} `,
          make('input', { 'data-part': 'value', value: value.proposed }),
        )
      : '',
    make(
      'section',
      { class: 'judge' },
      drawOffers(sheet.offers),
      make(
        'label',
        {},
        `${say('reason')} `,
        make('input', { 'data-part': 'reason', 'aria-keyshortcuts': 'r' }),
      ),
      drawReasons(reasons),
    ),
    drawEvidence(sheet),
    make(
      'section',
      { class: 'effects' },
      make('h2', {}, say('effect')),
      make('dl', { 'data-part': 'effects' }),
    ),
    drawHelp(),
  );
}

/** The left text stands against what is chosen. */
export function sidesOf(sheet: Sheet | null, choice: Choice | undefined): HTMLElement[] {
  if (!sheet) return [];
  const right = choice?.passage ?? sheet.right;
  return [
    drawPassage(choice?.left ?? sheet.left, 'left'),
    ...(right || sheet.searches !== null ? [drawPassage(right, 'right')] : []),
  ];
}
