import { ZERO, type Dec } from '../exact/decimal.js';
import { phrase } from '../phrase/phrase.js';
import type { Offer } from '../terms/offer.js';
import { chargeLabel } from './charge-line.js';
import { single, type Line } from './line.js';

/** What an offer has beyond a steady month, each as a line of no amount: it only shows in months one after the other. */
export function beyondSteady({ charges, beyond, phases }: Offer): Line[] {
  const ofCharges = charges.flatMap((charge) => {
    const own = charge.beyond?.oneOffUnits ?? ZERO;
    const isRatchet = charge.tariff.kind === 'package' && charge.tariff.isRatchet === true;
    return [
      ...(own.isZero() ? [] : line('One-off units', own, chargeLabel(charge))),
      ...(isRatchet ? [said(phrase('lineBeyondSteadyOf', 'Package mode', chargeLabel(charge)))] : []),
    ];
  });
  const { oneOffAmount = ZERO, freeMonths = 0, uplift = ZERO } = beyond ?? {};
  return [
    ...ofCharges,
    ...line('One-off amount', oneOffAmount),
    ...(freeMonths > 0 ? [{ ...said(phrase('lineBeyondSteady', 'Free months')) }] : []),
    ...line('Uplift', uplift),
    ...(phases === undefined ? [] : [said(phrase('lineOfLastMonths'))]),
  ];
}

function line(header: string, value: Dec, charge?: ReturnType<typeof chargeLabel>): Line[] {
  if (value.isZero()) return [];
  const label =
    charge === undefined ? phrase('lineBeyondSteady', header) : phrase('lineBeyondSteadyOf', header, charge);
  return [{ ...said(label), quantity: value }];
}

function said(label: Line['label']): Line {
  return { ...single('beyondSteady', label, ZERO), unit: '' };
}
