/** Forms that reference managers import: BibTeX, RIS, CSL-JSON. */
import { parts, type Reference, type ReferenceKind } from './reference.ts';

interface Types {
  readonly bibtex: string;
  readonly ris: string;
  readonly csl: string;
}

// Of a text: Zotero reads `STAT` and `legislation` as a statute and keeps number and clause. BibTeX has no word that it
// reads so; of `@report` it keeps number, institution and clause, of `@misc` none.
const TYPES: Readonly<Record<ReferenceKind, Types>> = {
  legislation: { bibtex: 'report', ris: 'STAT', csl: 'legislation' },
  webpage: { bibtex: 'online', ris: 'ELEC', csl: 'webpage' },
  dataset: { bibtex: 'dataset', ris: 'DATA', csl: 'dataset' },
};

/** BibLaTeX-compatible BibTeX; braces keep Chinese names and titles whole. */
export function toBibtex(reference: Reference): string {
  const { kind, issuer, title, issueNumber, signedOn, clause, url, site, accessed, language } = reference;
  const text = kind === 'legislation';
  const fields: [string, string | null][] = [
    ['author', issuer && `{${bibtex(issuer)}}`],
    ['title', `{${bibtex(title)}}`],
    ['institution', text ? issuer && `{${bibtex(issuer)}}` : null],
    ['number', issueNumber && bibtex(issueNumber)],
    ['version', reference.version],
    ['year', signedOn?.slice(0, 4) ?? null],
    ['date', signedOn],
    ['pages', clause && bibtex(clause)],
    [text ? 'note' : kind === 'dataset' ? 'publisher' : 'organization', site],
    ['doi', reference.doi],
    ['url', url],
    ['urldate', accessed],
    ['langid', language.startsWith('zh') ? 'chinese' : language],
  ];
  const body = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return `@${TYPES[kind].bibtex}{${keyOf(reference)},\n${body.join('\n')}\n}\n`;
}

/** RIS; lines end as the format asks, in CR LF. */
export function toRis(reference: Reference): string {
  const { kind, issuer, title, issueNumber, signedOn, clause, url, site, accessed, language } = reference;
  const text = kind === 'legislation';
  const lines: [string, string | null][] = [
    ['TY', TYPES[kind].ris],
    ['AU', issuer],
    ['TI', title],
    ['M1', issueNumber],
    ['ET', reference.version],
    ['PY', signedOn?.slice(0, 4) ?? null],
    ['DA', signedOn?.replaceAll('-', '/') ?? null],
    ['SE', clause],
    ['PB', text ? issuer : site],
    ['DB', text ? site : null],
    ['DO', reference.doi],
    ['UR', url],
    ['Y2', accessed?.replaceAll('-', '/') ?? null],
    ['LA', language],
  ];
  const written = lines.flatMap(([tag, value]) =>
    value ? [`${tag}  - ${value.replace(/\s+/gu, ' ')}`] : [],
  );
  return `${written.join('\r\n')}\r\nER  - \r\n`;
}

/**
 * CSL-JSON, one item, for Zotero and pandoc. The site is no container: styles would print it after `//` and leave out
 * the dates. Styles print a clause from `volume-title` (GB/T 7714) and managers keep it in `section`.
 */
export function toCslJson(reference: Reference): string {
  const { kind, id, issuer, title, issueNumber, signedOn, clause, url, site, accessed, language } = reference;
  const item = {
    id,
    type: TYPES[kind].csl,
    title,
    ...(issuer && { author: [{ literal: issuer }] }),
    ...(issuer && kind === 'legislation' && { authority: issuer }),
    ...(kind !== 'legislation' && { publisher: site }),
    ...(issueNumber && { number: issueNumber }),
    ...(reference.version && { version: reference.version }),
    ...(signedOn && { issued: { 'date-parts': [parts(signedOn)] } }),
    ...(clause && { section: clause, 'volume-title': clause }),
    ...(reference.doi && { DOI: reference.doi }),
    URL: url,
    ...(accessed && { accessed: { 'date-parts': [parts(accessed)] } }),
    language,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

/** `jieyang-2016-plan-3-7-1`: the id in characters that every BibTeX reads. */
const keyOf = ({ id }: Reference) => id.replace(/[^a-z0-9]+/giu, '-');

// TeX would read these as commands.
const bibtex = (text: string) => text.replace(/[\\{}&%$#_^~]/gu, (character) => TEX[character] ?? character);
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};
