/** What the conversion itself has to report. */

import type { Diagnostic } from '#model/diagnostic.ts';
import type { Conversions } from '#model/kept/content.ts';
import type { ParsedDocument } from '#model/line.ts';
import { unequalOverrides } from './overrides.ts';
import type { JoinedPassages, PrintedPassage } from './passages.ts';

/** 1-based line of a seed offset. */
export function lineOf(doc: ParsedDocument, offset: number): number {
  let line = 1;
  for (
    let at = doc.seed.text.indexOf('\n');
    at !== -1 && at < offset;
    at = doc.seed.text.indexOf('\n', at + 1)
  )
    line += 1;
  return line;
}

/** The passage that holds an offset of the joined text; undefined for a separator. */
export function passageAt({ passages }: JoinedPassages, offset: number): PrintedPassage | undefined {
  let low = 0;
  let high = passages.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((passages[middle] as PrintedPassage).at <= offset) low = middle;
    else high = middle - 1;
  }
  const passage = passages[low];
  return passage && offset < passage.at + passage.source.text.length ? passage : undefined;
}

/** One warning for each character that stays as printed because its counterpart has another length. */
export function reportKept(
  doc: ParsedDocument,
  joined: JoinedPassages,
  kept: readonly number[],
): readonly Diagnostic[] {
  const places = new Map<string, number[]>();
  for (const at of kept) {
    const character = String.fromCodePoint(joined.text.codePointAt(at) as number);
    const known = places.get(character);
    if (known) known.push(at);
    else places.set(character, [at]);
  }
  return [...places].map(([character, offsets]) => {
    const at = offsets[0] as number;
    const passage = passageAt(joined, at) as PrintedPassage;
    const start = passage.source.toSource[at - passage.at] as number;
    return {
      code: 'convert/length',
      file: doc.seed.file,
      line: lineOf(doc, start),
      span: [start, start + character.length],
      message: `“${character}” (${offsets.length}×) stays as printed in both scripts: its counterpart has another length in UTF-16`,
      hint: 'Nothing to do if the text reads well; else add an override of equal length to content/conversions.yaml.',
    };
  });
}

/** One warning for each override whose sides differ in length, since an offset could not carry over. */
export function reportUnequal(doc: ParsedDocument, conversions: Conversions): readonly Diagnostic[] {
  return unequalOverrides(conversions).map((row) => ({
    code: 'convert/length',
    file: doc.seed.file,
    line: 1,
    span: null,
    message: `the override ${row} of content/conversions.yaml is not used: its two sides differ in length`,
    hint: 'Write both sides with the same number of characters.',
  }));
}
