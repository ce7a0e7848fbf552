/** Where the clauses of the places without a column stand, for topics of which many places speak. */
import type { APIRoute } from 'astro';
import { spokenTopics } from '#site/views/comparison/coverage.ts';
import { topicPage, topicPlaces } from '#site/views/comparison/topic-page.ts';
import { records } from '#site/views/load.ts';
import { FORM } from '#site/views/routes.ts';

export const getStaticPaths = () =>
  spokenTopics(records)
    .filter(({ id }) => topicPage(records, id).others.length > 0)
    .map(({ id }) => ({ params: { form: FORM, topic: id } }));

export const GET: APIRoute = ({ params }) => Response.json(topicPlaces(records, params.topic as string));
