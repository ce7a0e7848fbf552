/** Pairs drawn at random, to be read without the program’s opinion: what measures an edition. */
import { documentOf, pairKey } from '#model/clause-id.ts';
import type { PairLabel } from '#model/kept/label.ts';
import { drawSample } from '../sample.ts';
import { Refusal, type Task } from '../task.ts';
import { insertEntry, readEntries } from '../write/list-edit.ts';
import { placeAmong } from '../write/order.ts';
import { type Asking, type Question, unique } from './ask.ts';

/** Of the edition, beside its content: what the build measures with. */
export const LABELS = '../gold/pairs.yaml';

export interface Drawing {
  readonly count: number;
  readonly seed: number;
  readonly known: readonly PairLabel[];
}

/**
 * Half are pairs that the program publishes by itself, drawn at random: their share that a reader accepts is its precision.
 * The others are near misses, mixed in so that nobody can tell which is which.
 */
export const labels = ({ count, seed, known }: Drawing): Question => ({
  tasks: (asking) => {
    const { view } = asking;
    const isLeaf = ({ a, b }: { readonly a: string; readonly b: string }) =>
      view.clause(a)?.leaf === true && view.clause(b)?.leaf === true;
    const published = view.records.alignments.pairs.filter(isLeaf);
    const taken = new Set(published.map(({ a, b }) => pairKey(a, b)));
    const drawn = drawSample(published, count, seed);
    const misses = [...nearMisses(asking, taken)];
    const mixed = drawSample([...drawn, ...drawSample(misses, count, seed)], 2 * count, seed + 1);
    const labelled = new Set(known.map(({ a, b }) => pairKey(a, b)));
    return mixed
      .filter(({ a, b }) => !labelled.has(pairKey(a, b)))
      .map(({ a, b }, at): Task => {
        const documents = [documentOf(a), documentOf(b)];
        return {
          id: `label ${a} ${b}`,
          kind: 'label',
          about: `${view.nameOf(a, asking.locale)} ~ ${view.nameOf(b, asking.locale)}`,
          documents,
          places: unique(documents.map((document) => view.placeOf(document))),
          topics: [],
          // In the order drawn: any other would tell.
          doubt: 1 - at / (mixed.length + 1),
          pages: 1,
          readBefore: false,
        };
      });
  },

  open: ({ view, locale, t }, task) => {
    const [, a = '', b = ''] = task.id.split(' ');
    if (!view.clause(a) || !view.clause(b)) throw new Refusal(t('gone'));
    return {
      question: t('pairAsks'),
      left: view.passage(a, locale),
      right: view.passage(b, locale),
      choices: [],
      searches: null,
      value: null,
      evidence: [],
      offers: (
        [
          ['no', 'n', 'noPair'],
          ['part', 'p', 'partPair'],
          ['equivalent', 'e', 'equivalentPair'],
          ['same', 'm', 'samePair'],
        ] as const
      ).map(([verdict, key, label]) => ({ verdict, key, label: t(label), chooses: false, reasons: ['—'] })),
    };
  },

  write: ({ view, t }, task, { verdict }, { by, on }) => {
    const [, a = '', b = ''] = task.id.split(' ');
    if (verdict === 'yes') throw new Refusal(t('noOffer'));
    const spoken = ({ no: 'none', part: 'partial', equivalent: 'equivalent', same: 'same' } as const)[
      verdict
    ];
    const rank = (one: { readonly a: string; readonly b: string }) =>
      [one.a, one.b].flatMap((id) => [
        view.records.documents.findIndex((doc) => doc.id === documentOf(id)),
        view.clause(id)?.order ?? -1,
      ]);
    return {
      file: LABELS,
      edit: (text) => {
        const entries = readEntries(text) as unknown as readonly PairLabel[];
        const entry: PairLabel = { a, b, verdict: spoken, by, on };
        return insertEntry(text, { ...entry }, placeAmong(entries, entry, rank));
      },
    };
  },
});

/** For every published pair the clauses that are next most like either side and are not paired with it. */
function* nearMisses({ view }: Asking, taken: ReadonlySet<string>) {
  const seen = new Set(taken);
  for (const { a, b } of view.records.alignments.pairs) {
    if (!view.clause(a)?.leaf || !view.clause(b)?.leaf) continue;
    for (const { id } of view.likeness.nearest(a, documentOf(b), 3)) {
      if (seen.has(pairKey(a, id))) continue;
      seen.add(pairKey(a, id));
      yield { a, b: id };
      break;
    }
  }
}
