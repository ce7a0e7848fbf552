/** What a document does not say of itself, filled in by somebody who knows it from elsewhere. */
import { stringify } from 'yaml';
import type { DocumentRecord } from '#model/document.ts';
import { descriptorSchema } from '#model/kept/content.ts';
import { descriptorFile } from '../effect/patch.ts';
import { Refusal, type Task } from '../task.ts';
import { EditFault, setField } from '../write/list-edit.ts';
import type { Asking, Question } from './ask.ts';

const FIELDS = ['issuer', 'issueNumber', 'signedOn', 'period'] as const;
type Field = (typeof FIELDS)[number];

export const metadata: Question = {
  tasks: ({ view, locale, t }) =>
    view.records.documents.flatMap((document) =>
      FIELDS.filter((field) => document[field] === null).map(
        (field): Task => ({
          id: `metadata ${document.id} ${field}`,
          kind: 'metadata',
          about: `${view.titleOf(document.id, locale)} · ${t(field)}`,
          documents: [document.id],
          places: [view.placeOf(document.id)],
          topics: [],
          doubt: 0.2,
          pages: 1 + view.records.clauses.filter((clause) => clause.document === document.id).length,
          readBefore: false,
        }),
      ),
    ),

  open: (asking, task) => {
    const { view, t, locale } = asking;
    const [document, field] = askedOf(asking, task);
    const passages = view.records.fronts.find((front) => front.document === document.id)?.passages ?? [];
    return {
      question: t('metadataAsks', { field: t(field) }),
      left: {
        id: null,
        document: view.titleOf(document.id, locale),
        label: '',
        seal: view.records.places.find(({ id }) => id === document.place?.id)?.seal.hans ?? '文',
        colour: view.records.places.find(({ id }) => id === document.place?.id)?.colour ?? 7,
        above: [],
        heading: [],
        body: passages.flatMap(({ text }, n) => [
          [n === 0 ? text.source : `\n${text.source}`, 'same'] as const,
        ]),
        notes: '',
      },
      right: null,
      choices: [],
      searches: null,
      value: { label: t('typedValue'), proposed: '' },
      evidence: [],
      // The reason is the evidence; none can be proposed.
      offers: [{ verdict: 'yes', key: 'y', label: t('setValue'), chooses: false, reasons: [] }],
    };
  },

  write: (asking, task, { value, reason }) => {
    const { view, t } = asking;
    const [document, field] = askedOf(asking, task);
    if (!value) throw new Refusal(t('needsValue'));
    const stated = { value: readValue(field, value), evidence: reason };
    const result = descriptorSchema.shape[field].safeParse(stated);
    if (!result.success)
      throw new Refusal(t('wrongValue', { what: result.error.issues[0]?.message ?? value }));
    const seed = document.seed.file.replace(/^.*[\\/]/, '');
    const file = descriptorFile(document.id);
    const isKnown = view.content.descriptors.some(({ id }) => id === document.id);
    return {
      file,
      edit: (text) => {
        if (text.trim() === '' && isKnown) throw new EditFault(t('otherName', { id: document.id, file }));
        const own = text.trim() === '' ? stringify({ id: document.id, seed }) : text;
        return setField(own, [], field, stated as never);
      },
    };
  },
};

function askedOf({ view, t }: Asking, { id }: Task): [document: DocumentRecord, field: Field] {
  const [, own, field] = id.split(' ');
  const document = view.records.documents.find((one) => one.id === own);
  const known = FIELDS.find((one) => one === field);
  if (!document || !known || document[known] !== null) throw new Refusal(t('gone'));
  return [document, known];
}

/** `2016-2018` is a period; everything else is what it says. */
function readValue(field: Field, value: string): unknown {
  if (field !== 'period') return value.trim();
  const [, from, to] = /^(\d{4})\s*[-—–～~]\s*(\d{4})$/u.exec(value.trim()) ?? [];
  return from && to ? { from: Number(from), to: Number(to) } : value;
}
