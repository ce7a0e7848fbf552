/** Doubtful misprints. */
import type { Emendation } from '#model/kept/content.ts';
import { type Answer, Refusal, type Task } from '../task.ts';
import { removeEntry, setField } from '../write/list-edit.ts';
import { type Asking, FILES, type Question, type Signature } from './ask.ts';
import { marked, taskIn } from './fact.ts';

const emendationId = ({ document, clause, context, printed }: Emendation): string =>
  `misprint ${document} ${clause ?? '-'} ${context} ${printed}`.replace(/\s+/g, ' ');

export const misprints: Question = {
  tasks: (asking) =>
    asking.view.content.emendations
      .filter(({ sure, suggested }) => !sure && suggested !== null)
      .map((one) =>
        taskIn(asking, 'misprint', emendationId(one), one, {
          about: `${one.printed} → ${one.suggested}`,
          doubt: 0.3,
          pages: 2,
        }),
      ),

  open: (asking, task) => {
    const { t, locale } = asking;
    const [, one] = emendationOf(asking, task);
    return {
      question: t('misprintAsks', { printed: one.printed, suggested: one.suggested ?? '' }),
      left: marked(asking, one, one.context),
      right: null,
      choices: [],
      searches: null,
      value: null,
      evidence: [{ label: t('note'), words: one.note[locale] }],
      offers: [
        { verdict: 'yes', key: 'y', label: t('isMisprint'), chooses: false, reasons: ['—'] },
        { verdict: 'no', key: 'n', label: t('noMisprint'), chooses: false, reasons: ['—'] },
      ],
    };
  },

  write: (asking, task, { verdict }: Answer, _: Signature) => {
    const [at] = emendationOf(asking, task);
    return {
      file: FILES.emendations,
      edit: (text) => (verdict === 'yes' ? setField(text, [at], 'sure', true) : removeEntry(text, at)),
    };
  },
};

function emendationOf({ view, t }: Asking, { id }: Task): [at: number, emendation: Emendation] {
  const at = view.content.emendations.findIndex((one) => emendationId(one) === id);
  const found = view.content.emendations[at];
  if (!found) throw new Refusal(t('gone'));
  return [at, found];
}
