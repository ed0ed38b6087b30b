import { ONE, ZERO, type Dec } from '../exact/decimal.js';
import { plain } from '../exact/plain.js';
import { meterOf, type Charge } from '../terms/charge.js';
import type { ChargeUsage } from '../terms/usage.js';
import type { RatedCharge } from '../terms/rate.js';
import { kindOf } from '../terms/tariff/tariff.js';
import type { Line } from './line.js';
import { phrase, type Text } from '../phrase/phrase.js';

/** The line of one charge, named after its unit, and after its channels where it has its own. */
export function chargeLine(rated: RatedCharge, index: number, round: (amount: Dec) => Dec): Line {
  const { usage, months, billed } = rated.billed;
  const { charge, billedWith } = usage;
  const { tariff } = charge;
  if (billedWith !== undefined) return pooledLine(usage, billedWith, index);
  const { quantity, unit = unitOf(charge) } = kindOf(tariff).line?.(tariff, billed) ?? { quantity: billed };
  const isSteady = months.eq(ONE);
  return {
    kind: 'charge',
    charge: index,
    label: isSteady ? poolLabel(charge) : phrase('lineOfPeriod', poolLabel(charge), plain(months)),
    quantity: isSteady ? quantity : quantity.div(months),
    unit,
    rate: oneRate(rated),
    amount: round(rated.amount),
  };
}

/** Units that another charge of the pool bills: what they come to stands there. */
function pooledLine({ charge, units }: ChargeUsage, billedWith: Charge, index: number): Line {
  const label = phrase('lineBilledWith', chargeLabel(charge), poolLabel(billedWith));
  return {
    kind: 'charge',
    charge: index,
    label,
    quantity: units,
    unit: unitOf(charge),
    rate: undefined,
    amount: ZERO,
  };
}

/** A charge that has the schedule of a pool is called after the pool too. */
function poolLabel(charge: Charge): Text {
  const pool = charge.beyond?.pool;
  return pool === undefined ? chargeLabel(charge) : phrase('lineOfPool', chargeLabel(charge), pool);
}

export function unitOf(charge: Charge): Text {
  return charge.unit ?? meterOf(charge).unit;
}

export function chargeLabel(charge: Charge): Text {
  const name = phrase('startOfSentence', unitOf(charge));
  return charge.channels === undefined ? name : phrase('lineOfChannels', name, charge.channels.join(', '));
}

/** A rate stands only where quantity × rate is the amount. */
function oneRate({ slices: [first, ...others], before, amount }: RatedCharge): Dec | undefined {
  const isOne = others.every((slice) => first?.rate !== undefined && slice.rate?.eq(first.rate) === true);
  return isOne && before.eq(amount) ? first?.rate : undefined;
}
