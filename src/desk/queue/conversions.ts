/** Characters that nothing decides. */
import { Refusal, type Task } from '../task.ts';
import type { View } from '../view.ts';
import { addWord, insertEntry } from '../write/list-edit.ts';
import { type Asking, FILES, type Question } from './ask.ts';
import { marked, plain, taskIn } from './fact.ts';

/** What a conversion is told by: place in the seed. */
const conversionId = ({ document, span }: View['records']['conversions'][number]): string =>
  `conversion ${document} ${span[0]}`;

export const conversions: Question = {
  tasks: (asking) =>
    asking.view.records.conversions
      .filter(({ open }) => open)
      .map((one) =>
        taskIn(asking, 'conversion', conversionId(one), one, {
          about: `${one.from} · ${one.context}`,
          doubt: 0.6,
          pages: 2,
        }),
      ),

  open: (asking, task) => {
    const { t } = asking;
    const one = conversionOf(asking, task);
    const source = asking.view.records.sources.find(({ document }) => document === one.document)?.text ?? '';
    const around = source.slice(Math.max(0, one.span[0] - 1), one.span[1] + 1).replace(/\s/g, '');
    return {
      question: t('conversionAsks', { from: one.from }),
      left: marked(asking, one, around),
      right: null,
      choices: [one.to, ...one.others].map((character) => plain(character, character)),
      searches: null,
      value: { label: t('typedContext'), proposed: around },
      evidence: [{ label: t('context'), words: one.context }],
      offers: [{ verdict: 'yes', key: 'y', label: t('isCharacter'), chooses: true, reasons: ['—'] }],
    };
  },

  write: (asking, task, { choice, value }) => {
    const { view, t } = asking;
    const { from } = conversionOf(asking, task);
    if (choice === null) throw new Refusal(t('needsChoice'));
    if (!value?.includes(from)) throw new Refusal(t('needsValue'));
    const at = view.content.conversions.reviewed.findIndex((row) => row.from === from && row.to === choice);
    return {
      file: FILES.conversions,
      edit: (text) =>
        at >= 0
          ? addWord(text, ['reviewed', at, 'in'], value)
          : text.trim() === ''
            ? `overrides: []\n\nreviewed:\n${insertEntry('', { from, to: choice, in: [value] }, -1).replace(/^(?=.)/gm, '  ')}`
            : insertEntry(
                text,
                { from, to: choice, in: [value] },
                view.content.conversions.reviewed.length - 1,
                'reviewed',
              ),
    };
  },
};

function conversionOf({ view, t }: Asking, { id }: Task) {
  const found = view.records.conversions.find((one) => conversionId(one) === id);
  if (!found) throw new Refusal(t('gone'));
  return found;
}
