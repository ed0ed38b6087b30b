import { joined, piece, WHOLE_UNITS } from '../../curve/curve.js';
import { max, ZERO, type Dec } from '../../exact/decimal.js';
import { roundUnits } from '../../exact/rounding.js';
import { ok } from '../../fault/result.js';
import { AMOUNT_OR_NONE, PRICE } from '../../grid/number.js';
import type { OfferTerm } from '../offer-term.js';
import type { Slice } from './slice.js';
import type { TariffKind } from './tariff-kind.js';
import { phrase } from '../../phrase/phrase.js';

/** Units bought for a period whether used or not, and a rate for what goes beyond them. */
export interface Commitment {
  readonly kind: 'commitment';
  /** Units of a period, which is the month unless the charge says otherwise; unused ones do not carry over. */
  readonly units: Dec;
  readonly rate: Dec;
  readonly overageRate: Dec;
}

const TERMS = {
  committedUnits: {
    header: 'Committed units',
    aliases: ['commitment', 'committed volume'],
    kind: 'number',
    rule: AMOUNT_OR_NONE,
    group: 'price',
    unit: phrase('unitUnitsAMonth'),
    says: phrase('committedUnitsSays'),
    example: 5000,
    place: 110,
    of: 'charge',
    appliesTo: 'counted',
    enters: 'price',
    isAlwaysRead: true,
    isUsual: true,
    inTotal: 'sum',
    sheet: { width: 14 },
  },
  overageRate: {
    header: 'Overage rate',
    aliases: ['overage', 'overage price'],
    kind: 'money',
    rule: PRICE,
    group: 'price',
    unit: phrase('unitPerUnit'),
    says: phrase('overageRateSays'),
    example: 1.2,
    place: 120,
    of: 'tariff',
    appliesTo: 'counted',
    enters: 'price',
    isUsual: true,
    sheet: { width: 13 },
  },
} as const satisfies Readonly<Record<string, OfferTerm>>;

export const commitment: TariffKind<Commitment> = {
  name: phrase('commitmentName'),
  header: TERMS.committedUnits.header,
  terms: TERMS,
  beyondRate: phrase('commitmentBeyondRate'),
  read: (row, rate, { committedUnits: units = ZERO }) => ({
    kind: 'commitment',
    units,
    rate,
    overageRate: row.number(TERMS.overageRate) ?? rate,
  }),
  slices: committedAndOverage,
  compile: ({ units, rate, overageRate }) => {
    const committed = units.times(rate);
    const overage = piece(units, undefined, committed.minus(units.times(overageRate)), overageRate);
    const pieces = joined([piece(ZERO, units, committed, ZERO), overage]);
    return ok({ atZero: committed, grid: WHOLE_UNITS, pieces });
  },
  isFree: ({ rate, overageRate }) => rate.isZero() && overageRate.isZero(),
  headline: ({ rate }) => rate,
  repriced: (own, change) => ({ ...own, rate: change(own.rate), overageRate: change(own.overageRate) }),
  line: ({ units }, billed) => ({ quantity: max(billed, units) }),
  owed: ({ units, rate }) => units.times(rate),
  shortened: (own, part) => ({ ...own, units: own.units.times(part) }),
  idle: ({ units, rate }, billed) => max(units.minus(roundUnits(billed)), ZERO).times(rate),
};

function committedAndOverage(billed: Dec, { units, rate, overageRate }: Commitment): Slice[] {
  const overage = max(roundUnits(billed).minus(units), ZERO);
  const committed: Slice = {
    label: phrase('sliceCommitted'),
    quantity: units,
    rate,
    amount: units.times(rate),
  };
  if (overage.isZero()) return [committed];
  return [
    committed,
    {
      label: phrase('sliceOverage'),
      quantity: overage,
      rate: overageRate,
      amount: overage.times(overageRate),
    },
  ];
}
