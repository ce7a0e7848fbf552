/** The page for a document of the reader's own: asks the worker, and draws what it found. */
import { documentOf, pathOf } from '#model/clause-id.ts';
import type { BringReply, BringRequest } from '#site/bring/messages.ts';
import type { OwnClause, OwnFindings, OwnMatch, OwnTarget } from '#site/bring/read-text.ts';
import { element, readWords } from '../shared/elements.ts';
import { save, saveTable } from '../shared/save.ts';

const form = document.querySelector('[data-bring]') as HTMLFormElement;
const box = form.elements.namedItem('text') as HTMLTextAreaElement;
const chooser = form.elements.namedItem('file') as HTMLInputElement;
const status = document.querySelector('[data-bring-status]') as HTMLElement;
const results = document.querySelector('[data-bring-results]') as HTMLElement;
const words = readWords('bring-words');
const labels = JSON.parse(document.getElementById('bring-labels')?.textContent ?? '{}') as Record<
  string,
  string
>;
const { root = '', home = '', lang = '' } = form.dataset;

/** Fetched in advance, so that nothing has to come while a document is read. */
const PREPARED = 8;
const worker = new Worker(new URL('../../bring/worker.ts', import.meta.url), { type: 'module' });
let started = 0;
const ask = (question: Omit<BringRequest, 'root'>, bytes: Transferable[] = []): void =>
  worker.postMessage({ root: new URL(root, location.href).href, ...question }, bytes);

worker.addEventListener('message', ({ data }: MessageEvent<BringReply>) => {
  if ('ready' in data) form.dataset.state = 'ready';
  else if ('fault' in data) tell(words(data.fault === 'unread' ? 'unreadable' : data.fault), 'failed');
  else if ('stage' in data) tell(stageWords(data), 'busy');
  else if ('findings' in data) show(data.findings);
});
worker.addEventListener('error', () => tell(words('failed'), 'failed'));

const stageWords = ({ stage, done, all }: Extract<BringReply, { stage: unknown }>): string =>
  stage === 'align'
    ? words('stageAlign', { done: done + 1, all })
    : words(stage === 'parse' ? 'stageParse' : 'stageExtract');

function tell(text: string, state: string): void {
  status.textContent = text;
  status.dataset.state = state;
}

async function read(file: File | null): Promise<void> {
  started = performance.now();
  results.replaceChildren();
  if (file === null && box.value.trim() === '') return tell(words('bringEmpty'), 'failed');
  tell(words('stageParse'), 'busy');
  if (file === null) return ask({ name: '', text: box.value });
  const bytes = await file.arrayBuffer();
  ask({ name: file.name, bytes }, [bytes]);
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void read(box.value.trim() === '' ? (chooser.files?.[0] ?? null) : null);
});
chooser.addEventListener('change', () => void read(chooser.files?.[0] ?? null));
form.addEventListener('dragover', (event) => event.preventDefault());
form.addEventListener('drop', (event) => {
  const file = event.dataTransfer?.files[0];
  if (!file) return;
  event.preventDefault();
  void read(file);
});
ask({ name: '', prepare: PREPARED });

function show(findings: OwnFindings): void {
  const leaves = findings.clauses.filter(({ leaf }) => leaf);
  const matched = new Set(sure(findings.matches).map(({ own }) => own));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const matchedLeaves = leaves.filter(({ id }) => matched.has(id)).length;
  tell(
    findings.clauses.length === 0
      ? words('nothing')
      : words('done', {
          clauses: findings.clauses.length,
          targets: findings.targets.length,
          matched: matchedLeaves,
          seconds,
        }),
    'done',
  );
  if (findings.clauses.length === 0) return;
  results.replaceChildren(
    drawHead(findings),
    drawSaving(findings),
    drawShares(findings),
    drawTargets(findings),
    drawRows(findings),
  );
}

const sure = (matches: readonly OwnMatch[]) => matches.filter(({ relation }) => relation !== 'possible');
const section = (title: string, ...children: (Node | string)[]) =>
  element('section', {}, element('h2', {}, words(title)), ...children);
const official = (text: string) => element('span', { lang }, text);
const labelOf = (clause: string) => labels[documentOf(clause)] ?? clause;
const linkTo = (clause: string, text: string) =>
  element('a', { href: `${home}clauses/${clause}/`, lang }, text);
const nameOf = ({ marker, heading }: { marker: string; heading: string }) => `${marker}${heading}`;

function drawHead({ title, issuer, issueNumber, signedOn, excluded }: OwnFindings): HTMLElement {
  const rows = [
    ['fieldTitle', title],
    ['fieldIssuer', issuer],
    ['fieldNumber', issueNumber],
    ['fieldDate', signedOn],
  ] as const;
  const list = element('dl', { class: 'facts' });
  for (const [key, value] of rows)
    list.append(
      element('dt', {}, words(key)),
      element('dd', {}, value === '' ? words('unread') : official(value)),
    );
  return section(
    'whatItIs',
    list,
    ...(excluded > 0 ? [element('p', { class: 'small' }, words('left', { count: excluded }))] : []),
  );
}

function drawShares({ shares }: OwnFindings): HTMLElement {
  const list = element('ol', { class: 'shares' });
  for (const { document, share } of shares) {
    const percent = `${(100 * share).toFixed(share > 0 && share < 0.1 ? 1 : 0)}%`;
    const bar = element('meter', { min: '0', max: '1', value: String(share), 'aria-hidden': 'true' });
    list.append(
      element(
        'li',
        {},
        element('a', { href: `${home}documents/${document}/` }, labels[document] ?? document),
        bar,
        element('b', {}, percent),
      ),
    );
  }
  return section('sharesTitle', element('p', { class: 'small' }, words('sharesNote')), list);
}

