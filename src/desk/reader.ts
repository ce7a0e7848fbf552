/** Whose sitting it is: what they may see, and what they are asked. */
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { absenceDecisionSchema, alignmentDecisionSchema, type Content } from '#model/kept/content.ts';
import { pairLabelSchema } from '#model/kept/label.ts';
import { fileFor } from './effect/patch.ts';
import type { Settings } from './line.ts';
import { agencies } from './queue/agencies.ts';
import { FILES, type Question } from './queue/ask.ts';
import { conversions } from './queue/conversions.ts';
import { gaps } from './queue/gaps.ts';
import { indicators } from './queue/indicators.ts';
import { LABELS, labels } from './queue/labels.ts';
import { metadata } from './queue/metadata.ts';
import { misprints } from './queue/misprints.ts';
import { pairs, possible } from './queue/pairs.ts';
import type { Decisions } from './settled.ts';
import type { Kind } from './task.ts';
import type { Store } from './write/store.ts';

/** What this reader may see of what was decided: their own. A blind reader sees nothing of anybody’s. */
export function asRead(content: Content, { sample, reader }: Settings, store: Store): Content {
  if (sample) return { ...content, alignments: [], absences: [] };
  return reader === null ? content : { ...content, ...decisionsIn(store, reader) };
}

/** What a reader decided of pairs and absences; null is the first. */
export function decisionsIn(store: Store, reader: string | null): Decisions {
  const read = <T extends z.ZodType>(file: string, schema: T): z.infer<T>[] =>
    z.array(schema).parse(parseDocument(store.peek(fileFor(file, reader)) ?? '').toJS() ?? []);
  return {
    alignments: read(FILES.alignments, alignmentDecisionSchema),
    absences: read(FILES.absences, absenceDecisionSchema),
  };
}

/** What can be asked in this sitting. */
export function questionsOf({ sample, reader }: Settings, store: Store): Partial<Record<Kind, Question>> {
  if (sample) {
    const known = parseDocument(store.peek(LABELS) ?? '').toJS() ?? [];
    return { label: labels({ ...sample, known: z.array(pairLabelSchema).parse(known) }) };
  }
  const aligning = { pair: pairs, gap: gaps, possible };
  return reader === null
    ? {
        ...aligning,
        indicator: indicators,
        agency: agencies,
        conversion: conversions,
        misprint: misprints,
        metadata,
      }
    : aligning;
}
