import fc from 'fast-check';
import { dec, ONE, sum, type Dec } from '../../src/core/exact/decimal.js';
import type { ChargeRow, OfferTerms, Step } from '../reference/engine.js';
import { decimalText, randomOffer, randomTraffic } from '../reference/random-terms.js';
import { CHAT, complaints, priced, valueOf } from '../reference/doors.js';
import { offerOf, quoteTerms, trafficOf, withRows } from '../reference/terms-doors.js';
import { ok } from '../../src/core/fault/result.js';
import { sentence } from '../../src/core/fault/sentence.js';
import { quote, type Quote } from '../../src/core/scenario/quote/quote.js';
import { costCurve } from '../../src/core/study/break-even/cost-curve.js';
import { rangeOf } from '../../src/core/study/break-even/sweep.js';
import { simulate } from '../../src/core/study/simulation/simulate.js';
import { isUsage } from '../../src/core/terms/rate.js';
import { scaleActivity } from '../../src/core/traffic/project.js';

const CHANNEL = { name: 'Chat', sessions: '1000', rho: '0.6', mu: '4' };
const amount = decimalText(0, 900, 2);
const count = fc.integer({ min: 0, max: 5000 });

function total(offer: Partial<OfferTerms> & { rows: readonly ChargeRow[] }, sessions = '1000'): Dec {
  return valueOf(quoteTerms({ name: 'A', ...offer }, [{ ...CHANNEL, sessions }])).invoice.total;
}

const rungs = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 1, max: 4000 }), { minLength: 1, maxLength: 5 }),
    fc.array(amount, { minLength: 6, maxLength: 6 }),
  )
  .map(([ends, prices]): Step[] => {
    const rising = [...ends].sort((a, b) => a - b);
    const dearer = [...prices].sort((a, b) => Number(a) - Number(b));
    const held = rising.map((to, index) => ({ rate: dearer[index] ?? '0', to: String(to) }));
    return [...held, { rate: dearer[rising.length] ?? '0' }];
  });

describe('a price ladder', () => {
  const bill = (tiers: ChargeRow['tiers'], sessions: number) =>
    total(
      { rows: [{ meter: 'session', ladder: true, ...(tiers === undefined ? {} : { tiers }) }] },
      String(sessions),
    );

  test('never falls, and is the price of the smallest rung that holds the units', () => {
    fc.assert(
      fc.property(rungs, count, count, (tiers, one, more) => {
        expect(bill(tiers, one + more).gte(bill(tiers, one))).toBe(true);
        const held = tiers.find(({ to }) => to === undefined || one <= Number(to));
        expect(bill(tiers, one).toString()).toBe(dec(held?.rate ?? '').toString());
      }),
    );
  });

  test('above the last rung it has no price, and a rung that costs less than a smaller one is refused', () => {
    const row = (tiers: string) => ({ Meter: 'session', Tiers: tiers, 'Tier mode': 'ladder' });
    expect(complaints(row('39 to 50; 79 to 100'))).toEqual([
      expect.stringContaining('the last tier ends at 100'),
    ]);
    expect(complaints(row('39 to 50; 29 to 5000'))).toEqual([
      expect.stringContaining('it costs 29; under Tier mode ladder a larger quota costs no less'),
    ]);
    // Which tier, and what it comes to with what is owed once it is entered; tiers that cost the same are no fault.
    expect(complaints(row('39 to 50; 39 to 100; 28 to 5000 + 10'))).toEqual([
      'Offers row 1 (A), Tiers, tier 3: it costs 38; under Tier mode ladder a larger quota costs no less than the one before, which is 39.',
    ]);
  });
});

