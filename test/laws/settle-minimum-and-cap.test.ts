import fc from 'fast-check';
import { dec, max, min } from '../../src/core/exact/decimal.js';
import { decimalText, randomOffer, randomTraffic } from '../reference/random-terms.js';
import { quoteTerms } from '../reference/terms-doors.js';
import { runs } from '../runs.js';

/** As decimal.js numbers its modes. */
const [UP, DOWN] = [0, 1] as const;
const fee = decimalText(0, 4000, 3);
const room = decimalText(0, 4000, 3);

describe('settle: minimum fee and monthly cap', () => {
  test('usage after settlement is the minimum rounded up where less was used, at most the cap rounded down, else neither line stands', () => {
    fc.assert(
      fc.property(randomOffer, randomTraffic, fee, room, (terms, traffic, minimumFee, more) => {
        const monthlyCap = dec(minimumFee).plus(more).toString();
        const own = quoteTerms({ ...terms, minimumFee, monthlyCap }, traffic);
        if (!own.ok) return;
        const { month, invoice, offer } = own.value;
        const minor = offer.currency.minorDigits;
        const [takenOff, topUp, ...before] = month.adjustments.map(({ amount }) => amount).reverse();
        const listed = month.charges.map(({ amount }) => amount);
        const discounted = [...listed, ...before].reduce((total, amount) => total.plus(amount), dec(0));
        const least = dec(minimumFee).toDecimalPlaces(minor, UP);
        const most = dec(monthlyCap).toDecimalPlaces(minor, DOWN);
        // A cap of 0 is no cap.
        const capped = !dec(monthlyCap).isZero();
        const floored = max(discounted, least);
        const expected = capped ? min(floored, most) : floored;
        expect(invoice.usageCharge.toString()).toBe(expected.toString());
        expect(topUp?.isZero()).toBe(discounted.gte(least));
        expect(takenOff?.isZero()).toBe(!capped || floored.lte(most));
      }),
      { numRuns: runs(500) },
    );
  });

  test('fees are owed whatever the minimum and the cap', () => {
    fc.assert(
      fc.property(randomOffer, randomTraffic, fee, (terms, traffic, limit) => {
        const free = { ...terms, minimumFee: '0', monthlyCap: '0' };
        const [bare, capped] = [
          quoteTerms(free, traffic),
          quoteTerms({ ...free, monthlyCap: limit }, traffic),
        ];
        if (!bare.ok || !capped.ok) return;
        expect(capped.value.month.fees).toEqual(bare.value.month.fees);
        expect(capped.value.month.charges).toEqual(bare.value.month.charges);
      }),
      { numRuns: runs(200) },
    );
  });

  test('the discount is taken off the charges before either: a floor is never discounted', () => {
    fc.assert(
      fc.property(
        randomOffer,
        randomTraffic,
        fee,
        decimalText(0, 1, 2),
        (terms, traffic, minimumFee, discount) => {
          const own = quoteTerms({ ...terms, minimumFee, discount, monthlyCap: '0' }, traffic);
          if (!own.ok) return;
          const least = dec(minimumFee).toDecimalPlaces(own.value.offer.currency.minorDigits, UP);
          expect(own.value.invoice.usageCharge.gte(least)).toBe(true);
        },
      ),
      { numRuns: runs(200) },
    );
  });
});
