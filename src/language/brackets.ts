/** Pairs of brackets and quotation marks in a folded text, found in one pass. */

const PAIRS = ['()', '[]', '〔〕', '【】', '《》', '“”', '「」', '『』'];
/** The opening character of each closing one. */
const OPENER_OF = new Map(PAIRS.map((pair) => [pair[1] as string, pair[0] as string]));
const OPENERS = new Set(OPENER_OF.values());

export interface Bracket {
  readonly open: number;
  /** Offset of the closing character. */
  readonly close: number;
  /** 0 for a bracket that stands in no other. */
  readonly depth: number;
}

/** All pairs in order of their opening; a bracket without its partner is left out. */
export function findBrackets(folded: string): Bracket[] {
  const open: { character: string; offset: number }[] = [];
  const pairs: Bracket[] = [];
  // How many of each kind stand open: a closing character without partner costs nothing then.
  const counts: Record<string, number> = {};
  for (let i = 0; i < folded.length; i++) {
    const character = folded[i] as string;
    // Nine of ten characters are Chinese.
    if (character >= '一' && character <= '龥') continue;
    if (OPENERS.has(character)) {
      open.push({ character, offset: i });
      counts[character] = (counts[character] ?? 0) + 1;
      continue;
    }
    const opener = OPENER_OF.get(character);
    if (opener === undefined || !counts[opener]) continue;
    for (let top = open.pop(); top; top = open.pop()) {
      counts[top.character] = (counts[top.character] as number) - 1;
      if (top.character !== opener) continue;
      pairs.push({ open: top.offset, close: i, depth: open.length });
      break;
    }
  }
  return pairs.sort((a, b) => a.open - b.open);
}
