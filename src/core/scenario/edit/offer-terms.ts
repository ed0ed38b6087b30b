import { FEE_NUMBERS, OFFER_NUMBERS, TEXT_HEADERS } from '../../terms/columns.js';

/** Fees of an offer that add up over its rows; an escalation fee belongs to its row's channels. */
const SUMMED: ReadonlySet<string> = new Set([
  FEE_NUMBERS.platformFee.header,
  FEE_NUMBERS.seatPrice.header,
  FEE_NUMBERS.oneOffFee.header,
]);

const STATED: ReadonlySet<string> = new Set([
  ...Object.values(OFFER_NUMBERS).map(({ header }) => header),
  TEXT_HEADERS.currency.header,
]);

/** Whether a column says something of the whole offer, on whichever of its rows it stands. */
export function isOfWholeOffer(header: string): boolean {
  return STATED.has(header) || SUMMED.has(header);
}

/** Whether a column's values add up over an offer's rows. */
export function isSummed(header: string): boolean {
  return SUMMED.has(header);
}
