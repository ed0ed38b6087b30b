import { trafficTerms, type TermField } from '../../../core/terms/applicable.js';
import { assert } from '../../../core/fault/result.js';

/** The columns of a Traffic table that a card shows, under the names that screens give them. */
export const TRAFFIC = {
  channel: fieldOf('Channel'),
  sessions: fieldOf('Sessions'),
  interactions: fieldOf('Interactions per session'),
  resolutionRate: fieldOf('Resolution rate'),
  humanCost: fieldOf('Human cost'),
  currency: fieldOf('Currency'),
  turns: fieldOf('Turns'),
  contacts: fieldOf('Contacts'),
  involvementRate: fieldOf('Involvement rate'),
} as const;

function fieldOf(header: string): TermField {
  const found = trafficTerms().find((own) => own.header === header);
  assert(found !== undefined, `a Traffic table has a column ${header}`);
  return found;
}
