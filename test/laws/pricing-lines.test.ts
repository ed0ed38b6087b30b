import fc from 'fast-check';
import { ZERO, dec, max, sum, type Dec } from '../../src/core/exact/decimal.js';
import type { Invoice } from '../../src/core/invoice/view.js';
import { invoiceFor } from '../../src/core/scenario/quote/invoice-for.js';
import { quoteTerms } from '../reference/terms-doors.js';
import { randomOffer, randomTraffic } from '../reference/random-terms.js';
import { runs } from '../runs.js';

const VIEWS = ['accrual', 'cash', 'year'] as const;
const isOnce = ({ kind }: Invoice['lines'][number]) => kind === 'oneOffFee';
const isAnnual = ({ kind }: Invoice['lines'][number]) => kind === 'annualMinimum';
const amountsOf = ({ lines }: Invoice) => lines.map(({ amount }) => amount.toString());
const totalOf = (lines: Invoice['lines']): Dec => sum(lines.map(({ amount }) => amount));

/** A minimum is met in whole minor units: decimal.js's rounding away from 0. */
const ROUND_UP = 0;

/** What holds for every offer that can be priced. */
function forEveryQuote(law: (own: Extract<ReturnType<typeof quoteTerms>, { ok: true }>['value']) => void) {
  fc.assert(
    fc.property(randomOffer, randomTraffic, (offer, traffic) => {
      const own = quoteTerms(offer, traffic);
      if (own.ok) law(own.value);
    }),
    { numRuns: runs(400) },
  );
}

describe('pricing: lines', () => {
  test('the lines of every view sum to its total, and to usage + fixed fees + one-off', () => {
    forEveryQuote((own) => {
      for (const view of VIEWS) {
        const invoice = invoiceFor(own, view);
        expect(totalOf(invoice.lines).toString()).toBe(invoice.total.toString());
        expect(invoice.usageCharge.plus(invoice.fixedFees).plus(invoice.oneOff).toString()).toBe(
          invoice.total.toString(),
        );
      }
    });
  });

  test("every line is a whole number of the currency's minor unit", () => {
    forEveryQuote((own) => {
      for (const { amount } of own.invoice.lines) {
        expect(amount.decimalPlaces()).toBeLessThanOrEqual(own.offer.currency.minorDigits);
      }
    });
  });

  test('cash differs from accrual in the one-off line alone', () => {
    forEveryQuote((own) => {
      const [accrual, cash] = [invoiceFor(own, 'accrual'), invoiceFor(own, 'cash')];
      const others = ({ lines }: Invoice) => lines.filter((line) => !isOnce(line));
      expect(others(cash)).toEqual(others(accrual));
      expect(cash.oneOff.gte(accrual.oneOff)).toBe(true);
    });
  });

  test("year = 12 × the month's lines + the annual minimum's true-up + one-off in full", () => {
    forEveryQuote((own) => {
      const [month, year] = [invoiceFor(own, 'cash'), invoiceFor(own, 'year')];
      const monthly = month.lines.filter((line) => !isOnce(line) && !isAnnual(line));
      const yearly = year.lines.filter((line) => !isOnce(line) && !isAnnual(line));
      expect(amountsOf({ ...year, lines: yearly })).toEqual(
        monthly.map(({ amount }) => amount.times(12).toString()),
      );
      const paid = totalOf(monthly).times(12);
      const least = own.offer.annualMinimum.toDecimalPlaces(own.offer.currency.minorDigits, ROUND_UP);
      const expected = paid.plus(max(least.minus(paid), ZERO)).plus(month.oneOff);
      expect(year.total.toString()).toBe(expected.toString());
    });
  });

  test('the year without one-off fees is never below the annual minimum, and above it only by what was used', () => {
    forEveryQuote((own) => {
      const year = invoiceFor(own, 'year');
      const least = own.offer.annualMinimum.toDecimalPlaces(own.offer.currency.minorDigits, ROUND_UP);
      const paid = year.total.minus(year.oneOff);
      expect(paid.gte(least)).toBe(true);
      const trueUp = totalOf(year.lines.filter(isAnnual));
      expect(trueUp.isZero() || paid.eq(least)).toBe(true);
    });
  });

  test('rounding moves a line by half a minor unit at most', () => {
    forEveryQuote((own) => {
      const half = dec(0.5).div(dec(10).pow(own.offer.currency.minorDigits));
      own.month.charges.forEach(({ amount }, index) => {
        const exact = own.rated[index]?.amount ?? ZERO;
        expect(amount.minus(exact).abs().lte(half)).toBe(true);
      });
    });
  });
});
