/** What people decided about pairs: checked against the corpus and against each other, then applied. */

import type { EditorialDecision, Relation } from '#model/alignment.ts';
import { pairKey } from '#model/clause-id.ts';
import type { Diagnostic, DiagnosticCode } from '#model/diagnostic.ts';
import type { AlignmentDecision, Content } from '#model/kept/content.ts';
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

/** By clause id: the document it stands in, that document's place in the corpus, and the clause's own. */
type ClauseOrder = ReadonlyMap<
  string,
  { readonly document: string; readonly place: number; readonly at: number }
>;

export interface Applied {
  readonly drafts: PairDraft[];
  readonly diagnostics: Diagnostic[];
  /** Whether a person said something of a pair, or that one of its clauses has no counterpart there. */
  readonly decided: (a: string, b: string) => boolean;
}

/**
 * Applies the decisions: a rejected pair goes, a confirmed one keeps its score and its basis `auto` and says
 * who confirmed it, an added one comes with basis `editorial`. What a person decided wins over what is found now,
 * with a warning: a confirmed pair stays that is found no longer (`judged` says what the program makes of it), a
 * found one goes where the counterpart is said to be absent.
 */
export function applyDecisions(
  drafts: readonly PairDraft[],
  documents: readonly ExtractedDocument[],
  content: Pick<Content, 'alignments' | 'absences'>,
  judged: ReadonlyMap<string, PairDraft>,
): Applied {
  let at = 0;
  const order: ClauseOrder = new Map(
    documents.flatMap(({ clauses }, place) =>
      clauses.map((clause) => [clause.id, { document: clause.document, place, at: at++ }] as const),
    ),
  );
  const diagnostics: Diagnostic[] = [];
  const report = (code: DiagnosticCode, file: string, line: number, message: string, hint: string) =>
    diagnostics.push({ code, file, line, span: null, message, hint });

  const decided = new Map<string, Content['alignments'][number]>();
  for (const decision of content.alignments) {
    const key = pairKey(decision.a, decision.b);
    const fault = faultOf(decision, order, decided.has(key));
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
  const found = new Set<string>();
  for (const draft of drafts) {
    const key = decided.size === 0 ? '' : pairKey(draft.a, draft.b);
    const decision = decided.get(key);
    if (decision === undefined) {
      result.push(draft);
      continue;
    }
    found.add(key);
    if (decision.action !== 'reject') result.push(decide(draft, decision));
  }
  for (const decision of decided.values()) {
    const key = pairKey(decision.a, decision.b);
    if (decision.action === 'reject' || found.has(key)) continue;
    const turned = (order.get(decision.a)?.place as number) > (order.get(decision.b)?.place as number);
    const [a, b] = turned ? [decision.b, decision.a] : [decision.a, decision.b];
    const known = judged.get(key);
    const relation = decision.relation ?? known?.relation ?? 'partial';
    const score = decision.action === 'confirm' ? (known?.score ?? 0) : 0;
    result.push(
      decide(
        { a, b, relation, part: known?.part ?? null, score, basis: 'editorial', decision: null },
        decision,
      ),
    );
    if (decision.action === 'confirm')
      report(
        'align/editorial-overrides',
        ALIGNMENTS,
        decision.line ?? 1,
        `confirm ${decision.a} ~ ${decision.b}: the program finds this pair no longer (score ${score.toFixed(2)}); it is published as the editor’s`,
        'Read both clauses again; write “add” with a relation if they are counterparts, or take the record out',
      );
  }
  const absent = absencesIn(content.absences);
  const isAbsent = (a: string, b: string) =>
    absent.size > 0 &&
    (absent.has(`${a} ${documentIn(order, b)}`) || absent.has(`${b} ${documentIn(order, a)}`));
  const kept = result.filter((draft) => {
    if (draft.decision !== null || !isAbsent(draft.a, draft.b)) return true;
    const line =
      absent.get(`${draft.a} ${documentIn(order, draft.b)}`) ??
      absent.get(`${draft.b} ${documentIn(order, draft.a)}`);
    report(
      'align/editorial-overrides',
      ABSENCES,
      line ?? 1,
      `the program pairs ${draft.a} with ${draft.b} (score ${draft.score.toFixed(2)}), but the counterpart is said to be absent; the pair is left out`,
      'Read both clauses; take the absence out if they are counterparts, else reject the pair in alignments.yaml',
    );
    return false;
  });
  kept.sort((x, y) => placeIn(order, x.a) - placeIn(order, y.a) || placeIn(order, x.b) - placeIn(order, y.b));
  checkAbsences(kept, content, order, report);
  return {
    drafts: kept,
    diagnostics,
    decided: (a, b) => decided.has(pairKey(a, b)) || isAbsent(a, b),
  };
}

const documentIn = (order: ClauseOrder, clause: string): string => order.get(clause)?.document ?? '';
const placeIn = (order: ClauseOrder, clause: string): number => order.get(clause)?.at ?? 0;

/** Line of the record by `CLAUSE DOCUMENT`. */
const absencesIn = (absences: Content['absences']): ReadonlyMap<string, number> =>
  new Map(
    absences.flatMap(({ clauses, document, line }) =>
      clauses.map((clause) => [`${clause} ${document}`, line ?? 1] as const),
    ),
  );

/** Why a decision cannot be applied; null where it can. */
function faultOf(
  { a, b, action, relation }: AlignmentDecision,
  order: ClauseOrder,
  isDecided: boolean,
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
  if (action === 'add' && relation === undefined)
    return {
      code: 'align/editorial-unknown',
      message: 'no relation',
      hint: 'An added pair needs a relation: same, equivalent or partial',
    };
  return null;
}

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
  // What is paired of a large corpus is not listed for nothing.
  if (absences.length === 0) return;
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
