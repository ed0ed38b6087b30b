import fc from 'fast-check';
import { dec, ONE, toDouble, type Dec } from '../../src/core/exact/decimal.js';
import { sentence } from '../../src/core/fault/sentence.js';
import { compare } from '../../src/core/scenario/ranking/compare.js';
import { moneyOf } from '../../src/core/scenario/ranking/currencies.js';
import { LEVERS } from '../../src/core/scenario/levers/levers.js';
import { bridge } from '../../src/core/scenario/quote/bridge.js';
import { invoiceFor } from '../../src/core/scenario/quote/invoice-for.js';
import { quote } from '../../src/core/scenario/quote/quote.js';
import { costCurve } from '../../src/core/study/break-even/cost-curve.js';
import { rangeOf } from '../../src/core/study/break-even/sweep.js';
import { tornado } from '../../src/core/study/sensitivity/tornado.js';
import { simulate } from '../../src/core/study/simulation/simulate.js';
import { steady } from '../../src/core/study/time/outlook.js';
import { forecastOffer } from '../../src/core/study/time/forecast.js';
import { valueAt } from '../../src/core/curve/curve.js';
import type { Offer } from '../../src/core/terms/offer.js';
import { readOffers, type ReadOffer } from '../../src/core/terms/read-offers.js';
import { readChannels } from '../../src/core/traffic/read-traffic.js';
import { tableOf, type CellsByHeader } from '../reference/cells.js';
import { CHAT, complaints, valueOf } from '../reference/doors.js';
import { decimalText, randomOffer, randomTraffic } from '../reference/random-terms.js';
import { offerOf, trafficOf } from '../reference/terms-doors.js';

const rate = decimalText(0.1, 3, 2);
const DOLLARS = { Offer: 'Dollars', Meter: 'resolution', Rate: 0.99, Currency: 'USD' };
const EUROS = { Offer: 'Euros', Meter: 'session', Rate: 0.5, Currency: 'EUR', 'Exchange rate': 1.08 };
const YEN = { Offer: 'Yen', Meter: 'session', Rate: 81.37, Currency: 'JPY', 'Exchange rate': 0.0067 };

function read(...offers: CellsByHeader[]): ReadOffer[] {
  return valueOf(readOffers(tableOf(offers)));
}

function traffic(more: CellsByHeader = {}) {
  return valueOf(readChannels(tableOf([{ ...CHAT, ...more }])));
}

function faults(...offers: CellsByHeader[]): string[] {
  const ranked = compare(traffic(), read(...offers), 'monthly total');
  return ranked.ok ? [] : ranked.faults.map(sentence);
}

/** About the same in 30 digits, as divisions leave the last of 50. */
function expectSame(a: Dec | undefined, b: Dec | undefined): void {
  expect(
    (a ?? ONE)
      .minus(b ?? ONE)
      .abs()
      .lte((b ?? ONE).abs().plus(1).times('1e-30')),
  ).toBe(true);
}

describe('offers in euros, dollars and yen side by side', () => {
  test('lines are rounded in their own currency, and compared in dollars', () => {
    const ranked = valueOf(compare(traffic(), read(DOLLARS, EUROS, YEN), 'monthly total'));
    const totals = ranked.map(({ name, quote: own }) => {
      const { invoice, reported } = valueOf(own);
      return [name, toDouble(invoice.total), toDouble(reported.total)];
    });
    expect(totals).toEqual([
      ['Euros', 500, 540],
      // 81,370 yen at 0.0067.
      ['Yen', 81370, 545.179],
      ['Dollars', 693, 693],
    ]);
    expect(moneyOf(read(EUROS, YEN, DOLLARS), undefined)).toBe('USD');
  });

  test('a fraction of a yen is rounded away before it is converted', () => {
    const own = read({ ...YEN, Rate: 81.3704 })[0]?.offer;
    const { invoice, reported, exact } = valueOf(quote(traffic(), valueOf(own ?? { ok: false, faults: [] })));
    expect(invoice.total.toString()).toBe('81370');
    expect(reported.total.toString()).toBe('545.179');
    expect(exact.total.toString()).toBe(dec('81370.4').times('0.0067').toString());
  });

  test('two currencies need a rate, and one currency has one', () => {
    const { 'Exchange rate': _, ...plain } = EUROS;
    expect(faults(DOLLARS, plain)).toEqual([
      'Offers, Currency: Dollars is in USD and Euros in EUR; offers are compared in one currency: give one of them an Exchange rate, what one unit of its money is worth in the other.',
    ]);
    expect(faults(DOLLARS, EUROS, { ...EUROS, Offer: 'More', 'Exchange rate': 1.1 })).toEqual([
      'Offers, Exchange rate: one EUR is both 1.08 and 1.1; a currency has one rate, and the one that is compared in has none.',
    ]);
    expect(faults({ ...EUROS, 'Exchange rate': 1.08 }, { ...plain, Offer: 'More' })).toHaveLength(1);
    expect(faults(DOLLARS, EUROS, YEN)).toEqual([]);
  });

  test('human costs are in the currency that is compared in', () => {
    const costs = (Currency: string) => [{ ...CHAT, 'Human cost': 6, Currency }];
    expect(complaints(EUROS, costs('USD'))).toEqual([]);
    expect(complaints(EUROS, costs('EUR'))).toEqual([
      'Traffic (Chat), Human cost: it is in EUR, and Euros is converted from EUR by its Exchange rate; enter it in the currency that is compared in.',
    ]);
    expect(moneyOf(read(EUROS, YEN), traffic({ 'Human cost': 6, Currency: 'USD' }))).toBe('USD');
  });
});

