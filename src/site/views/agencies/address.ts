/** Where an agency is told of: its own page, else that of the one clause which names it. */
import type { AgencyRecord } from '#model/facts/agency.ts';
import { agencyPath, clausePath } from '../routes.ts';

export function agencyAddress({ id, page, clauses }: Pick<AgencyRecord, 'id' | 'page' | 'clauses'>): string {
  const [only] = clauses;
  return page || !only ? agencyPath(id) : clausePath(only.clause);
}
