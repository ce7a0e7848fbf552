/** `docs/accuracy.md`: how well texts are read and aligned, as `npm run evaluate -- --write` measured it. */
import type { BlindDocuments, Evaluation } from '../../src/commands/evaluate.ts';
import { agreementText } from './pairs/agreement.ts';
import { blindPairsTable } from './pairs/blind-pairs.ts';
import { fieldAccuracy, type Score } from './score.ts';

type Scores = Readonly<Record<string, Score>>;

const number = (value: number | null): string => (value === null ? '' : value.toFixed(3));

function tableOf(scores: Scores): string {
  const rows = Object.entries(scores)
    .filter(([, { must, found }]) => must + found > 0)
    .map(
      ([kind, one]) =>
        `| ${kind} | ${one.must} | ${number(one.precision)} | ${number(one.recall)} | ${number(one.f1)} | ${number(fieldAccuracy(one))} |`,
    );
  return ['| | labels | precision | recall | F1 | fields right |', '|---|---|---|---|---|---|', ...rows].join(
    '\n',
  );
}

/** How much is set aside: labels of preambles, which hold no target, what annexes hold of which the labels say nothing, and what labels leave open. */
function asideText(scores: Scores): string {
  const count = Object.values(scores).reduce((sum, { aside }) => sum + aside.length, 0);
  return count === 0
    ? ''
    : `. The first run\ncounts ${count} labels of preambles, facts of unlabelled annexes and numbers left open by the labels, which are set aside here (\`tests/gold/README.md\`)`;
}

/** Who wrote a folder of documents (`writer` of its `first.json`); a set by somebody who knew the rules says less. */
const WRITERS: Readonly<Record<BlindDocuments['writer'], string>> = {
  contract: 'somebody who had read the data contract and samples of labels, and no rule',
  rules: 'somebody who had read the rules (an upper bound), before they were run',
};

/** The page as Markdown; other documents are told of where the run had some. */
export function accuracyPage({
  given,
  own,
  others,
  blind,
  blindDocuments,
  blindPairs,
  pairs: measured,
  agreement,
}: Evaluation): string {
  const bins = measured.bins
    .filter(({ count }) => count > 0)
    .map(
      ({ from, count, predicted, right }) =>
        `| ${from.toFixed(1)}–${(from + 0.1).toFixed(1)} | ${count} | ${predicted.toFixed(2)} | ${right.toFixed(2)} |`,
    );
  return [
    '# Accuracy',
    'Written by `npm run evaluate -- --write`; change nothing here by hand. A fact counts as found where clause and number (name, title) agree;\nits fields (value, comparator, unit, deadline, lead, number) are counted apart. Without editorial content.',
    '## Text that nobody here had seen',
    ...blindDocuments.flatMap(({ folder, writer, first, now }) => [
      `Whole documents, written and labelled by ${WRITERS[writer]}\n(\`tests/gold/${folder}/\`). As first run, before anything was changed for them:`,
      tableOf(first),
      `Now. They have been read since, so that these figures say what was mended, not how the next text fares${asideText(now)}:`,
      tableOf(now),
    ]),
    ...(blind
      ? [
          '40 passages written and labelled by somebody who had read the data contract and no rule (`tests/gold/blind-passages/`).\nAs first run, before anything was changed for them:',
          tableOf(blind.first),
          'Now. They have been read since, so that these figures say what was mended, not how the next text fares:',
          tableOf(blind.now),
          'Now, without labels that speak against the data contract (each says why in `labels.json`):',
          tableOf(blind.corrected),
        ]
      : []),
    ...(others
      ? [
          'Ten real documents of other authorities, labelled by reading before anything was run and handed over afterwards; their\nfaults have been mended as kinds. Read without our lists of agencies, topics and indicators:',
          tableOf(others),
        ]
      : []),
    '## Our five documents',
    'Labels by annotators who worked apart:',
    tableOf(given),
    'Labels that we made:',
    tableOf(own),
    '## Pairs of clauses',
    `The score of a pair is fitted by \`npm run fit\` and measured on pairs of documents that the fit did not see (a fold is a pair of\ndocuments, ${measured.pairsOfDocuments} in all, ${measured.labelled} labelled pairs of clauses): precision ${measured.precision.toFixed(3)}, recall ${measured.recall.toFixed(3)}, calibration error ${measured.calibrationError.toFixed(3)}; relation right in ${measured.relationsRight} of ${measured.relations}.`,
    ['| score | pairs | said | right |', '|---|---|---|---|', ...bins].join('\n'),
    ...blindPairs.flatMap(({ folder, first, now, readings }) => [
      `Pairs of documents, and documents on other matters, that were written and labelled before anything was run on them\n(\`tests/gold/${folder}/\`), as first run and now; the fit has seen them since.${readings ? ` One reader, who read them twice before the run: F1 ${readings.f1.toFixed(3)} between his readings.` : ''}`,
      blindPairsTable(first, now),
    ]),
    ...(agreement ? [`Two independent readings differ too. ${agreementText(agreement)}.`] : []),
    '',
  ].join('\n\n');
}
