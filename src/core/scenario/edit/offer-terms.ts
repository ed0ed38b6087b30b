import { headersWhere } from '../../grid/term.js';
import { OFFER_TERMS } from '../../terms/columns.js';
import type { OfferTerm } from '../../terms/offer-term.js';

/** Fees of an offer that add up over its rows; an escalation fee belongs to its row's channels. */
const SUMMED: ReadonlySet<string> = new Set(headersWhere<OfferTerm>(OFFER_TERMS, ({ of }) => of === 'fee'));

const STATED: ReadonlySet<string> = new Set(
  headersWhere<OfferTerm>(OFFER_TERMS, (term) => term.of === 'offer' && term !== OFFER_TERMS.offer),
);

/** Whether a column says something of the whole offer, on whichever of its rows it stands. */
export function isOfWholeOffer(header: string): boolean {
  return STATED.has(header) || SUMMED.has(header);
}

/** Whether a column's values add up over an offer's rows. */
export function isSummed(header: string): boolean {
  return SUMMED.has(header);
}
