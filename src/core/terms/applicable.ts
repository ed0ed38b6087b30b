import { METERS } from '../meter/index.js';
import type { MeterId } from '../meter/meter-word.js';
import { CHARGE_FIELDS as OF } from './charge-fields.js';
import { OFFER_FIELDS } from './offer-fields.js';
import { TRAFFIC_FIELDS } from './traffic-fields.js';
import { common, type TermField } from './term-field.js';

export type { TermField };

/** What every charge that counts units may have beside its definition. */
const SCHEDULE = [OF.tierMode, OF.packageSize, OF.committedUnits, OF.overageRate];
const ALLOWANCES = [OF.includedUnits, OF.includedUnitsPerSeat, OF.minimumUnits];
const LAST = [OF.channels, OF.unit, OF.escalationFee];

/** What defines the units of a meter, in the order in which a form asks for it. */
const DEFINITIONS: Readonly<Record<MeterId, readonly TermField[]>> = {
  interaction: [common(OF.sessionCap)],
  session: [common(OF.windowFactor), OF.sessionCap],
  resolution: [common(OF.handoverShare), common(OF.recontactCredit), OF.sessionCap],
  unit: [
    ...[OF.unitsPerSession, OF.repliesPerUnit, OF.firstReplyUnits, OF.followUpUnits].map(common),
    OF.sessionCap,
  ],
  seat: [],
  flat: [],
};

/**
 * The columns that a charge of this meter has a use for, in the order in which a form asks for them. A column that is
 * refused or ignored beside the meter is not among them.
 */
export function chargeTerms(meter: MeterId): readonly TermField[] {
  const price = [common(OF.meter), common(OF.rate)];
  if (meter === 'flat') return [...price, ...LAST];
  if (METERS[meter].kind === 'holding') {
    return [...price, common(OF.tiers), ...SCHEDULE, OF.includedUnits, OF.minimumUnits, ...LAST];
  }
  const countsReplies = meter === 'interaction' || meter === 'unit';
  return [
    ...price,
    common(OF.tiers),
    ...DEFINITIONS[meter],
    ...SCHEDULE,
    ...ALLOWANCES,
    OF.resolutionCap,
    OF.pauseAfter,
    ...(countsReplies ? [OF.turns] : []),
    ...LAST,
  ];
}

/** The columns that a form shows for a row: those of its meter, and any other of a charge that the row fills in. */
export function usedTerms(
  meter: MeterId,
  row: Readonly<Record<string, string | number>>,
): readonly TermField[] {
  const applicable = chargeTerms(meter);
  const others = Object.values<TermField>(OF).filter(
    ({ header }) => row[header] !== undefined && applicable.every((own) => own.header !== header),
  );
  return [...applicable, ...others.map(common)];
}

/** The columns that are stated once for a whole offer, in the order in which a form asks for them. */
export function offerTerms(): readonly TermField[] {
  return OFFER_FIELDS;
}

/** The columns of a Traffic table, in the order in which a form asks for them. */
export function trafficTerms(): readonly TermField[] {
  return TRAFFIC_FIELDS;
}
