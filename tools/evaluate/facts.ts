/** Outline, responsible units, citations and alignments found against those labelled. */
import { foldText } from '#language/fold/script-fold.ts';
import { documentOf } from '#model/clause-id.ts';
import type { Records } from '#model/records.ts';
import type { AgencyLabel, LabelSet, OutlineLabel } from './labels/labels.ts';
import { unlabelledAnnexes } from './labels/outside.ts';
import { inScope } from './labels/scope.ts';
import { type Score, score } from './score.ts';

const bare = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

export function scoreOutline({ clauses }: Records, labels: LabelSet): Score {
  const counted = clauses.filter(
    ({ id, document, marker }) =>
      inScope(id, labels.scope.outline) && (labels.countsParagraphs(document) || marker !== ''),
  );
  const own = new Map(counted.map((clause) => [clause.id, clause]));
  const idOf = ({ document, path }: OutlineLabel): string => `${document}/${path}`;
  const open = new Set(labels.outline.filter(({ must }) => must === false).map(idOf));
  const parents = new Set(counted.filter(({ id }) => !open.has(id)).map(({ parent }) => parent));
  const rows = labels.outline.filter(({ must }) => must !== false);
  const ids = rows.map(idOf);
  const annexes = unlabelledAnnexes(clauses, labels);
  const others = [...own.keys()].filter((id) => !ids.includes(id) && !open.has(id));
  return score({
    must: ids.map((id) => own.has(id)),
    misses: ids.filter((id) => !own.has(id)),
    extras: others.filter((id) => !annexes.has(id)),
    aside: others.filter((id) => annexes.has(id)),
    fields: rows.flatMap(({ document, path, marker, leaf, starts }) => {
      const clause = own.get(`${document}/${path}`);
      if (!clause) return [];
      const text = bare(`${clause.heading?.source ?? ''}${clause.body.source}`).replaceAll('。', '');
      const begins = text.startsWith(bare(starts).replaceAll('。', ''));
      return [
        [
          'marker',
          bare(clause.marker) === bare(marker),
          `${clause.id}: expected ${marker}, found ${clause.marker}`,
        ],
        ...(leaf === undefined
          ? []
          : ([
              ['leaf', parents.has(clause.id) === !leaf, `${clause.id}: expected ${leaf}, found ${!leaf}`],
            ] as const)),
        ['starts', begins, `${clause.id}: expected ${starts}, found ${text.slice(0, 16)}`],
      ] as const;
    }),
  });
}

const keysOf = (labels: readonly AgencyLabel[]): string[] =>
  labels.flatMap(({ document, path, names }) => names.map((name) => `${document}/${path} ${foldText(name)}`));

/**
 * Units of notes: the contract publishes what a clause's note says, so units that only a sentence names neither must nor must not
 * be found, and are printed aside.
 */
export function scoreAgencies({ clauses }: Records, labels: LabelSet): Score {
  const annexes = unlabelledAnnexes(clauses, labels);
  // Units without a path are those of the rows of an annex that the outline of the labels leaves out.
  const pathless = new Set(
    labels.agencies.filter(({ path }) => path === null).map(({ document }) => document),
  );
  const placeOf = (id: string, document: string): string =>
    annexes.has(id) && pathless.has(document) ? `${document}/null` : id;
  const keys = new Set(
    clauses.flatMap(({ id, document, responsibility }) =>
      responsibility && inScope(id, labels.scope.agencies)
        ? responsibility.agencies.map(({ name }) => `${placeOf(id, document)} ${foldText(name.hans)}`)
        : [],
    ),
  );
  // Several notes of one item are one responsibility in the records.
  const inNotes = labels.agencies
    .filter(({ inSentence }) => !inSentence)
    .map((label) => (label.pathSure === false ? whereFound(label, keys) : label));
  const byClause = Map.groupBy(inNotes, ({ document, path }) => `${document}/${path}`);
  const expected = new Set(keysOf(inNotes));
  const inSentences = new Set(keysOf(labels.agencies)).difference(expected);
  const inAnnex = (key: string): boolean => annexes.has(key.split(' ')[0] as string);
  return score({
    must: [...expected].map((key) => keys.has(key)),
    misses: [...expected].filter((key) => !keys.has(key)),
    extras: [...keys].filter((key) => !expected.has(key) && !inSentences.has(key) && !inAnnex(key)),
    aside: [
      ...[...keys].filter((key) => !expected.has(key) && inAnnex(key)),
      ...[...inSentences].map((key) => `${key} (named by a sentence)`),
    ],
    fields: [...byClause].flatMap(([clause, rows]) => compareLead(clauses, clause, rows[0] as AgencyLabel)),
  });
}

/** A label of which the clause is not sure, where its units are found in the clause above or in one beneath, as theirs. */
function whereFound(label: AgencyLabel, keys: ReadonlySet<string>): AgencyLabel {
  if (label.path === null || keysOf([label]).some((key) => keys.has(key))) return label;
  const above = label.path.split('.').slice(0, -1).join('.');
  const beneath = [...keys].flatMap((key) => {
    const [id = ''] = key.split(' ');
    return id.startsWith(`${label.document}/${label.path}.`) ? [id.slice(label.document.length + 1)] : [];
  });
  return (
    [above, ...beneath]
      .map((path) => ({ ...label, path }))
      .find((one) => keysOf([one]).some((key) => keys.has(key))) ?? label
  );
}

