import type { MeterId } from '../meter/index.js';
import { appliesTo } from './applies-to.js';
import { OFFER_TERMS } from './columns.js';
import type { OfferTerm } from './offer-term.js';

/** What questions are about, in the order in which they are asked. */
const GROUPS: readonly OfferTerm['group'][] = ['price', 'allowance', 'cap', 'units', 'definition', 'fee'];

/** What a vendor is asked once for a plan, its name first. */
export const PLAN_QUESTIONS: readonly OfferTerm[] = askedOf('offer', 'fee');

/** What a vendor is asked for each thing that a plan bills. */
export const CHARGE_QUESTIONS: readonly OfferTerm[] = askedOf('charge', 'tariff', 'rowFee');

/** The same for a charge of this meter; of none yet: what every charge has. */
export function chargeQuestions(meter: MeterId | undefined): readonly OfferTerm[] {
  return CHARGE_QUESTIONS.filter((term) => appliesTo(term, meter));
}

function askedOf(...of: readonly OfferTerm['of'][]): OfferTerm[] {
  return Object.values<OfferTerm>(OFFER_TERMS)
    .filter((term) => of.includes(term.of) && term.isBuyers !== true)
    .sort((a, b) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) || a.place - b.place);
}