function drawTargets({ targets, clauses, others }: OwnFindings): HTMLElement {
  if (targets.length === 0) return section('targetsTitle', element('p', {}, words('targetsNone')));
  const own = new Map(clauses.map((clause) => [clause.id, clause]));
  const body = element('tbody');
  for (const target of targets) {
    const beside = element('td');
    for (const other of target.beside)
      beside.append(
        element(
          'p',
          {},
          `${labelOf(other.clause)} `,
          linkTo(other.clause, others[other.clause]?.marker ?? ''),
          ' ',
          element('b', { lang }, other.numberText),
          // What has no indicator may measure something else.
          ...(target.indicator === null ? [' ', element('small', { lang }, other.subject)] : []),
        ),
      );
    if (target.beside.length === 0) beside.append(element('span', { class: 'small' }, words('notBeside')));
    body.append(
      element(
        'tr',
        {},
        element('th', { scope: 'row' }, targetWords(target, own)),
        element('td', {}, yearOf(target)),
        beside,
      ),
    );
  }
  const head = element(
    'thead',
    {},
    element(
      'tr',
      {},
      ...(['colTarget', 'colYear', 'colBeside'] as const).map((key) =>
        element('th', { scope: 'col' }, words(key)),
      ),
    ),
  );
  return section('targetsTitle', element('div', { class: 'scroll' }, element('table', {}, head, body)));
}

const yearOf = ({ year }: OwnTarget): string => (year === null ? '' : String(year));

function targetWords(target: OwnTarget, clauses: ReadonlyMap<string, OwnClause>): HTMLElement {
  const clause = clauses.get(target.clause);
  return element(
    'span',
    { lang, title: target.quote },
    element('small', {}, `${clause?.marker ?? ''} `),
    target.subject,
    ' ',
    element('b', {}, target.numberText),
  );
}

function drawRows({ clauses, matches, others }: OwnFindings): HTMLElement {
  const byOwn = Map.groupBy(matches, ({ own }) => own);
  const only = element('input', { type: 'checkbox' });
  const list = element('div', { class: 'own' });
  only.addEventListener('change', () => list.toggleAttribute('data-only', only.checked));
  for (const clause of clauses) {
    const found = byOwn.get(clause.id) ?? [];
    const row = element('article', sure(found).length > 0 ? {} : { 'data-alone': '' });
    const title = element(`h${Math.min(6, 2 + clause.depth)}` as 'h3', { lang }, nameOf(clause));
    const text = element('div', { class: 'body', lang }, title);
    if (clause.body !== '') text.append(element('p', {}, clause.body));
    if (clause.units.length > 0)
      text.append(element('p', { class: 'small' }, `${words('units')} `, official(clause.units.join('、'))));
    row.append(text);
    if (clause.leaf) row.append(drawCounterparts(found, others));
    list.append(row);
  }
  return section(
    'rowsTitle',
    element('p', { class: 'small' }, words('rowsNote')),
    element('p', {}, element('label', {}, only, ` ${words('onlyMatched')}`)),
    list,
  );
}

function drawCounterparts(found: readonly OwnMatch[], others: OwnFindings['others']): HTMLElement {
  const side = element('div', { class: 'counterparts' });
  if (sure(found).length === 0) side.append(element('p', { class: 'small' }, words('rowAlone')));
  for (const match of found.toSorted((x, y) => y.probability - x.probability)) {
    const other = others[match.other];
    if (!other) continue;
    const summary = element(
      'summary',
      {},
      `${labelOf(match.other)} `,
      official(nameOf(other)),
      ' ',
      element('small', {}, `${words(match.relation)} ${Math.round(100 * match.probability)}%`),
    );
    side.append(
      element(
        'details',
        match.relation === 'possible' ? { 'data-possible': '' } : {},
        summary,
        element('p', { lang }, other.body),
        element('p', { class: 'small' }, linkTo(match.other, match.other)),
      ),
    );
  }
  return side;
}

function drawSaving(findings: OwnFindings): HTMLElement {
  const head = [
    'clause',
    'heading',
    'text',
    'document',
    'counterpart',
    'relation',
    'probability',
    'counterpart_text',
  ];
  const rows = (): string[][] =>
    findings.clauses.flatMap((clause) => {
      const found = findings.matches.filter(({ own }) => own === clause.id);
      const own = [pathOf(clause.id), nameOf(clause), clause.body];
      if (found.length === 0) return clause.leaf ? [[...own, '', '', '', '', '']] : [];
      return found.map(({ other, relation, probability }) => [
        ...own,
        documentOf(other),
        other,
        relation,
        probability.toFixed(3),
        findings.others[other]?.body ?? '',
      ]);
    });
  const button = (key: string, act: () => unknown) => {
    const made = element('button', { type: 'button' }, words(key));
    made.addEventListener('click', act);
    return made;
  };
  return element(
    'p',
    { class: 'saving screen' },
    button('saveCsv', () => saveTable('comparison', 'csv', head, rows())),
    button('saveXlsx', () => saveTable('comparison', 'xlsx', head, rows())),
    button('saveJson', () => save('findings.json', 'application/json', JSON.stringify(findings, null, 1))),
  );
}
