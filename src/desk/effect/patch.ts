/** Which file a decision is about, and the content as it will be read once the file has changed. */
import { parseDocument } from 'yaml';
import { z } from 'zod';
import {
  absenceDecisionSchema,
  agencyDefinitionSchema,
  alignmentDecisionSchema,
  type Content,
  conversionsSchema,
  type Descriptor,
  descriptorSchema,
  emendationSchema,
  indicatorDecisionSchema,
} from '#model/kept/content.ts';
import { type Change, FILES } from '../queue/ask.ts';

export const fileFor = (file: string, reader: string | null): string =>
  reader === null ? file : file.replace(/^editorial\//, `editorial/${reader}/`);

/** Of a document: the one that `duidu add` drafts. */
export const descriptorFile = (document: string): string => `documents/${document}.yaml`;

/** The content as it will be read once the file says what the change makes it say. */
export function patch(
  content: Content,
  { file, edit }: Change,
  text: string,
  reader: string | null,
): Content {
  const read = <T extends z.ZodType>(schema: T): z.infer<T> => schema.parse(parseDocument(edit(text)).toJS());
  switch (reader === null ? file : file.replace(`editorial/${reader}/`, 'editorial/')) {
    case FILES.alignments:
      return { ...content, alignments: read(z.array(alignmentDecisionSchema)) };
    case FILES.absences:
      return { ...content, absences: read(z.array(absenceDecisionSchema)) };
    case FILES.indicatorDecisions:
      return { ...content, indicatorDecisions: read(z.array(indicatorDecisionSchema)) };
    case FILES.emendations:
      return { ...content, emendations: read(z.array(emendationSchema).nullable()) ?? [] };
    case FILES.agencies:
      return { ...content, agencies: read(z.array(agencyDefinitionSchema)) };
    case FILES.conversions:
      return { ...content, conversions: read(conversionsSchema) };
    default:
      if (file.startsWith('documents/'))
        return { ...content, descriptors: withOwn(content, read(descriptorSchema)) };
      // Labels change nothing that is published.
      edit(text);
      return content;
  }
}

/** In the order in which their files are read. */
const withOwn = ({ descriptors }: Content, own: Descriptor): Descriptor[] => {
  return [...descriptors.filter(({ id }) => id !== own.id), own].toSorted((a, b) =>
    descriptorFile(a.id) < descriptorFile(b.id) ? -1 : 1,
  );
};

/** Whether a file holds decisions about pairs, which change nothing of what each document says by itself. */
export const isAligning = (file: string): boolean =>
  [FILES.alignments, FILES.absences].some((name) => name === file.replace(/^editorial\/.*\//, 'editorial/'));
