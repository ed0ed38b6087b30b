import type { Dec } from '../exact/decimal.js';
import { meterOf, type Charge } from '../terms/charge.js';
import type { RatedCharge } from '../terms/rate.js';
import { kindOf } from '../terms/tariff/tariff.js';
import type { Line } from './line.js';
import { phrase, type Text } from '../phrase/phrase.js';

/** The line of one charge, named after its unit, and after its channels where it has its own. */
export function chargeLine(rated: RatedCharge, index: number, round: (amount: Dec) => Dec): Line {
  const { charge } = rated.billed.usage;
  const { tariff } = charge;
  const billed = rated.billed.billed;
  const { quantity, unit = unitOf(charge) } = kindOf(tariff).line?.(tariff, billed) ?? { quantity: billed };
  return {
    kind: 'charge',
    charge: index,
    label: chargeLabel(charge),
    quantity,
    unit,
    rate: oneRate(rated),
    amount: round(rated.amount),
  };
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