describe('an exchange rate is a factor on all that is reported', () => {
  const pair = (terms: Offer, by: string): readonly [Offer, Offer] => [
    { ...terms, exchangeRate: ONE },
    { ...terms, exchangeRate: dec(by) },
  ];

  test('of bills and unit economics, and of none of the lines', () => {
    fc.assert(
      fc.property(randomOffer, randomTraffic, rate, (terms, channels, by) => {
        const [plain, foreign] = pair(offerOf(terms), by);
        const own = quote(trafficOf(channels), plain);
        const other = quote(trafficOf(channels), foreign);
        expect(other.ok).toBe(own.ok);
        if (!own.ok || !other.ok) return;
        expect(invoiceFor(other.value, 'year')).toEqual(invoiceFor(own.value, 'year'));
        expect(other.value.reported.total.toString()).toBe(own.value.invoice.total.times(by).toString());
        const { exact, metrics } = own.value;
        expectSame(other.value.exact.total, exact.total.times(by));
        expectSame(other.value.metrics.failureSpend, metrics.failureSpend.times(by));
        expectSame(
          other.value.metrics.effectiveCostPerResolution,
          metrics.effectiveCostPerResolution?.times(by),
        );
        const steps = [own, other].map((priced) => bridge(priced.value));
        const [a, b] = steps;
        if (a?.ok !== true || b?.ok !== true) return;
        b.value.forEach(({ change }, index) => expectSame(change, a.value[index]?.change.times(by)));
      }),
      { numRuns: 80 },
    );
  });

  test('of every month of a forecast, in both views', () => {
    const terms = { name: 'A', rows: [{ meter: 'session', rate: '0.5', oneOff: '1000' }] } as const;
    const [plain, foreign] = pair(offerOf({ ...terms, annualMinimum: '9000' }), '1.08');
    const outlook = { ...steady(14), growth: dec('0.01') };
    for (const view of ['cash', 'accrual'] as const) {
      const [own, other] = [plain, foreign].map((offer) =>
        valueOf(forecastOffer({ traffic: traffic(), offer }, outlook, view)),
      );
      other?.months.forEach(({ total, exactTotal, annualTopUp, oneOff }, index) => {
        const month = own?.months[index];
        expect(total.toString()).toBe(month?.total.times('1.08').toString());
        expectSame(exactTotal, month?.exactTotal.times('1.08'));
        expectSame(annualTopUp, month?.annualTopUp.times('1.08'));
        expectSame(oneOff, month?.oneOff.times('1.08'));
      });
    }
  });

  test('of cost curves', () => {
    const [plain, foreign] = pair(
      offerOf({ name: 'A', rows: [{ meter: 'session', rate: '0.5', included: '100', platformFee: '20' }] }),
      '1.08',
    );
    const range = rangeOf('sessions', traffic());
    const [own, other] = [plain, foreign].map((offer) =>
      valueOf(costCurve({ traffic: traffic(), offer }, range, 'monthly total')),
    );
    for (const at of [0, 100, 777, 5000]) {
      expectSame(other && valueAt(other, dec(at)), own && valueAt(own, dec(at)).times('1.08'));
    }
  });
});

describe('the lever exchange rate', () => {
  const [euros, dollars] = read(EUROS, DOLLARS).map(({ offer }) => valueOf(offer)) as [Offer, Offer];

  test('turns an offer that has one, and has a bar for it', () => {
    const turned = valueOf(LEVERS['exchange rate'].set({ traffic: traffic(), offer: euros }, dec('1.2')));
    expect(valueOf(quote(turned.traffic, turned.offer)).reported.total.toString()).toBe('600');
    const study = { metric: 'monthly total', swing: dec('0.1'), ranges: [] } as const;
    const bars = (offer: Offer) =>
      valueOf(tornado({ traffic: traffic(), offer }, study)).bars.map(({ lever }) => lever);
    expect(bars(euros)).toContain('exchange rate');
    expect(bars(dollars)).not.toContain('exchange rate');
    const none = LEVERS['exchange rate'].set({ traffic: traffic(), offer: dollars }, ONE);
    expect(none.ok ? [] : none.faults.map(sentence)).toEqual([
      'Offers (Dollars), Exchange rate: none of the offers it applies to has one, so there is nothing to vary.',
    ]);
  });

  test('is drawn for the offers that have it: a known one is what is priced, and one on average between its ends', () => {
    const run = (low: string, high: string, ...offers: CellsByHeader[]) =>
      simulate(traffic(), read(...offers), {
        spreads: [{ lever: 'exchange rate', low: dec(low), high: dec(high) }],
        trials: 2000,
        seed: 1,
        budget: undefined,
      });
    const bills = (low: string, high: string) =>
      valueOf(run(low, high, EUROS, DOLLARS)).map(({ simulated }) => valueOf(simulated).bill.mean);
    expect(bills('1.2', '1.2')).toEqual([600, 693]);
    const [drawn, known] = bills('1', '1.2');
    expect(drawn).toBeGreaterThan(525);
    expect(drawn).toBeLessThan(575);
    expect(known).toBe(693);
    const said = (own: ReturnType<typeof run>) => (own.ok ? [] : own.faults.map(sentence));
    expect(said(run('1', '1.2', DOLLARS))).toEqual([expect.stringContaining('nothing to vary')]);
    expect(said(run('1', '1.2', EUROS, YEN))).toEqual([expect.stringContaining('EUR and JPY')]);
  });
});
