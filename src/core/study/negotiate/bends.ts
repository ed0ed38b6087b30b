import { dec, ONE, ZERO, type Dec } from '../../exact/decimal.js';
import { ok } from '../../fault/result.js';
import { LEVERS, type Case } from '../../scenario/levers/levers.js';
import { quote } from '../../scenario/quote/quote.js';
import type { Charge } from '../../terms/charge.js';
import type { BilledUnits } from '../../terms/bill.js';
import { crossing } from './crossing.js';

/** Units are rounded to 9 decimals before they are charged by steps: so much more is the next tier. */
const NEXT = dec('1e-9');

/** Units that are committed to cost less than overage up to those that are used, and nothing but money beyond them. */
export function commitmentBends(base: Case, charge: Charge): readonly Dec[] {
  const own = billedOf(base, base.offer.charges.indexOf(charge));
  return own === undefined ? [] : [own.billed];
}

/** Under volume tiers one unit fewer may fall into a tier that costs more. */
export function allowanceBends(base: Case, charge: Charge): readonly Dec[] {
  const own = billedOf(base, base.offer.charges.indexOf(charge));
  if (own === undefined) return [];
  const beside = own.included.minus(charge.includedUnits);
  return tierEnds(charge).map((end) => own.counted.minus(beside).minus(end));
}

/** As more is billed as resolved, under volume tiers one unit more may fall into a tier that costs less. */
export function handoverBends(base: Case): readonly Dec[] {
  return base.offer.charges.flatMap((charge, index) => {
    const unitsAt = (share: Dec) => {
      const turned = LEVERS['handover share'].set(base, share);
      return turned.ok ? billedOf(turned.value, index)?.billed : undefined;
    };
    const [none, all] = [ZERO, ONE].map((at) => {
      const value = unitsAt(at);
      return value === undefined ? undefined : { at, value };
    });
    if (none === undefined || all === undefined) return [];
    return tierEnds(charge).flatMap((end) => {
      if (end.lte(none.value) || end.gte(all.value)) return [];
      const found = crossing((share) => ok(unitsAt(share)), end, none, all);
      return found.kind === 'met' ? [found.at] : [];
    });
  });
}

/** Where volume tiers end, and the first units beyond each. */
function tierEnds({ tariff }: Charge): Dec[] {
  if (tariff.kind !== 'tiers' || tariff.mode !== 'volume') return [];
  return tariff.tiers.flatMap(({ upTo }) => (upTo === undefined ? [] : [upTo, upTo.plus(NEXT)]));
}

function billedOf(base: Case, index: number): BilledUnits | undefined {
  const own = quote(base.traffic, base.offer);
  return own.ok ? own.value.billed[index] : undefined;
}
