import type { Term } from '../../../core/grid/term.js';
import { OFFER_TERMS } from '../../../core/terms/columns.js';

/** What is entered under a header of the Offers table. */
export function termKind(header: string): Term['kind'] | undefined {
  return Object.values<Term>(OFFER_TERMS).find((term) => term.header === header)?.kind;
}
