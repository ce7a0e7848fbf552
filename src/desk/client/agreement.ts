/** How far two readers agree, and where they do not. */
import type { Agreement } from '../agreement.ts';
import { ask, given, make, say } from './page.ts';

type Told = Omit<Agreement, 'disagreements'> & {
  readonly disagreements: readonly (Agreement['disagreements'][number] & { readonly name: string })[];
};

const figure = (value: number | null): string => (value === null ? '—' : value.toFixed(2).replace(/^0/, ''));

export async function showAgreement(root: HTMLElement): Promise<void> {
  const { both, agreed, kappa, f1, table, disagreements } = await ask<Told>('agreement', {
    reader: given.reader ?? 'second',
  });
  if (both === 0) {
    root.replaceChildren(make('h2', {}, say('agreement')), make('p', {}, say('agreementNone')));
    return;
  }
  const word = (found: boolean) => say(found ? 'counterpart' : 'none');
  root.replaceChildren(
    make('h2', {}, say('agreement')),
    make('p', { class: 'lead' }, say('agreementLead', { both, agreed })),
    make(
      'dl',
      { class: 'figures' },
      make('dt', {}, say('kappa')),
      make('dd', {}, figure(kappa)),
      make('dt', {}, say('f1')),
      make('dd', {}, figure(f1)),
    ),
    make(
      'table',
      {},
      make(
        'thead',
        {},
        make(
          'tr',
          {},
          make('td', {}),
          make('th', { scope: 'col' }, `${say('second')}: ${say('counterpart')}`),
          make('th', { scope: 'col' }, `${say('second')}: ${say('none')}`),
        ),
      ),
      make(
        'tbody',
        {},
        ...(
          [
            ['counterpart', table.yesYes, table.yesNo],
            ['none', table.noYes, table.noNo],
          ] as const
        ).map(([name, yes, no]) =>
          make(
            'tr',
            {},
            make('th', { scope: 'row' }, `${say('first')}: ${say(name)}`),
            make('td', {}, String(yes)),
            make('td', {}, String(no)),
          ),
        ),
      ),
    ),
    (disagreements.length > 0 && make('h2', {}, say('disagreements'))) || '',
    make(
      'ul',
      {},
      ...disagreements.map(({ name, first, second }) =>
        make('li', {}, `${name}: ${say('first')} ${word(first)}, ${say('second')} ${word(second)}`),
      ),
    ),
  );
}
