import type { Term } from '../grid/term.js';
import type { MeterId } from '../meter/index.js';
import { TRAFFIC_TERMS } from '../traffic/columns.js';
import { appliesTo } from './applies-to.js';
import { OFFER_TERMS } from './columns.js';
import type { OfferTerm } from './offer-term.js';

/** A column as a form asks for it. */
export type TermField = Pick<Term, 'header' | 'kind' | 'group' | 'unit' | 'says' | 'choices'> & {
  /** Most have it: shown, or offered, before the others. */
  readonly isCommon: boolean;
};

const TERMS: readonly OfferTerm[] = Object.values(OFFER_TERMS);
const OF_CHARGE = TERMS.filter((term) => ['charge', 'tariff', 'rowFee'].includes(term.of));
/** Stated once for an offer, whose name is not among them. */
const OF_OFFER = TERMS.filter((term) => ['offer', 'fee'].includes(term.of) && term !== OFFER_TERMS.offer);

/**
 * The columns that a charge of this meter (of none yet: any charge) has a use for, in the order in which a form asks for them. A column that is
 * refused or ignored beside the meter is not among them.
 */
export function chargeTerms(meter: MeterId | undefined): readonly TermField[] {
  return asked(
    OF_CHARGE.filter((term) => appliesTo(term, meter)),
    ({ isCommon }) =>
      isCommon === true || (Array.isArray(isCommon) && meter !== undefined && isCommon.includes(meter)),
  );
}

/** The columns that a form shows for a row: those of its meter, and any other of a charge that the row fills in. */
export function usedTerms(
  meter: MeterId | undefined,
  row: Readonly<Record<string, string | number>>,
): readonly TermField[] {
  const others = OF_CHARGE.filter((term) => row[term.header] !== undefined && !appliesTo(term, meter));
  return [...chargeTerms(meter), ...asked(others, () => true)];
}

/** The columns that are stated once for a whole offer, in the order in which a form asks for them. */
export function offerTerms(): readonly TermField[] {
  return asked(OF_OFFER, ({ isCommon }) => isCommon === true);
}

/** The columns of a Traffic table, in the order in which a form asks for them. */
export function trafficTerms(): readonly TermField[] {
  return asked(Object.values<Term>(TRAFFIC_TERMS), ({ isCommon }) => isCommon === true);
}

function asked(terms: readonly Term[], isCommon: (term: Term) => boolean): TermField[] {
  return [...terms].sort((a, b) => a.place - b.place).map((term) => ({ ...term, isCommon: isCommon(term) }));
}
