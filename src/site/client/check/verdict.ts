/** What came of a passage, place by place. */
import { colourSlot } from '#model/kept/place-colour.ts';
import type { NearestClause } from '#site/search/quote/nearest-clauses.ts';
import type { QuoteFinding, QuotePiece, QuoteVerdict } from '#site/search/quote/quote-check.ts';
import type { OpenDocument } from '../search/library/library.ts';
import { pageOf, placeOf, type ResultDrawing, seal } from '../search/results.ts';
import { element } from '../shared/elements.ts';
import type { OpenShelf } from './shelf.ts';

type Kind = 'verbatim' | 'near' | 'absent';

const SAID = { none: 'verbatimIn', form: 'formIn', words: 'wordsIn', number: 'numberIn' } as const;
const DIFFERS = {
  none: 'verbatim',
  form: 'differsForm',
  words: 'differsWords',
  number: 'differsNumber',
} as const;

export const kindOf = ({ verbatim, near }: QuoteVerdict): Kind =>
  verbatim.length > 0 ? 'verbatim' : near.length > 0 ? 'near' : 'absent';

export function sayVerdict({ words }: ResultDrawing, verdict: QuoteVerdict): string {
  const kind = kindOf(verdict);
  if (kind === 'verbatim')
    return words('verbatimIn', { documents: new Set(verdict.verbatim.map(({ document }) => document)).size });
  const [nearest] = verdict.near;
  if (nearest) return words(SAID[nearest.difference], { count: nearest.distance });
  return `${words('absentHow')}${verdict.length < 6 ? words('tooShort') : ''}`;
}

export function drawVerdict(
  drawing: ResultDrawing,
  { opened }: OpenShelf,
  { verbatim, near }: QuoteVerdict,
): HTMLElement[] {
  const drawPart = (title: string, findings: readonly QuoteFinding[], kind: Kind): HTMLElement[] => {
    if (findings.length === 0) return [];
    const list = element('ul', { class: 'hits' });
    list.append(
      ...findings.map((finding) =>
        drawFinding(drawing, opened.get(finding.document) as OpenDocument, finding, kind),
      ),
    );
    return [element('section', {}, element('h2', {}, drawing.words(title)), list)];
  };
  return [
    ...drawPart('verbatim', verbatim, 'verbatim'),
    ...drawPart(verbatim.length > 0 ? 'otherPlaces' : 'near', near, 'near'),
  ];
}

/** One place: where it is, how far apart, and the passage with what differs. */
function drawFinding(
  drawing: ResultDrawing,
  open: OpenDocument,
  finding: QuoteFinding,
  kind: Kind,
): HTMLLIElement {
  const { words, lang } = drawing;
  const where = element('p', { class: 'where' }, element('h3', {}, drawLink(drawing, open, finding)));
  if (finding.difference !== 'none')
    where.append(element('span', { class: 'differs' }, words(DIFFERS[finding.difference])));
  if (finding.distance > 0 && finding.difference !== 'form')
    where.append(element('span', { class: 'small' }, words('apart', { count: finding.distance })));
  const text = element('p', { class: 'text', lang });
  text.append(...finding.pieces.flatMap((piece) => drawPiece(drawing, piece)));
  const item = element('li', {
    class: `hue-${colourSlot(placeOf(drawing, open.document))}`,
    'data-finding': `${finding.document}/${finding.path}`,
    'data-kind': kind,
    'data-difference': finding.difference,
    'data-distance': String(finding.distance),
  });
  item.append(where, text);
  return item;
}

/** Where a passage stands nowhere: the sentences that speak of the same. */
export function drawRelated(
  drawing: ResultDrawing,
  { opened }: OpenShelf,
  clauses: readonly NearestClause[],
): HTMLElement[] {
  if (clauses.length === 0) return [];
  const { words, lang } = drawing;
  const list = element('ul', { class: 'hits' });
  for (const { document, path, sentence } of clauses) {
    const open = opened.get(document) as OpenDocument;
    const link = linkTo(drawing, open, { path, lastPath: path, words: sentence });
    const item = element('li', {
      class: `hue-${colourSlot(placeOf(drawing, open.document))}`,
      'data-related': `${document}/${path}`,
    });
    item.append(
      element('p', { class: 'where' }, element('h3', {}, link)),
      element('p', { class: 'text', lang }, sentence),
    );
    list.append(item);
  }
  return [
    element(
      'section',
      {},
      element('h2', {}, words('related')),
      element('p', { class: 'small' }, words('relatedHow')),
      list,
    ),
  ];
}

const drawLink = (
  drawing: ResultDrawing,
  open: OpenDocument,
  { path, lastPath, pieces }: QuoteFinding,
): HTMLElement =>
  linkTo(drawing, open, { path, lastPath, words: pieces.map(({ printed }) => printed).join('') });

/** A link to a clause, or to the first of several, in which the words are marked. */
function linkTo(
  drawing: ResultDrawing,
  { document, byPath }: OpenDocument,
  { path, lastPath, words }: { path: string; lastPath: string; words: string },
): HTMLElement {
  const label = (one: string): string => byPath.get(one)?.record.label ?? one;
  const link = element(
    'a',
    { href: pageOf(drawing, document.id, path, `?${new URLSearchParams({ hl: words })}`) },
    seal(drawing, document),
    `${document.label} `,
  );
  const range = path === lastPath ? label(path) : `${label(path)}–${label(lastPath)}`;
  link.append(element('span', { lang: drawing.lang }, range));
  return link;
}

function drawPiece({ words }: ResultDrawing, { isSame, quoted, printed }: QuotePiece): (Node | string)[] {
  if (isSame) return [printed];
  return [
    ...(quoted === '' ? [] : [element('del', { title: words('quotedHere') }, quoted)]),
    ...(printed === '' ? [] : [element('ins', { title: words('printedHere') }, printed)]),
  ];
}
