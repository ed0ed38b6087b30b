import { readOffers } from '../../../../src/core/terms/read-offers.js';
import { readTraffic } from '../../../../src/core/traffic/read-traffic.js';
import { quote } from '../../../../src/core/scenario/quote/quote.js';
import type { Line } from '../../../../src/core/invoice/line.js';
import { tableOf } from '../../../reference/cells.js';
import { CHAT, double, priced, valueOf } from '../../../reference/doors.js';

/** Freezes a value and everything in it that is plain data. */
function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    const proto = Object.getPrototypeOf(value) as unknown;
    if (proto === Object.prototype || proto === Array.prototype) {
      Object.freeze(value);
      Object.values(value).forEach(frozen);
    }
  }
  return value;
}

const OFFER = [
  {
    Meter: 'resolution',
    Tiers: '1.00 to 500; 0.80',
    'Handover share': 0.1,
    'Included units': 100,
    Discount: 0.1,
    'Platform fee': 50,
    'One-off fee': 2400,
  },
  { Meter: 'interaction', Rate: 0.05, Channels: 'Voice', 'Session cap': 0.4 },
];
const TRAFFIC = [
  CHAT,
  { ...CHAT, Channel: 'Voice', Sessions: 200, 'Interactions per session': 10, 'Resolution rate': 0.5 },
];

describe('quote', () => {
  const own = priced(OFFER, TRAFFIC);
  const numbers = (lines: readonly Line[]) => lines.map(({ amount }) => double(amount));

  test('keeps every stage, each made from the one before', () => {
    expect([own.activity.sessions, own.activity.resolutions, own.activity.interactions].map(double)).toEqual([
      1200, 800, 6000,
    ]);
    // 700 + 0.1 × 300 in chat, 100 + 0.1 × 100 by voice; 200 sessions of 10 replies.
    expect(own.usage.map(({ units }) => double(units))).toEqual([730 + 110, 2000]);
    expect(own.billed.map(({ billed }) => double(billed))).toEqual([740, 2000]);
    // 500 at 1.00 and 240 at 0.80; 200 sessions at the cap of 0.40.
    expect(own.rated.map(({ amount }) => double(amount))).toEqual([692, 80]);
    expect(numbers(own.month.charges)).toEqual([692, 80]);
    expect(numbers(own.month.adjustments)).toEqual([-77.2, 0, 0]);
    expect(numbers(own.month.fees)).toEqual([50, 0, 0]);
    expect(double(own.invoice.total)).toBe(692 + 80 - 77.2 + 50 + 100);
    expect(double(own.metrics.effectiveCostPerResolution)).toBe(844.8 / 800);
  });

  test('is pure: frozen inputs will do, and the same inputs give the same quote', () => {
    const [read] = valueOf(readOffers(tableOf([{ Offer: 'A', ...OFFER[0] }, { ...OFFER[1] }])));
    const traffic = frozen(valueOf(readTraffic(tableOf(TRAFFIC))));
    const offer = frozen(valueOf(read?.offer ?? { ok: false, faults: [] }));
    expect(valueOf(quote(traffic, offer))).toEqual(valueOf(quote(traffic, offer)));
    expect(valueOf(quote(traffic, offer)).invoice).toEqual(own.invoice);
  });
});
