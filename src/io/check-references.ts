/** Checks that content files name only what other content files define. */

import type { Diagnostic } from '#model/diagnostic.ts';
import type { Content } from '#model/kept/content.ts';

/**
 * Unknown places and topics, as `content/unknown-reference`. Clauses are checked by the stages that know them.
 * What a `broken` file (`content/topics.yaml`) defines cannot be known, so nothing is said about it.
 */
export function checkReferences(
  content: Content,
  folder: string,
  broken: ReadonlySet<string> = new Set(),
): Diagnostic[] {
  const definedIn = (file: string, entries: readonly { readonly id: string }[]) => {
    const ids = new Set(entries.map(({ id }) => id));
    return (id: string) => ids.has(id) || broken.has(`${folder}/${file}`);
  };
  const isPlace = definedIn('places.yaml', content.places);
  const isTopic = definedIn('topics.yaml', content.topics);
  const unknown = (file: string, line: number, message: string, hint: string): Diagnostic => ({
    code: 'content/unknown-reference',
    file: `${folder}/${file}`,
    line,
    span: null,
    message,
    hint,
  });
  const addPlace = 'Add it to places.yaml, or correct the id.';
  return [
    ...content.descriptors
      .filter(({ place }) => place !== undefined && !isPlace(place))
      .map(({ id, place }) => unknown(`documents/${id}.yaml`, 1, `place “${place}” is not known`, addPlace)),
    ...content.places
      .filter(({ parent }) => parent !== null && !isPlace(parent))
      .map(({ id, parent, line = 1 }) =>
        unknown('places.yaml', line, `“${id}” has the unknown parent “${parent}”`, addPlace),
      ),
    ...content.agencies
      .filter(({ place }) => place !== null && !isPlace(place))
      .map(({ id, place, line = 1 }) =>
        unknown('agencies.yaml', line, `“${id}” is of the unknown place “${place}”`, addPlace),
      ),
    ...content.indicators
      .filter(({ topic }) => !isTopic(topic))
      .map(({ id, topic, line = 1 }) =>
        unknown(
          'indicators.yaml',
          line,
          `“${id}” has the unknown topic “${topic}”`,
          'Add it to topics.yaml, or correct the id.',
        ),
      ),
  ];
}

/** Pages tell a reader whom to write to; without it they can only say that nobody is named. */
export const checkContact = ({ edition }: Pick<Content, 'edition'>, folder: string): Diagnostic[] =>
  edition?.contact === undefined
    ? [
        {
          code: 'content/no-contact',
          file: `${folder}/edition.yaml`,
          line: 1,
          span: null,
          message:
            'no contact is named, so that no page (foot of every page, documents, clauses, data package) can say where an error is reported',
          hint: 'Add “contact:” with an e-mail address or the address of a page.',
        },
      ]
    : [];
