import { foldText } from '#language/fold/script-fold.ts';
import { joinMapped, sliceMapped, withText } from '#language/mapped.ts';
import type { ParsedClause, ParsedTable } from '#model/line.ts';
import type { MappedText, Span } from '#model/span.ts';
import type { FoundTable } from './captions.ts';
import { areBodies } from './stacked/stacked-rows.ts';

/** The tables of a document with the words of their cells, each with the clause in which it begins. */
export function parsedTables(
  found: readonly FoundTable[],
  clean: MappedText,
  document: string,
  clauses: readonly ParsedClause[],
): ParsedTable[] {
  const starts = clauses.flatMap(({ id, spans }) => spans.map(([start, end]) => ({ id, start, end })));
  const textAt = (places: readonly Span[]): MappedText => joinMapped(linesOf(clean, places));
  return found.map(({ caption, over, head, rows, span }, i) => {
    const start = clean.toSource[span[0]] as number;
    const end = (clean.toSource[span[1] - 1] as number) + 1;
    // The caption may be a heading; the first row is the clause's own.
    const inside = clean.toSource[head[0]?.[0]?.[0] ?? span[0]] as number;
    return {
      id: `${document}/t${i + 1}`,
      document,
      clause: starts.find((own) => own.start <= inside && inside < own.end)?.id ?? null,
      caption: caption && joinMapped(caption.map((place) => textAt([place]))),
      over: over ? clean.text.slice(...over) : '',
      head: head.map((parts) => joinMapped(parts.map((place) => textAt([place])))),
      rows: rows.map((row) => row.map(textAt)),
      span: [start, end],
    };
  });
}

/** A cell of several lines, at its places, without what breaks them; between bodies, of which each has its line, a blank stays. */
function linesOf(clean: MappedText, places: readonly Span[]): MappedText[] {
  const lines = places.flatMap(([start, end]) =>
    [...clean.text.slice(start, end).matchAll(/\S[^\r\n]*/g)].map(
      ({ index, 0: line }): Span => [start + index, start + index + line.trimEnd().length],
    ),
  );
  const [place = [0, 0]] = places;
  if (lines.length < 2) return [sliceMapped(clean, ...(lines[0] && places.length > 1 ? lines[0] : place))];
  return lines.flatMap(([from, to], i) => {
    const next = lines[i + 1];
    const line = sliceMapped(clean, from, to);
    const isList =
      next !== undefined &&
      !/[、，；]$/.test(line.text) &&
      [line.text, clean.text.slice(...next)].every((words) => areBodies(foldText(words)));
    return isList ? [line, withText(sliceMapped(clean, to, to + 1), ' ')] : [line];
  });
}
