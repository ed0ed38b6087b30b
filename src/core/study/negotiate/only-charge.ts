import { conflict } from '../../fault/fault.js';
import { failed, ok, type Result } from '../../fault/result.js';
import { phrase } from '../../phrase/phrase.js';
import type { Case } from '../../scenario/levers/levers.js';
import { meterOf, type Charge } from '../../terms/charge.js';

/** The charge that a term is about, and how the case is with another in its place. */
export interface OnlyCharge {
  readonly charge: Charge;
  with(change: (charge: Charge) => Charge): Case;
}

/**
 * The one charge of an offer that a term can be about: of those that state it, else of those that could; charges of what
 * sessions produce before what is held.
 * Faults: none could, or several: a guess which of them is meant would be worse than a question.
 */
export function onlyCharge(
  base: Case,
  term: string,
  could: (charge: Charge) => boolean,
  states: (charge: Charge) => boolean = could,
): Result<OnlyCharge> {
  const able = base.offer.charges.filter(could);
  const used = able.filter((charge) => meterOf(charge).kind === 'usage');
  const among = used.length > 0 ? used : able;
  const stating = among.filter(states);
  const [charge, ...others] = stating.length > 0 ? stating : among;
  const where = { table: 'offers', offer: base.offer.name } as const;
  if (charge === undefined) return failed(conflict(where, phrase('noChargeWith', term)));
  if (others.length > 0) {
    return failed(conflict(where, phrase('severalChargesWith', others.length + 1, term)));
  }
  return ok({
    charge,
    with: (change) => ({
      ...base,
      offer: {
        ...base.offer,
        charges: base.offer.charges.map((own) => (own === charge ? change(own) : own)),
      },
    }),
  });
}
