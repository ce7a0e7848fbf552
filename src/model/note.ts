/** A responsibility note (责任分工) as it is read; offsets into the note's folded text, brackets included. */
import type { Span } from './span.ts';

export type NoteRole = 'lead' | 'support' | 'responsible';

/** How sure a name is one of a body, by its form: rooms end as `weak` names do, nothing tells `unknown` ones. */
export type Sureness = 'sure' | 'weak' | 'unknown';

/** One body of a list: its full name, and the characters of the list that spell it. */
export interface ListedBody {
  readonly name: string;
  readonly ranges: readonly Span[];
  /** Without the level that it takes over from the name before it: 财政局 of 市教育局、财政局; null where it takes over none. */
  readonly bare: { readonly name: string; readonly ranges: readonly Span[] } | null;
  /** 等有关部门和单位 follows it. */
  readonly others: boolean;
  readonly sureness: Sureness;
}

export interface NotedBody extends ListedBody {
  readonly role: NoteRole;
}

export interface ResponsibilityNote {
  readonly bodies: readonly NotedBody[];
  /** Parts that can be no name: with any of them, a bracket is a remark about something else. */
  readonly prose: number;
  /** A label says so (责任单位:). */
  readonly labelled: boolean;
  /** A word says what the bodies do (负责, 牵头). */
  readonly duty: boolean;
  /** 列首位的为牵头单位: the first listed leads. */
  readonly declaresLead: boolean;
  /** …,下同: from here on. */
  readonly forAll: boolean;
}