describe('seats, discounts and money that is included', () => {
  test('a minimum of seats is as many seats stated, wherever they count', () => {
    fc.assert(
      fc.property(count, count, amount, (seats, least, seatPrice) => {
        const rows: ChargeRow[] = [{ meter: 'session', rate: '1', includedPerSeat: '2', seatPrice }];
        const few = total({ rows, seats: String(seats), minimumSeats: String(least) });
        expect(few.toString()).toBe(total({ rows, seats: String(Math.max(seats, least)) }).toString());
      }),
    );
  });

  test('a discount on all takes off what those on usage and on fees take off together', () => {
    fc.assert(
      fc.property(randomOffer, randomTraffic, (offer, traffic) => {
        const { minimumFee: _, monthlyCap: __, annualMinimum: ___, ...plain } = offer;
        const unrounded = (discountOn: OfferTerms['discountOn']) => {
          const own = { ...plain, ...(discountOn === undefined ? {} : { discountOn }) };
          const quoted = quote(trafficOf(traffic), offerOf(own));
          return quoted.ok ? quoted.value.exact.total : undefined;
        };
        const [usage, fees, all] = [unrounded('usage'), unrounded('fees'), unrounded('all')];
        const { discount: ____, ...listed } = plain;
        const none = quote(trafficOf(traffic), offerOf(listed));
        if (!none.ok || !usage || !fees || !all) return;
        expect(all.minus(usage).minus(fees).plus(none.value.exact.total).abs().lt('1e-30')).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('an included amount takes itself off usage, and nothing off seats, flat charges and fees', () => {
    fc.assert(
      fc.property(count, amount, amount, (sessions, includedAmount, flat) => {
        const rows: ChargeRow[] = [
          { meter: 'session', rate: '0.1', platformFee: '7' },
          { meter: 'flat', rate: flat },
        ];
        const usage = dec(sessions).times('0.1');
        const left = usage.gt(includedAmount) ? usage.minus(includedAmount) : dec(0);
        expect(total({ rows, includedAmount }, String(sessions)).toString()).toBe(
          left.plus(flat).plus(7).toString(),
        );
      }),
    );
  });

  test('a ceiling on included units is as many units included, and k units a resolution is k times the rate', () => {
    fc.assert(
      fc.property(count, count, (included, mostIncluded) => {
        const rows = (own: Partial<ChargeRow>): ChargeRow[] => [{ meter: 'session', rate: '1', ...own }];
        const both = { included: String(included), mostIncluded: String(mostIncluded) };
        const least = { included: String(mostIncluded === 0 ? included : Math.min(included, mostIncluded)) };
        expect(total({ rows: rows(both) }, '5000').toString()).toBe(
          total({ rows: rows(least) }, '5000').toString(),
        );
      }),
    );
    const twice = total({ rows: [{ meter: 'resolution', rate: '0.99', perResolution: '2' }] });
    expect(twice.toString()).toBe(total({ rows: [{ meter: 'resolution', rate: '1.98' }] }).toString());
  });
});

describe('customers', () => {
  const row = { Meter: 'users', Rate: 0.1 };

  test('are asked for by their charge, and are no more than the sessions', () => {
    expect(complaints(row)).toEqual([
      'Traffic (Chat), Customers is blank; it must be a number above 0, because Offers row 1 (A) bills by customer.',
    ]);
    expect(complaints(row, [{ ...CHAT, Customers: 1001 }])).toEqual([
      expect.stringContaining('1001 customers are more than the 1000 conversations'),
    ]);
  });

  test('follow the sessions that a pause leaves', () => {
    const own = priced({ ...row, 'Pause after': 300 }, [{ ...CHAT, Customers: 600 }]);
    expect(own.activity.sessions.toString()).toBe('500');
    expect(own.invoice.total.toString()).toBe('30');
  });
});

describe('a pause at an amount', () => {
  const listed = (own: Quote) => sum(own.rated.filter(isUsage).map(({ amount: money }) => money));

  test('usage as listed does not exceed it, and a little more of the month would', () => {
    fc.assert(
      fc.property(randomOffer, randomTraffic, decimalText(1, 3000, 2), (terms, channels, most) => {
        const offer = offerOf(withRows(terms, ({ volume: _, ...row }) => row));
        const own = quote(trafficOf(channels), { ...offer, pauseAtAmount: dec(most) });
        if (!own.ok) return;
        expect(listed(own.value).lte(dec(most).plus('1e-6'))).toBe(true);
        const { activity, served } = own.value;
        const free = quote(trafficOf(channels), offer);
        if (served.times.eq(served.over) || (free.ok && free.value.activity.sessions.eq(activity.sessions)))
          return;
        const more = scaleActivity(activity, { times: dec('1.000001'), over: ONE });
        const charges = offer.charges.map((charge) => ({ ...charge, pauseAfter: undefined }));
        const beyond = quote(more, { ...offer, charges });
        if (beyond.ok) expect(listed(beyond.value).gte(dec(most).minus('1e-6'))).toBe(true);
      }),
      { numRuns: 80 },
    );
  });

  test('another package is not bought beyond it, and seats, fees and discounts do not count', () => {
    const row = { Meter: 'session', Rate: 40, 'Package size': 100, 'Pause at amount': 100 };
    const own = priced({ ...row, 'Platform fee': 500, Discount: 0.5 });
    expect(own.activity.sessions.toString()).toBe('200');
    expect(own.invoice.usageCharge.toString()).toBe('40');
    expect(own.metrics.shareServed.toString()).toBe('0.2');
  });

  test('one that usage exceeds from the start is a fault, and so is a curve or a simulation of it', () => {
    expect(complaints({ Meter: 'session', Rate: 40, 'Package size': 100, 'Pause at amount': 30 })).toEqual([
      'Offers (A), Pause at amount: usage costs more than that from the start, so the AI would handle nothing.',
    ]);
    const session = { Meter: 'session', Rate: 1, 'Pause at amount': 100 };
    for (const [term, more] of [
      ['Resets', { Resets: 'yearly' }],
      ['One-off units', { 'One-off units': 5 }],
      ['One-off amount', { 'One-off amount': 5 }],
      ['Package mode', { 'Package size': 10, 'Package mode': 'ratchet' }],
    ] as const) {
      expect(complaints({ ...session, ...more })).toEqual([
        `Offers (A), Pause at amount: it applies within a single month and cannot be combined with ${term}.`,
      ]);
    }
    const { traffic, offer } = priced({ Meter: 'session', Rate: 0.5, 'Pause at amount': 100 });
    const curve = costCurve({ traffic, offer }, rangeOf('sessions', traffic));
    expect(curve.ok ? [] : curve.faults.map(sentence)).toEqual([
      expect.stringContaining('Pause at amount: an offer that pauses at an amount cannot be followed'),
    ]);
    const drawn = simulate(traffic, [{ name: 'A', offer: ok(offer) }], {
      spreads: [],
      trials: 10,
      seed: 1,
      budget: undefined,
    });
    expect(valueOf(drawn)[0]?.simulated.ok).toBe(false);
  });
});
