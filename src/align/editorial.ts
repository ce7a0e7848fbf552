/** What people decided about pairs: checked against the corpus and against each other, then applied. */
import type { EditorialDecision, Relation } from '#model/alignment.ts';
import type { AlignmentDecision, Content } from '#model/content.ts';
import type { Diagnostic, DiagnosticCode } from '#model/diagnostic.ts';
import type { ExtractedDocument } from '#model/line.ts';

/** A pair on its way to publication; `a` stands in the earlier document of the corpus. */
export interface PairDraft {
  readonly a: string;
  readonly b: string;
  readonly relation: Relation;
  readonly part: 'a' | 'b' | null;
  readonly score: number;
  readonly basis: 'auto' | 'editorial';
  readonly decision: EditorialDecision | null;
}

const ALIGNMENTS = 'content/editorial/alignments.yaml';
const ABSENCES = 'content/editorial/absences.yaml';

/** By clause id: the document it stands in, and that document's place in the corpus. */
type ClauseOrder = ReadonlyMap<string, { readonly document: string; readonly place: number }>;

/**
 * Applies the decisions: a rejected pair goes, a confirmed one keeps its score and its basis `auto` and says
 * who confirmed it, an added one comes with basis `editorial`.
 */
export function applyDecisions(
  drafts: readonly PairDraft[],
  documents: readonly ExtractedDocument[],
  content: Pick<Content, 'alignments' | 'absences'>,
): { drafts: PairDraft[]; diagnostics: Diagnostic[] } {
  const order = new Map(
    documents.flatMap(({ clauses }, place) =>
      clauses.map((clause) => [clause.id, { document: clause.document, place }] as const),
    ),
  );
  const diagnostics: Diagnostic[] = [];
  const report = (code: DiagnosticCode, file: string, line: number, message: string, hint: string) =>
    diagnostics.push({ code, file, line, span: null, message, hint });

  const found = new Map(drafts.map((draft) => [keyOf(draft.a, draft.b), draft]));
  const decided = new Map<string, AlignmentDecision>();
  for (const decision of content.alignments) {
    const key = keyOf(decision.a, decision.b);
    const fault = faultOf(decision, order, { isFound: found.has(key), isDecided: decided.has(key) });
    if (fault === null) decided.set(key, decision);
    else
      report(
        fault.code,
        ALIGNMENTS,
        decision.line ?? 1,
        `${decision.action} ${decision.a} ~ ${decision.b}: ${fault.message}`,
        fault.hint,
      );
  }

  const result: PairDraft[] = [];
  for (const draft of drafts) {
    const decision = decided.get(keyOf(draft.a, draft.b));
    if (decision === undefined) result.push(draft);
    else if (decision.action !== 'reject') result.push(decide(draft, decision));
  }
  for (const decision of decided.values()) {
    if (decision.action !== 'add' || found.has(keyOf(decision.a, decision.b))) continue;
    const turned = (order.get(decision.a)?.place as number) > (order.get(decision.b)?.place as number);
    const [a, b] = turned ? [decision.b, decision.a] : [decision.a, decision.b];
    const relation = decision.relation as Relation;
    result.push(
      decide({ a, b, relation, part: null, score: 0, basis: 'editorial', decision: null }, decision),
    );
  }
  checkAbsences(result, content, order, report);
  return { drafts: result, diagnostics };
}

/** Why a decision cannot be applied; null where it can. */
function faultOf(
  { a, b, action, relation }: AlignmentDecision,
  order: ClauseOrder,
  { isFound, isDecided }: { readonly isFound: boolean; readonly isDecided: boolean },
): Pick<Diagnostic, 'code' | 'message' | 'hint'> | null {
  const unknown = [a, b].filter((id) => !order.has(id));
  if (unknown.length > 0)
    return {
      code: 'align/editorial-unknown',
      message: `no clause ${unknown.join(', ')}`,
      hint: 'Correct the clause id, or take the record out',
    };
  if (order.get(a)?.document === order.get(b)?.document)
    return {
      code: 'align/editorial-contradiction',
      message: 'both clauses stand in one document',
      hint: 'A pair joins clauses of two documents',
    };
  if (isDecided)
    return {
      code: 'align/editorial-contradiction',
      message: 'the pair is decided twice',
      hint: 'Keep one record for the pair',
    };
  if (action === 'confirm' && !isFound)
    return {
      code: 'align/editorial-unknown',
      message: 'this pair was not found',
      hint: 'Use “add”, with a relation',
    };
  if (action === 'add' && relation === undefined)
    return {
      code: 'align/editorial-unknown',
      message: 'no relation',
      hint: 'An added pair needs a relation: same, equivalent or partial',
    };
  return null;
}

const keyOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

function decide(
  draft: PairDraft,
  { a, action, relation, part, reason, by, on }: AlignmentDecision,
): PairDraft {
  const turned = a !== draft.a;
  const side = part && turned ? (part === 'a' ? 'b' : 'a') : part;
  const settled = relation ?? draft.relation;
  return {
    ...draft,
    relation: settled,
    part: settled === 'partial' ? (side === undefined ? draft.part : side) : null,
    decision: { action, reason, by, on },
  };
}

type Report = (code: DiagnosticCode, file: string, line: number, message: string, hint: string) => void;

function checkAbsences(
  drafts: readonly PairDraft[],
  { absences }: Pick<Content, 'absences'>,
  order: ReadonlyMap<string, { readonly document: string }>,
  report: Report,
): void {
  const documents = new Set([...order.values()].map(({ document }) => document));
  const counterparts = new Map<string, string>();
  for (const { a, b } of drafts) {
    counterparts.set(`${a} ${order.get(b)?.document}`, b);
    counterparts.set(`${b} ${order.get(a)?.document}`, a);
  }
  const seen = new Set<string>();
  for (const { clauses, document, line } of absences) {
    if (!documents.has(document))
      report(
        'align/editorial-unknown',
        ABSENCES,
        line ?? 1,
        `no document ${document}`,
        'Correct the document id, or take the record out',
      );
    for (const clause of clauses) {
      const own = order.get(clause)?.document;
      const key = `${clause} ${document}`;
      if (own === undefined)
        report(
          'align/editorial-unknown',
          ABSENCES,
          line ?? 1,
          `no clause ${clause}`,
          'Correct the clause id, or take it out',
        );
      else if (own === document)
        report(
          'align/editorial-contradiction',
          ABSENCES,
          line ?? 1,
          `${clause} stands in ${document} itself`,
          'Name another document',
        );
      else if (counterparts.has(key))
        report(
          'align/editorial-contradiction',
          ABSENCES,
          line ?? 1,
          `${clause} is said to be absent from ${document}, but is paired with ${counterparts.get(key)}`,
          'Reject that pair, or take the absence out',
        );
      else if (seen.has(key))
        report(
          'align/editorial-contradiction',
          ABSENCES,
          line ?? 1,
          `${clause} is said twice to be absent from ${document}`,
          'Keep one record',
        );
      seen.add(key);
    }
  }
}