/** Names may be labelled as printed or in simplified characters: both are compared after one fold of script. */
function compareLead(clauses: Records['clauses'], clause: string, label: AgencyLabel) {
  const responsibility = clauses.find(({ id }) => id === clause)?.responsibility;
  if (!responsibility) return [];
  const lead = responsibility.agencies.find(({ id }) => id === responsibility.lead)?.name.hans ?? null;
  const rows: (readonly [string, boolean, string])[] = [];
  if (label.lead !== undefined) {
    const isSame = foldText(lead ?? '') === foldText(label.lead ?? '');
    rows.push(['lead', isSame, `${clause}: expected ${label.lead}, found ${lead}`]);
  }
  const declared = responsibility.leadDeclared;
  if (label.leadDeclared !== null)
    rows.push([
      'leadDeclared',
      declared === label.leadDeclared,
      `${clause}: expected ${label.leadDeclared}, found ${declared}`,
    ]);
  return rows;
}

/**
 * Titles that are cited. The contract publishes the whole title where a short one stands (《条例》), with the place of the short one:
 * a label that says what it is short for is found where its clause cites that.
 */
export function scoreCitations({ citations }: Records, labels: LabelSet): Score {
  const own = citations.filter(({ from }) => (labels.scope.citations ?? []).includes(from.document));
  const keyOf = (document: string, title: string): string => `${document} ${bare(title)}`;
  const expected = new Map(labels.citations.map((label) => [keyOf(label.document, label.title), label]));
  const must = [...expected].filter(([, label]) => label.must !== false).map(([key]) => key);
  // Labels stand in the script of their document.
  const labelOf = ({ from, title }: (typeof own)[number]): string | undefined =>
    [title.source, title.hans, title.hant]
      .map((words) => keyOf(from.document, words))
      .find((key) => expected.has(key));
  const found = new Map(own.toReversed().map((one) => [labelOf(one), one]));
  for (const [key, { document, path, abbreviates }] of expected) {
    const clause = path == null ? null : `${document}/${path}`;
    const whole = own.find(
      ({ from, title }) =>
        abbreviates !== undefined && from.clause === clause && bare(title.hans) === bare(abbreviates),
    );
    if (whole) found.set(key, whole);
  }
  const extras = own.filter((one) => labelOf(one) === undefined);
  return score({
    must: must.map((key) => found.has(key)),
    misses: must.filter((key) => !found.has(key)),
    extras: [...new Set(extras.map(({ from, title }) => keyOf(from.document, title.hans)))],
    fields: [...expected].flatMap(([key, label]) => {
      const one = found.get(key);
      if (!one || label.must === false) return [];
      const rows: (readonly [string, boolean, string])[] = [];
      if (label.number !== undefined) {
        const isSame = bare(one.issueNumber ?? '') === bare(label.number ?? '');
        rows.push(['number', isSame, `${key}: expected ${label.number}, found ${one.issueNumber}`]);
      }
      if (label.role)
        rows.push(['role', one.role === label.role, `${key}: expected ${label.role}, found ${one.role}`]);
      return rows;
    }),
  });
}

/** Which pairs are counted: all, leaves within one series of documents, or leaves across series. */
export type PairKind = 'all' | 'leaves of one series' | 'leaves across series';

/** Pairs of clauses; those that only one annotator gave are neutral. */
export function scoreAlignments(
  { alignments, clauses, shelf }: Records,
  labels: LabelSet,
  counted: PairKind,
): Score {
  const leaves = new Set(clauses.filter(({ leaf }) => leaf).map(({ id }) => id));
  const series = new Map(shelf.map(({ document, series: name }) => [document, name]));
  const seriesOf = (clause: string): string | null => series.get(documentOf(clause)) ?? null;
  const both = (a: string, b: string): string => [a, b].sort().join(' ~ ');
  const isWanted = (a: string, b: string): boolean => {
    if (counted === 'all') return true;
    const isOneSeries = seriesOf(a) !== null && seriesOf(a) === seriesOf(b);
    return leaves.has(a) && leaves.has(b) && isOneSeries === (counted === 'leaves of one series');
  };
  const { scope } = labels;
  const isLabelled = (a: string, b: string): boolean =>
    (inScope(a, scope.alignments) || inScope(b, scope.alignments)) &&
    // A document that came after the labels has counterparts that nobody looked for.
    [a, b].every((id) => inScope(id, scope.alignmentsAmong) && !inScope(id, scope.alignmentsExcept));
  const found = new Map(
    alignments.pairs
      .filter(({ a, b }) => isWanted(a, b) && isLabelled(a, b))
      .map((pair) => [both(pair.a, pair.b), pair]),
  );
  const rows = labels.alignments.filter(({ a, b }) => isWanted(a, b));
  const known = new Set(rows.map(({ a, b }) => both(a, b)));
  const must = rows.filter((row) => row.must);
  return score({
    must: must.map(({ a, b }) => found.has(both(a, b))),
    misses: must.filter(({ a, b }) => !found.has(both(a, b))).map(({ a, b }) => both(a, b)),
    extras: [...found.keys()].filter((key) => !known.has(key)),
    fields: must.flatMap(({ a, b, relations }) => {
      const pair = found.get(both(a, b));
      return pair && relations.length > 0
        ? [
            [
              'relation',
              relations.includes(pair.relation),
              `${both(a, b)}: expected ${relations.join(' or ')}, found ${pair.relation}`,
            ] as const,
          ]
        : [];
    }),
  });
}
