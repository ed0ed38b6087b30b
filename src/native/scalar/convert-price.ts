import * as SCALAR from '../../core/contract/scalar.js';
import type { PricedMeter } from '../../core/metric/units-per-session.js';
import { interactions, meterAt, product, resolutionRate } from './meter-words.js';
import type { Position } from './position.js';
import { spreadConverter } from './spread.js';

/** price × u(from) ÷ u(to), of genuine resolutions. */
export const convertPrice = spreadConverter(SCALAR.CONVERT_PRICE, (at) => {
  const [from, to] = [meterAt(at, 'from'), meterAt(at, 'to')];
  const price = at.number('price');
  if (from === to) return price;
  const bill = product(price, genuineUnits(at, from));
  const units = genuineUnits(at, to);
  return units === '1' ? bill : `${bill}/${units}`;
});

function genuineUnits(at: Position, meter: PricedMeter): string {
  if (meter === 'session') return '1';
  return meter === 'interaction' ? interactions(at) : resolutionRate(at);
}
