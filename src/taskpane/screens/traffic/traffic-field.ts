import { trafficTerms, type TermField } from '../../../core/terms/applicable.js';
import { TRAFFIC_TERMS } from '../../../core/traffic/columns.js';
import { assert } from '../../../core/fault/result.js';

/** The columns of a Traffic table that a card shows, under the names that screens give them. */
export const TRAFFIC = {
  channel: fieldOf('channel'),
  sessions: fieldOf('sessions'),
  interactions: fieldOf('interactionsPerSession'),
  resolutionRate: fieldOf('resolutionRate'),
  humanCost: fieldOf('humanCost'),
  currency: fieldOf('currency'),
  turns: fieldOf('turns'),
  contacts: fieldOf('contacts'),
  involvementRate: fieldOf('involvementRate'),
} as const;

function fieldOf(term: keyof typeof TRAFFIC_TERMS): TermField {
  const { header } = TRAFFIC_TERMS[term];
  const found = trafficTerms().find((own) => own.header === header);
  assert(found !== undefined, `a Traffic table has a column ${header}`);
  return found;
}
