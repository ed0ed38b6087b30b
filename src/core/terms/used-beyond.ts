import { BEYOND_TERMS } from './beyond-terms.js';
import type { Charge } from './charge.js';
import type { Offer } from './offer.js';

/** The columns by which an offer looks beyond the month, as headers; none where it does not. */
export function usedBeyond({ charges, beyond, phases }: Offer): string[] {
  const all = phases?.flatMap((phase) => phase.offer.charges) ?? charges;
  const some = (holds: (charge: Charge) => boolean) => all.some(holds);
  const { resets, pool, oneOffUnits, fromMonth, toMonth, oneOffAmount, oneOffMonths, freeMonths, uplift } =
    BEYOND_TERMS;
  const terms: readonly (readonly [string, boolean])[] = [
    [resets.header, some((own) => own.beyond !== undefined && own.beyond.resets !== 'monthly')],
    [pool.header, some((own) => own.beyond?.pool !== undefined)],
    [oneOffUnits.header, some((own) => own.beyond?.oneOffUnits.isZero() === false)],
    ['Package mode', some(({ tariff }) => tariff.kind === 'package' && tariff.isRatchet === true)],
    [fromMonth.header, some(({ months }) => months !== undefined && months.from > 1)],
    [toMonth.header, some(({ months }) => months?.to !== undefined)],
    [oneOffAmount.header, beyond?.oneOffAmount.isZero() === false],
    [oneOffMonths.header, beyond?.oneOffMonths !== undefined],
    [freeMonths.header, beyond !== undefined && beyond.freeMonths > 0],
    [uplift.header, beyond?.uplift.isZero() === false],
  ];
  return terms.filter(([, isUsed]) => isUsed).map(([header]) => header);
}
