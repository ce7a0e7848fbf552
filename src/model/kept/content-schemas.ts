/** Every file that people write, with the schema that it is read by. */
import { z } from 'zod';
import {
  absenceDecisionSchema,
  agencyDefinitionSchema,
  alignmentDecisionSchema,
  conversionsSchema,
  descriptorSchema,
  emendationSchema,
  indicatorDecisionSchema,
  indicatorDefinitionSchema,
  placeSchema,
  synonymsSchema,
  topicSchema,
} from './content.ts';
import { editionSettingsSchema } from './edition.ts';
import { glossaryEntrySchema, questionDefinitionSchema } from './everyday.ts';
import { moveSchema } from './permalink.ts';

interface ContentFile {
  /** Below `content/`; `*` is the name of a document. */
  readonly file: string;
  readonly schema: z.ZodType;
  /** Where a further reader keeps the same, below a folder of their own. */
  readonly further?: string;
}

/** By the name of their JSON Schema in `schemas/`, which editors of YAML read. */
export const contentFiles: Readonly<Record<string, ContentFile>> = {
  edition: { file: 'edition.yaml', schema: editionSettingsSchema },
  document: { file: 'documents/*.yaml', schema: descriptorSchema },
  places: { file: 'places.yaml', schema: z.array(placeSchema) },
  topics: { file: 'topics.yaml', schema: z.array(topicSchema) },
  indicators: { file: 'indicators.yaml', schema: z.array(indicatorDefinitionSchema) },
  agencies: { file: 'agencies.yaml', schema: z.array(agencyDefinitionSchema) },
  conversions: { file: 'conversions.yaml', schema: conversionsSchema },
  synonyms: { file: 'synonyms.yaml', schema: synonymsSchema },
  questions: { file: 'questions.yaml', schema: z.array(questionDefinitionSchema) },
  glossary: { file: 'glossary.yaml', schema: z.array(glossaryEntrySchema) },
  alignments: {
    file: 'editorial/alignments.yaml',
    schema: z.array(alignmentDecisionSchema),
    further: 'editorial/*/alignments.yaml',
  },
  absences: {
    file: 'editorial/absences.yaml',
    schema: z.array(absenceDecisionSchema),
    further: 'editorial/*/absences.yaml',
  },
  emendations: { file: 'editorial/emendations.yaml', schema: z.array(emendationSchema) },
  'indicator-decisions': { file: 'editorial/indicators.yaml', schema: z.array(indicatorDecisionSchema) },
  moves: { file: 'permalinks/moves.yaml', schema: z.array(moveSchema) },
};

/** The JSON Schema (draft 7, which editors know) of what may be written, as text. */
export function contentSchema(name: string): string {
  const { file, schema } = contentFiles[name] as ContentFile;
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
    // Said of values of ours, and to an editor that nobody may write them.
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly;
    },
  });
  return `${JSON.stringify({ $schema, title: `content/${file}`, ...rest }, null, 2)}\n`;
}
