/** Forms that reference managers import: BibTeX, RIS, CSL-JSON. */
import { parts, type Reference } from './reference.ts';

/**
 * BibLaTeX-compatible BibTeX; braces keep Chinese names and titles whole. A report, because Zotero then keeps number,
 * institution and pages, and loses them of `@misc`.
 */
export function toBibtex(reference: Reference): string {
  const { issuer, title, issueNumber, signedOn, clause, url, site, accessed, language } = reference;
  const fields: [string, string | null][] = [
    ['author', issuer && `{${bibtex(issuer)}}`],
    ['title', `{${bibtex(title)}}`],
    ['institution', issuer && `{${bibtex(issuer)}}`],
    ['number', issueNumber && bibtex(issueNumber)],
    ['year', signedOn?.slice(0, 4) ?? null],
    ['date', signedOn],
    ['pages', clause && bibtex(clause)],
    ['note', site],
    ['url', url],
    ['urldate', accessed],
    ['langid', language.startsWith('zh') ? 'chinese' : language],
  ];
  const body = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return `@report{${keyOf(reference)},\n${body.join('\n')}\n}\n`;
}

/** RIS, type STAT, of which Zotero keeps number and clause; lines end as the format asks, in CR LF. */
export function toRis({
  issuer,
  title,
  issueNumber,
  signedOn,
  clause,
  url,
  site,
  accessed,
  language,
}: Reference): string {
  const lines: [string, string | null][] = [
    ['TY', 'STAT'],
    ['AU', issuer],
    ['TI', title],
    ['M1', issueNumber],
    ['PY', signedOn?.slice(0, 4) ?? null],
    ['DA', signedOn?.replaceAll('-', '/') ?? null],
    ['SE', clause],
    ['PB', issuer],
    ['DB', site],
    ['UR', url],
    ['Y2', accessed.replaceAll('-', '/')],
    ['LA', language],
  ];
  const written = lines.flatMap(([tag, value]) =>
    value ? [`${tag}  - ${value.replace(/\s+/gu, ' ')}`] : [],
  );
  return `${written.join('\r\n')}\r\nER  - \r\n`;
}

/**
 * CSL-JSON, one item of type `legislation`, for Zotero and pandoc. The site is no container: styles would print it after
 * `//` and leave out the dates.
 */
export function toCslJson(reference: Reference): string {
  const { id, issuer, title, issueNumber, signedOn, clause, url, accessed, language } = reference;
  const item = {
    id,
    type: 'legislation',
    title,
    ...(issuer && { author: [{ literal: issuer }], authority: issuer }),
    ...(issueNumber && { number: issueNumber }),
    ...(signedOn && { issued: { 'date-parts': [parts(signedOn)] } }),
    ...(clause && { section: clause }),
    URL: url,
    accessed: { 'date-parts': [parts(accessed)] },
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
