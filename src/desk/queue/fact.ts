/** What questions about one place in one text have in common: the task, and the clause with its words marked. */
import type { Choice, ShownPassage, Task } from '../task.ts';
import type { Asking } from './ask.ts';

/** How many rows or offices can be chosen from. */
export const CANDIDATES = 6;

export function taskIn(
  { view }: Asking,
  kind: Task['kind'],
  id: string,
  place: { readonly clause: string | null; readonly document: string },
  more: Pick<Task, 'about' | 'doubt' | 'pages'>,
): Task {
  return {
    id,
    kind,
    documents: [place.document],
    places: [view.placeOf(place.document)],
    topics: place.clause === null ? [] : (view.clause(place.clause)?.topics ?? []),
    readBefore: false,
    ...more,
  };
}

/** A clause with some of its words marked, or what stands around them where they are in no clause. */
export function marked(
  { view, locale }: Asking,
  { clause, document }: { readonly clause: string | null; readonly document: string },
  words: string,
): ShownPassage {
  const mark = (text: string): ShownPassage['body'] => {
    const at = text.indexOf(words);
    if (at < 0 || words === '') return [[text, 'same']];
    const end = at + words.length;
    return [
      [text.slice(0, at), 'same'],
      [text.slice(at, end), 'hit'],
      [text.slice(end), 'same'],
    ];
  };
  if (clause !== null && view.clause(clause)) {
    const own = view.clause(clause);
    return {
      ...view.passage(clause, locale),
      heading: own?.heading ? mark(own.heading.source) : [],
      body: mark(own?.body.source ?? ''),
    };
  }
  const front = view.records.fronts.find((one) => one.document === document)?.passages ?? [];
  const found = front.find(({ text }) => text.source.includes(words)) ?? front[0];
  return {
    id: null,
    document: view.titleOf(document, locale),
    label: '',
    seal: '文',
    colour: 7,
    above: [],
    heading: [],
    body: mark(found?.text.source ?? ''),
    notes: '',
  };
}

/** Something to choose that is no clause. */
export const plain = (id: string, label: string, note = ''): Choice => ({
  id,
  label,
  note,
  passage: null,
  left: null,
});
