import type { Dec } from '../exact/decimal.js';
import { plain } from '../exact/plain.js';
import type { BilledUnits } from '../terms/bill.js';
import { meterOf, type Charge } from '../terms/charge.js';
import type { RatedCharge } from '../terms/rate.js';
import type { Line } from './line.js';

/** The line of one charge, named after its unit, and after its channels where it has its own. */
export function chargeLine(rated: RatedCharge, index: number, round: (amount: Dec) => Dec): Line {
  const { charge } = rated.billed.usage;
  const { quantity, rate } = quantityAndRate(rated);
  return {
    kind: 'charge',
    charge: index,
    label: chargeLabel(charge),
    quantity,
    unit: charge.tariff.kind === 'package' ? `packages of ${plain(charge.tariff.size)}` : unitOf(charge),
    rate,
    amount: round(rated.amount),
  };
}

export function unitOf(charge: Charge): string {
  return charge.unit ?? meterOf(charge).unit;
}

export function chargeLabel(charge: Charge): string {
  const unit = unitOf(charge);
  const name = `${unit.charAt(0).toUpperCase()}${unit.slice(1)}`;
  return charge.channels === undefined ? name : `${name} (${charge.channels.join(', ')})`;
}

/** A commitment is owed for at least its committed units; a rate stands only where quantity × rate is the amount. */
function quantityAndRate({ billed, slices, before, amount }: RatedCharge): {
  quantity: Dec;
  rate: Dec | undefined;
} {
  const [first, ...others] = slices;
  const oneRate = others.every((slice) => first?.rate !== undefined && slice.rate?.eq(first.rate) === true);
  const rate = oneRate && before.eq(amount) ? first?.rate : undefined;
  const packages = billed.usage.charge.tariff.kind === 'package' ? first?.quantity : undefined;
  return { quantity: packages ?? billedQuantity(billed), rate };
}

function billedQuantity({ usage: { charge }, billed }: BilledUnits): Dec {
  const { tariff } = charge;
  return tariff.kind === 'commitment' && billed.lt(tariff.units) ? tariff.units : billed;
}
