import * as SCALAR from '../../core/contract/scalar.js';
import type { PricedMeter } from '../../core/metric/units-per-session.js';
import { billedUnits, interactions, meterAt, product, resolutionRate } from './meter-words.js';
import { spreadConverter } from './spread.js';

/** A session's cost as a line in what is sought; a part that is nothing is the text 0. */
interface CostLine {
  readonly fixed: string;
  readonly slope: string;
}

/** The ρ in (0, 1] at which both sides cost the same. */
export const breakevenResolutionRate = spreadConverter(SCALAR.BREAKEVEN_RESOLUTION_RATE, (at) => {
  const [meterA, meterB] = [meterAt(at, 'meterA'), meterAt(at, 'meterB')];
  const areReplies = meterA === 'interaction' && meterB === 'interaction';
  const line = (side: 'A' | 'B', meter: PricedMeter): CostLine => {
    const price = at.number(`price${side}`);
    if (meter === 'resolution') {
      const falsely = at.orZero(`handoverShare${side}`);
      return falsely === '0'
        ? { fixed: '0', slope: price }
        : { fixed: `${price}*${falsely}`, slope: `${price}*(1-${falsely})` };
    }
    const units = meter === 'session' || areReplies ? '1' : interactions(at);
    return { fixed: product(price, units), slope: '0' };
  };
  return crossing(line('A', meterA), line('B', meterB), 'most one');
});

/** The μ above 0 at which both sides cost the same. */
export const breakevenInteractions = spreadConverter(SCALAR.BREAKEVEN_INTERACTIONS, (at) => {
  const [meterA, meterB] = [meterAt(at, 'meterA'), meterAt(at, 'meterB')];
  const areResolutions = meterA === 'resolution' && meterB === 'resolution';
  const line = (side: 'A' | 'B', meter: PricedMeter): CostLine => {
    const price = at.number(`price${side}`);
    if (meter === 'interaction') return { fixed: '0', slope: price };
    const units = meter === 'session' || areResolutions ? '1' : resolutionRate(at);
    return { fixed: product(price, units), slope: '0' };
  };
  return crossing(line('A', meterA), line('B', meterB), 'endless');
});

/** The highest price worth paying: human cost × ρ ÷ the units a session is billed for. */
export const breakevenPrice = spreadConverter(SCALAR.BREAKEVEN_PRICE, (at) => {
  const units = billedUnits(at, meterAt(at, 'meter'));
  const released = `${at.number('humanCost')}*${resolutionRate(at)}`;
  return units === '1' ? released : `${released}/${units}`;
});

/** (fixed A − fixed B) ÷ (slope B − slope A) where it lies in the domain, else NA(). */
function crossing(a: CostLine, b: CostLine, domain: 'most one' | 'endless'): string {
  const slope = difference(b.slope, a.slope);
  const fixed = difference(a.fixed, b.fixed);
  if (slope === '0' || fixed === '0') return 'NA()';
  const at = `${fixed}/${slope}`;
  const isInside = domain === 'endless' ? `${at}>1E-12` : `AND(${at}>1E-12,ROUND(${at},12)<=1)`;
  return `IF(${slope}=0,NA(),IF(${isInside},${at},NA()))`;
}

/** Rounded to 15 decimals: what doubles leave of a difference of decimals is no part of it. */
function difference(from: string, minus: string): string {
  if (minus === '0') return from.includes('*') ? `(${from})` : from;
  return from === '0' ? `(-${minus})` : `ROUND(${from}-${minus},15)`;
}
