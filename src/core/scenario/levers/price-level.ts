import { ONE } from '../../exact/decimal.js';
import { ok } from '../../fault/result.js';
import { NOT_NEGATIVE } from '../../grid/number.js';
import { kindOf } from '../../terms/tariff/tariff.js';
import type { Lever } from './lever.js';
import { withCharges } from './with.js';
import { phrase } from '../../phrase/phrase.js';

/** A factor on the rates of every charge, 1 being the offer as it is. Caps, minimums and fees stay. */
export const priceLevel = {
  label: phrase('leverPriceLevelLabel'),
  unit: phrase('unitRatesOffered'),
  writes: 'factor',
  range: NOT_NEGATIVE,
  aliases: ['price', 'rate'],
  get: () => ONE,
  set: ({ traffic, offer }, value) =>
    ok({
      traffic,
      offer: withCharges(offer, (charge) => ({
        ...charge,
        tariff: kindOf(charge.tariff).repriced(charge.tariff, (price) => price.times(value)),
      })),
    }),
  stream: 4,
} as const satisfies Lever;
