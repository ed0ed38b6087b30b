import fc from 'fast-check';
import { dec, ONE, sum, ZERO, type Dec } from '../../src/core/exact/decimal.js';
import { roundMoney } from '../../src/core/exact/rounding.js';
import { invoiceFor } from '../../src/core/scenario/quote/invoice-for.js';
import { quote } from '../../src/core/scenario/quote/quote.js';
import { forecastOffer, type OfferForecast } from '../../src/core/study/time/forecast.js';
import { steady, type Outlook } from '../../src/core/study/time/outlook.js';
import { valueOf } from '../reference/doors.js';
import { randomOffer, randomTraffic, decimalText } from '../reference/random-terms.js';
import { offerOf, trafficOf } from '../reference/terms-doors.js';
import { runs } from '../runs.js';

/** A case that has a price today. */
const base = fc
  .record({ offer: randomOffer.map(offerOf), traffic: randomTraffic.map(trafficOf) })
  .filter(({ traffic, offer }) => quote(traffic, offer).ok);

const factor = decimalText(0, 1, 2).map(dec);
/** Shrinking volumes, so that no closed schedule ends. */
const shrinking: fc.Arbitrary<Outlook> = fc.record({
  months: fc.integer({ min: 1, max: 15 }),
  growth: decimalText(0, 0.2, 3).map((text) => dec(text).neg()),
  season: fc.option(fc.array(factor, { minLength: 12, maxLength: 12 }), { nil: undefined }),
  sessions: fc.constant(undefined),
  ramp: fc.constant(undefined),
});

const totalOf = ({ whole }: OfferForecast): string => whole.total.toString();

describe('forecast', () => {
  test('twelve months of constant traffic are the year of the bill in cash', () => {
    fc.assert(
      fc.property(base, (own) => {
        const year = valueOf(forecastOffer(own, steady(12), 'cash'));
        const bill = invoiceFor(valueOf(quote(own.traffic, own.offer)), 'year');
        expect(totalOf(year)).toBe(bill.total.toString());
      }),
      { numRuns: 25 },
    );
  });

  test('in accrual they are 12 times the month, but for cents that the month rounds away', () => {
    fc.assert(
      fc.property(base, (own) => {
        const year = valueOf(forecastOffer(own, steady(12), 'accrual'));
        const { invoice, exact, metrics } = valueOf(quote(own.traffic, own.offer));
        const amortized = own.offer.amortizationMonths.gte(12);
        const wanted = amortized ? invoice.total.times(12) : invoice.total.minus(invoice.oneOff).times(12);
        const spread = amortized ? ZERO : roundMoney(own.offer.oneOffFee, own.offer.currency.minorDigits);
        const cents = dec(12).times(dec(10).pow(-own.offer.currency.minorDigits));
        expect(year.whole.total.minus(wanted).minus(spread).abs().lte(cents)).toBe(true);
        if (!amortized) return;
        const total = sum(year.months.map(({ exactTotal }) => exactTotal));
        expect(total.toPrecision(30)).toBe(exact.total.times(12).toPrecision(30));
        expect(year.whole.costPerResolution?.toPrecision(30)).toBe(
          metrics.effectiveCostPerResolution?.toPrecision(30),
        );
      }),
      { numRuns: 25 },
    );
  });

  test('cash and accrual differ by what of the one-off fee is not amortized yet, and by nothing once it is', () => {
    fc.assert(
      fc.property(base, shrinking, (own, outlook) => {
        const [cash, accrual] = (['cash', 'accrual'] as const).map((view) =>
          valueOf(forecastOffer(own, outlook, view)),
        );
        const { oneOffFee, amortizationMonths, currency } = own.offer;
        const round = (amount: Dec) => roundMoney(amount, currency.minorDigits);
        const over = amortizationMonths.lte(outlook.months)
          ? ONE
          : dec(outlook.months).div(amortizationMonths);
        const left = round(oneOffFee).minus(round(round(oneOffFee).times(over)));
        expect(cash?.whole.total.minus(accrual?.whole.total ?? 0).toString()).toBe(left.toString());
        if (amortizationMonths.lte(outlook.months)) expect(left.toString()).toBe('0');
      }),
      { numRuns: 25 },
    );
  });

  test('growth of 0, seasons of 1 and the sessions of today are constant traffic', () => {
    const today = (own: { traffic: { channels: readonly { sessions: Dec }[] } }) =>
      sum(own.traffic.channels.map(({ sessions }) => sessions));
    const figures = ({ months }: OfferForecast) =>
      months.map(({ total, exactTotal, cumulative }) => [total, exactTotal, cumulative].map(String));
    fc.assert(
      fc.property(base, fc.integer({ min: 1, max: 30 }), (own, months) => {
        const ones = Array.from({ length: 12 }, () => ONE);
        const plain = valueOf(forecastOffer(own, steady(months), 'cash'));
        const same = { ...steady(months), season: ones };
        const given = { ...steady(months), sessions: Array.from({ length: months }, () => today(own)) };
        expect(figures(valueOf(forecastOffer(own, same, 'cash')))).toEqual(figures(plain));
        expect(figures(valueOf(forecastOffer(own, given, 'cash')))).toEqual(figures(plain));
      }),
      { numRuns: runs(30) },
    );
  });

  test('years and the running total add up to the whole, and the annual minimum is met by every contract year', () => {
    fc.assert(
      fc.property(
        base,
        shrinking,
        fc.constantFrom('cash' as const, 'accrual' as const),
        (own, outlook, view) => {
          const { months, years, whole } = valueOf(forecastOffer(own, outlook, view));
          expect(sum(years.map(({ total }) => total)).toString()).toBe(whole.total.toString());
          expect(months.at(-1)?.cumulative.toString()).toBe(whole.total.toString());
          expect(sum(years.map(({ sessions }) => sessions)).toPrecision(30)).toBe(
            whole.sessions.toPrecision(30),
          );
          for (const { from, to } of years) {
            const year = months.slice(from - 1, to);
            const owed = roundMoney(
              own.offer.annualMinimum.times(year.length).div(12),
              own.offer.currency.minorDigits,
            );
            const topUp = sum(year.map(({ annualTopUp }) => annualTopUp));
            const paid = sum(year.map((month) => month.paid));
            expect(paid.plus(topUp).gte(owed)).toBe(true);
            if (topUp.gt(0)) expect(paid.plus(topUp).toString()).toBe(owed.toString());
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});
