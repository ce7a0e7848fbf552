/** Who answers for each clause: its responsibility notes as canonical agencies, and who leads. */

import { foldText } from '#language/fold/script-fold.ts';
import { isVague } from '#language/forms/bodies/body.ts';
import { wording } from '#language/forms/bodies/name-ranges.ts';
import { declaresLead, namedAt, readNote } from '#language/forms/note.ts';
import { lineNumbers } from '#language/lines.ts';
import { TASK_TABLE_RULE } from '#language/rules/notes.ts';
import type { Responsibility } from '#model/clause.ts';
import type { Diagnostic } from '#model/diagnostic.ts';
import type { AgencyDefinition, Content } from '#model/kept/content.ts';
import type { ConvertedClause, ConvertedDocument, ConvertedPassage } from '#model/line.ts';
import type { NotedBody, ResponsibilityNote } from '#model/note.ts';
import { tabledBodies } from '../tables/task-tables.ts';
import { viewRanges } from '../text-view.ts';
import { findHome, resolveAgency } from './agency-registry.ts';

export interface ResponsibilityFindings {
  /** By clause id. */
  readonly responsibilities: ReadonlyMap<string, Responsibility>;
  /** Every agency named, in order of first mention. */
  readonly agencies: readonly AgencyDefinition[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Named {
  readonly noted: NotedBody;
  readonly passage: ConvertedPassage;
}

type NamedAgency = Responsibility['agencies'][number];

/**
 * Reads the notes of every clause. A declaration (列首位的为牵头单位,下同) governs from where it stands to
 * the end of the document.
 */
export function findResponsibilities(doc: ConvertedDocument, content: Content): ResponsibilityFindings {
  const home = findHome(doc, content);
  const lineOf = lineNumbers(doc.seed.text);
  const responsibilities = new Map<string, Responsibility>();
  const agencies = new Map<string, AgencyDefinition>();
  const diagnostics: Diagnostic[] = [];
  let declared = doc.front.some(({ reading }) => declaresLead(foldText(reading.text)));

  const resolve = ({ noted, passage }: Named): NamedAgency => {
    const name = viewRanges(passage, noted.ranges);
    const read = wording(passage.reading.text, noted.ranges);
    const { agency, known } = resolveAgency(read, name, home, content.agencies);
    if (!known && !agencies.has(agency.id) && content.agencies.length > 0)
      diagnostics.push(unknownAgency(doc.seed.file, lineOf, passage, noted));
    agencies.set(agency.id, agency);
    return { id: agency.id, name };
  };

  for (const clause of doc.clauses) {
    declared ||= [clause.heading, clause.body].some(
      (part) => part !== null && declaresLead(foldText(part.reading.text)),
    );
    const tabled = tabledBodies(doc, clause.id, home.stem);
    if (clause.notes.length === 0 && tabled.length === 0) continue;
    const notes = clause.notes.map((passage) => ({ passage, note: noteOf(passage) }));
    declared ||= notes.some(({ note }) => note.declaresLead && note.forAll);
    const noted = notes.flatMap(({ passage, note }) =>
      note.bodies.map((body) => ({ noted: namedAt(body, home.stem), passage })),
    );
    const named = [...noted, ...tabled];
    const resolved = named.map(resolve);
    responsibilities.set(clause.id, {
      printed:
        clause.notes.length > 0 ? clause.notes.map(({ text }) => text.source).join('') : printedIn(tabled),
      agencies: resolved.filter(({ id }, i) => resolved.findIndex((other) => other.id === id) === i),
      lead: leadOf(named, resolved),
      leadDeclared:
        declared ||
        notes.some(({ note }) => note.declaresLead) ||
        named.some(({ noted }) => noted.role === 'lead'),
      rule: clause.notes[0]?.rule ?? TASK_TABLE_RULE.name,
    });
  }
  return { responsibilities, agencies: [...agencies.values()], diagnostics };
}

/** As the parser read it; again only where a correction changed what is printed. */
function noteOf({ source, reading, note }: ConvertedClause['notes'][number]): ResponsibilityNote {
  const corrected = foldText(reading.text);
  return corrected === foldText(source.text) ? note : readNote(corrected);
}

/** The cells that name bodies, in order, each once. */
const printedIn = (tabled: readonly Named[]): string =>
  [...new Set(tabled.map(({ passage }) => passage))].map(({ text }) => text.source).join('、');

/** The unit named as lead, or the first listed; nobody where the list opens with 各有关部门和单位. */
function leadOf(named: readonly Named[], resolved: readonly NamedAgency[]): string | null {
  const lead = named.findIndex(({ noted }) => noted.role === 'lead');
  const at = lead >= 0 ? lead : 0;
  const first = named[at];
  if (first === undefined || first.noted.role === 'support' || isVague(first.noted.name)) return null;
  return resolved[at]?.id ?? null;
}

function unknownAgency(
  file: string,
  lineOf: (offset: number) => number,
  passage: ConvertedPassage,
  noted: NotedBody,
): Diagnostic {
  const at = passage.reading.toSource[noted.ranges[0]?.[0] ?? 0] as number;
  return {
    code: 'extract/unknown-agency',
    file,
    line: lineOf(at),
    span: [at, at + 1],
    message: `${noted.name} is not among the agencies of this place`,
    hint: `Add it to content/agencies.yaml, or add ${noted.name} to the names of the agency it means.`,
  };
}
