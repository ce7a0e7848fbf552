/** Which characters belong to one script only, by the corpus itself. */

import type { ClauseRecord } from '#model/clause.ts';
import type { Text } from '#model/text.ts';
import type { ScriptView } from '#site/i18n/locale.ts';
import { records } from '../load.ts';
import { remember } from '../remember.ts';
import { question } from '../trace.ts';

const textsOf = (clauses: readonly ClauseRecord[]): readonly Text[] =>
  clauses.flatMap(({ body, heading, responsibility }) => [
    body,
    ...(heading ? [heading] : []),
    ...(responsibility?.agencies.map((agency) => agency.name) ?? []),
  ]);

const allTexts = (): readonly Text[] => [
  ...textsOf(records.clauses),
  ...records.fronts.flatMap(({ passages }) => passages.map(({ text }) => text)),
  ...records.citations.map(({ title }) => title),
];

/** Characters that the given script writes otherwise: 醫 for simplified, 医 for traditional. */
const foreignTo = remember((script: string): ReadonlySet<string> => {
  const texts = allTexts();
  return script === 'hans' ? onlyIn(texts, 'hant', 'hans') : onlyIn(texts, 'hans', 'hant');
});

/** Whether words hold a character that a script writes otherwise. */
export const isForeign: (words: string, script: ScriptView) => boolean = question(
  'foreign',
  (words: string, script: ScriptView) =>
    Array.from(words).some((character) => foreignTo(script).has(character)),
);

function onlyIn(texts: readonly Text[], mine: ScriptView, other: ScriptView): ReadonlySet<string> {
  const [own, others] = [new Set<string>(), new Set<string>()];
  for (const text of texts)
    for (let i = 0; i < text.hans.length; i += 1) {
      if (text[mine][i] !== text[other][i]) own.add(text[mine][i] as string);
      others.add(text[other][i] as string);
    }
  return own.difference(others);
}
